/** A contract that is not ours, generated, bundled, and behind the machine with handlers that only note their input. */
import { readdirSync, rmSync, statSync, symlinkSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { build } from 'esbuild'
import type { Operation, OperationModule } from '../../generated/contract.ts'
import { rates } from '../../generated/policy.ts'
import { generate } from '../../scripts/generate.ts'
import { compare, write } from '../../scripts/generate/write.ts'
import type { Context } from '../../src/context.ts'
import type { Input } from '../../src/http/exchange.ts'
import { createMachine } from '../../src/http/machine.ts'
import { createLog } from '../../src/log.ts'
import { memoryCounters } from '../../src/store/counters-memory.ts'
import type { DatabaseDoor } from '../../src/store/database.ts'
import { newFolder } from './fixture.ts'

export interface Verdict {
  /** What the handler was given; undefined when the request did not come that far. */
  input: Input | undefined
  status: number
  /** Where the request was wrong: a parameter's name, or a pointer into the body. */
  places: string[]
}

export type Foreign = Awaited<ReturnType<typeof startForeign>>

/** @param spec the contract's file */
export async function startForeign(spec: string) {
  const folder = newFolder({})
  const out = join(folder, 'generated')
  const options = { contract: spec, out, foreign: true, sdk: false, database: false, fresh: false }
  const { files, contract } = await generate(options)
  await write(out, files, await compare(out, files))
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'))
  await build({
    entryPoints: [join(out, 'operations.ts')],
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    outdir: join(folder, 'dist'),
    outExtension: { '.js': '.mjs' },
    logLevel: 'error',
  })
  const { operations }: { operations: Record<string, Operation> } = await import(
    join(folder, 'dist/operations.mjs')
  )
  return {
    operations,
    unenforced: contract.findings.unenforced,
    table: statSync(join(out, 'operations.ts')).size,
    chunks: readdirSync(join(folder, 'dist')).length,
    send: sender(operations),
    /** Every module, as requests would load it. */
    load: (): Promise<OperationModule[]> => Promise.all(Object.values(operations).map(({ load }) => load())),
    stop: () => rmSync(folder, { recursive: true }),
  }
}

/** Access is not what these contracts have; they are open here, so that what is tested is their shapes. */
const open = (operation: Operation): Operation => ({
  ...operation,
  security: [],
  policy: { ...operation.policy, permission: 'public' },
})

function sender(operations: Readonly<Record<string, Operation>>) {
  let input: Input | undefined
  const machine = createMachine({
    operations: Object.fromEntries(Object.entries(operations).map(([id, one]) => [id, open(one)])),
    handlers: Object.fromEntries(
      Object.keys(operations).map((id) => [
        id,
        (_context: Context, given: Input) => {
          input = given
          throw new Error('the handler was reached')
        },
      ]),
    ),
    verifiers: {},
    limits: { classes: rates, shared: memoryCounters(), own: memoryCounters() },
    database: {
      transaction: (_actor: unknown, work: (db: undefined, last: () => void) => unknown) =>
        work(undefined, () => {}),
    } as unknown as DatabaseDoor, // these handlers ask nothing of it
    checks: undefined,
    context: () => ({}) as Context, // nor of it
    audit: () => ({
      id: 'aud',
      operation: 'x.y',
      workspaceId: undefined,
      resourceId: undefined,
      requestId: 'req',
    }),
    emit: () => undefined,
    cors: { origins: [] },
    log: createLog('error', () => {}),
    origin: '',
    Response,
  })
  return async (request: Request): Promise<Verdict> => {
    input = undefined
    const response = await machine(request)
    const { errors = [] } = (await response.json()) as { errors?: { parameter?: string; pointer?: string }[] } // a problem
    const places = errors.map(({ parameter, pointer }) => parameter ?? pointer ?? '')
    return { input, status: response.status, places }
  }
}

/** A request as text: `POST /path?query`, and a body of JSON or, as a text, of a form. */
export function requestOf(line: string, body?: object | string): Request {
  const [method = '', path = ''] = line.split(' ')
  const type = typeof body === 'string' ? 'application/x-www-form-urlencoded' : 'application/json'
  return new Request(`http://foreign.test${path}`, {
    method,
    ...(body === undefined
      ? {}
      : { headers: { 'content-type': type }, body: typeof body === 'string' ? body : JSON.stringify(body) }),
  })
}
