import { acme } from '../../support/service.ts'

export interface Answer {
  /** `none`: the connection ended, or the client gave up, before an answer was whole. */
  status: number | 'none'
  retryAfter: string | null
  text: string
  /** Whether this was answered before. */
  replayed: boolean
  milliseconds: number
}

export interface Writing {
  token: string
  title: string
  workspace?: string
  key?: string
  /** Milliseconds that the client waits. */
  patience?: number
}

/** Asks for a document to be written. */
export const write = (
  url: string,
  { token, title, workspace = acme, key, patience }: Writing,
): Promise<Answer> =>
  ask(`${url}/v1/workspaces/${workspace}/documents`, {
    method: 'POST',
    headers: {
      authorization: `Bearer ${token}`,
      'content-type': 'application/json',
      ...(key === undefined ? {} : { 'idempotency-key': key }),
    },
    body: JSON.stringify({ title, content: 'written under load' }),
    signal: AbortSignal.timeout(patience ?? 40_000),
  })

/** @returns what came, whatever it was */
export async function ask(url: string, init: RequestInit = {}): Promise<Answer> {
  const started = performance.now()
  const took = () => performance.now() - started
  try {
    const response = await fetch(url, init)
    const { status, headers } = response
    return {
      status,
      retryAfter: headers.get('retry-after'),
      text: await response.text(),
      replayed: headers.get('idempotent-replayed') === 'true',
      milliseconds: took(),
    }
  } catch (error) {
    return { status: 'none', retryAfter: null, text: explain(error), replayed: false, milliseconds: took() }
  }
}

export const numbers = (count: number): number[] => Array.from({ length: count }, (_, index) => index)

export function* forever(goesOn: () => boolean): Generator<number> {
  for (let index = 0; goesOn(); index++) yield index
}

/** Runs so many workers at once, each one job after the other, until there are no more. */
export async function inParallel<T>(
  workers: number,
  jobs: Iterable<T>,
  run: (job: T) => Promise<void>,
): Promise<void> {
  const left = jobs[Symbol.iterator]()
  const work = async () => {
    for (let next = left.next(); next.done !== true; next = left.next()) await run(next.value)
  }
  await Promise.all(Array.from({ length: workers }, work))
}

/** Does something again and again, so many milliseconds apart, and counts how much of it came about. */
export function repeatedly(apart: number, once: () => Promise<number>) {
  const state = { count: 0, done: false }
  const running = (async () => {
    while (!state.done) {
      await new Promise((resolve) => setTimeout(resolve, apart))
      state.count += await once()
    }
  })()
  const stop = async () => {
    state.done = true
    await running
    return state.count
  }
  return { state, stop }
}

/** Why there is no answer: fetch itself only says that it failed. */
function explain(error: unknown): string {
  const { cause } = error as Error // fetch rejects with nothing else
  return cause === undefined ? String(error) : `${String(error)}: ${String(cause)}`
}

/** @throws when it does not hold in time; the last error of looking is its cause */
export async function waitUntil(
  what: string,
  holds: () => Promise<boolean> | boolean,
  most = 10_000,
): Promise<number> {
  const started = performance.now()
  let cause: unknown
  while (performance.now() - started < most) {
    const held = await Promise.resolve()
      .then(holds)
      .catch((error: unknown) => void (cause = error))
    if (held === true) return performance.now() - started
    await new Promise((resolve) => setTimeout(resolve, 10))
  }
  throw new Error(`after ${most} ms still not so: ${what}`, { cause })
}
