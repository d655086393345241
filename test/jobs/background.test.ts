/** How jobs are run; what each of them does has tests of its own. */
import { describe, expect, test } from 'vitest'
import { createBackground } from '../../src/jobs/background.ts'
import type { Job, JobParts } from '../../src/jobs/job.ts'
import { createLog } from '../../src/log.ts'

function backgroundOf(...list: Pick<Job, 'name' | 'run'>[]) {
  const lines: string[] = []
  const parts = { db: undefined as unknown as JobParts['db'], now: () => new Date() } // these jobs ask nothing of it
  const all = list.map((job) => ({ every: 0.001, ...job }))
  return {
    lines,
    background: createBackground(all, { ...parts, log: createLog('info', (line) => lines.push(line)) }),
  }
}

describe('asked by a scheduler', () => {
  test('every job runs until it finds nothing more to do', async () => {
    let left = 3
    const { background } = backgroundOf(
      { name: 'sweep', run: async () => (left -= 1) > 0 },
      { name: 'idle', run: async () => false },
    )
    expect(await background.once()).toMatchObject([
      { name: 'sweep', status: 'ok' },
      { name: 'idle', status: 'ok' },
    ])
    expect(left).toBe(0)
  })

  test('one that fails is told, and keeps no other from running', async () => {
    const { background, lines } = backgroundOf(
      { name: 'broken', run: () => Promise.reject(new Error('out of order')) },
      { name: 'sound', run: async () => false },
    )
    expect(await background.once()).toMatchObject([
      { name: 'broken', status: 'failed' },
      { name: 'sound', status: 'ok' },
    ])
    expect(lines).toEqual([expect.stringMatching(/"a job failed","job":"broken".*out of order/)])
  })
})

describe('in a process that stays', () => {
  test('jobs run again and again, also after a failure', async () => {
    let runs = 0
    const thrice = Promise.withResolvers<unknown>()
    const { background } = backgroundOf({
      name: 'sweep',
      run: async () => {
        runs += 1
        if (runs === 1) throw new Error('the database was down')
        if (runs === 3) thrice.resolve(runs)
        return false
      },
    })
    background.start()
    expect(await thrice.promise).toBe(3)
    await background.stop()
  })

  test('stopping waits for what is under way and begins nothing new', async () => {
    const [begun, release] = [Promise.withResolvers<AbortSignal>(), Promise.withResolvers<unknown>()]
    let [starts, ends] = [0, 0]
    const { background } = backgroundOf({
      name: 'slow',
      run: async ({ signal }) => {
        starts += 1
        begun.resolve(signal)
        await release.promise
        ends += 1
        return true
      },
    })
    background.start()
    const signal = await begun.promise
    const stopped = background.stop()
    expect(signal.aborted).toBe(true)
    release.resolve(undefined)
    await stopped
    expect([starts, ends]).toEqual([1, 1])
  })
})
