/** Runs the jobs: again and again in a process that stays, or once when a scheduler asks. */
import { setTimeout as pause } from 'node:timers/promises'
import type { JobRun } from '../context.ts'
import type { Attend, Job, JobParts } from './job.ts'

export interface Background {
  /** Runs every job until none finds more to do, or the time is over. */
  once: () => Promise<JobRun[]>
  /** Runs every job at its interval, until `stop`. */
  start: () => void
  /** Begins nothing new and waits for what is under way. */
  stop: () => Promise<void>
}

const unattended: Attend = (_work, run) => run(() => {})

/** Seconds in which `once` begins new work: what is under way then still ends before a platform's deadline. */
const patience = 10
/** Seconds between attempts of a job that keeps failing, at most. */
const longestPause = 60

/** @param attend looks on at every run, where somebody wants to know */
export function createBackground(
  jobs: readonly Job[],
  { attend = unattended, ...others }: Omit<JobParts, 'signal' | 'attend'> & { attend?: Attend | undefined },
): Background {
  const parts = { ...others, attend }
  const stopping = new AbortController()
  const loops: Promise<void>[] = []
  return {
    async once() {
      const signal = AbortSignal.any([stopping.signal, AbortSignal.timeout(patience * 1000)])
      return Promise.all(jobs.map((job) => runUntilDone(job, { ...parts, signal })))
    },
    start() {
      for (const job of jobs) loops.push(runForever(job, { ...parts, signal: stopping.signal }))
    },
    async stop() {
      stopping.abort()
      await Promise.all(loops)
    },
  }
}

async function runUntilDone(job: Job, parts: JobParts): Promise<JobRun> {
  const started = performance.now()
  let outcome: Outcome = 'more'
  while (outcome === 'more' && !parts.signal.aborted) outcome = await attempt(job, parts)
  return {
    name: job.name,
    status: outcome === 'failed' ? 'failed' : 'ok',
    duration_ms: Math.round(performance.now() - started),
  }
}

/** A job that fails is tried again, less and less often: what it needs may be down. */
async function runForever(job: Job, parts: JobParts): Promise<void> {
  let failures = 0
  while (!parts.signal.aborted) {
    const outcome = await attempt(job, parts)
    failures = outcome === 'failed' ? failures + 1 : 0
    const seconds =
      outcome === 'more' ? 0 : Math.min(job.every * 2 ** failures, Math.max(longestPause, job.every))
    await wait(seconds, parts.signal)
  }
}

type Outcome = 'more' | 'done' | 'failed'

async function attempt(job: Job, parts: JobParts): Promise<Outcome> {
  try {
    const run = () => job.run(parts)
    return (await (job.looks === true ? run() : parts.attend({ name: job.name }, run))) ? 'more' : 'done'
  } catch (error) {
    parts.log.error('a job failed', { job: job.name, error })
    return 'failed'
  }
}

/** Ends early when it is time to stop, and does not keep a process alive by itself. */
const wait = (seconds: number, signal: AbortSignal): Promise<void> =>
  pause(seconds * 1000, undefined, { signal, ref: false }).catch(() => undefined)
