/** What was found out already, so that a run can be made in pieces: verdicts, and which tests depend on what. */
import { createHash } from 'node:crypto'
import { appendFileSync, existsSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import type { Depending } from './run.ts'

/** @param own digest of the text the guard is in @param red the test that failed; null when none did */
interface Found {
  key: string
  own: string
  world: string
  red: string | null
}

const files = ['{src,test,scripts/guards,db,openapi}/**/*.*', 'vitest.config.ts']
const verdicts = 'dist/reports/guards.ndjson'
const dependencies = 'dist/reports/guards-depending.json'

export const digestOf = (texts: readonly string[]): string => {
  const hash = createHash('sha256')
  for (const text of texts) hash.update(text).update('\0')
  return hash.digest('base64url')
}

/** The digest of files, as they are now. */
export const digestOfFiles = (paths: readonly string[]): string =>
  digestOf(paths.toSorted().flatMap((path) => [path, readFileSync(path, 'utf8')]))

export class Memory {
  /** Of everything that may change a verdict. */
  readonly #world = digestOfFiles(globSync(files))
  readonly #found = new Map<string, Found>()
  readonly #resume: boolean

  /** @param resume false forgets everything */
  constructor(resume: boolean) {
    this.#resume = resume
    mkdirSync(dirname(verdicts), { recursive: true })
    if (!resume) rmSync(verdicts, { force: true })
    else if (existsSync(verdicts))
      for (const line of readFileSync(verdicts, 'utf8').trim().split('\n')) {
        const found = JSON.parse(line) as Found // as `keep` wrote it
        this.#found.set(found.key, found)
      }
  }

  /**
   * What is known of a guard. A test that was red is believed while the guard's own file is as it was; that none was,
   * only while nothing at all has changed.
   */
  recall(key: string, own: string): { red: string | undefined } | undefined {
    const found = this.#found.get(key)
    if (found?.own !== own) return undefined
    return found.red !== null || found.world === this.#world ? { red: found.red ?? undefined } : undefined
  }

  keep(key: string, own: string, red: string | undefined): void {
    const found: Found = { key, own, world: this.#world, red: red ?? null }
    appendFileSync(verdicts, `${JSON.stringify(found)}\n`)
  }

  /** Which tests depend on which mutant, found once for one state of all files. */
  async depending(find: () => Promise<Map<number, Depending>>): Promise<Map<number, Depending>> {
    if (this.#resume && existsSync(dependencies)) {
      const text = readFileSync(dependencies, 'utf8')
      const { world, depending } = JSON.parse(text) as { world: string; depending: Flat } // written below
      if (world === this.#world) return revived(depending)
    }
    const depending = await find()
    writeFileSync(dependencies, JSON.stringify({ world: this.#world, depending: flat(depending) }))
    return depending
  }
}

type Flat = [number, [string, string[] | null][]][]

const flat = (depending: Map<number, Depending>): Flat =>
  [...depending].map(([id, of]) => [
    id,
    [...of].map(([path, tests]) => [path, tests === undefined ? null : [...tests]]),
  ])

const revived = (stored: Flat): Map<number, Depending> =>
  new Map(
    stored.map(([id, of]) => [
      id,
      new Map(of.map(([path, tests]) => [path, tests === null ? undefined : new Set(tests)])),
    ]),
  )
