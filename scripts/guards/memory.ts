/** What was found out already, so that a run can be made in pieces: verdicts, and which tests depend on what. */
import { createHash } from 'node:crypto'
import { appendFileSync, existsSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import type { Depending, Met, Reaching } from './run.ts'

/** @param own digest of the text the guard is in @param red the test that failed; null when none did */
interface Found {
  key: string
  own: string
  world: string
  red: string | null
}

/** All that is under test, and what the tests are made of. */
const files = [
  '{src,db,openapi,test/support}/**/*.*',
  'scripts/guards/{asking,mutants,operations,setup,sql,sql-functions,statements}.ts',
  'test/laws/exemptions.ts',
]
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
  readonly #base = digestOfFiles(globSync(files))
  /** Of everything that may change a verdict. */
  readonly #world = digestOf([this.#base, digestOfFiles(globSync('test/**/*.test.ts'))])
  readonly #found = new Map<string, Found>()
  readonly #kept: string[] = []
  readonly #met = new Map<string, Stored>()

  /** @param resume false forgets everything */
  constructor(resume: boolean) {
    mkdirSync(dirname(verdicts), { recursive: true })
    if (!resume) rmSync(verdicts, { force: true })
    else if (existsSync(verdicts))
      for (const line of readFileSync(verdicts, 'utf8').trim().split('\n')) {
        const found = JSON.parse(line) as Found // as `keep` wrote it
        this.#found.set(found.key, found)
      }
    if (resume && existsSync(dependencies)) {
      const stored = JSON.parse(readFileSync(dependencies, 'utf8')) as Stored[] // as `keepMet` wrote it
      for (const entry of stored) this.#met.set(entry.path, entry)
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
    this.#kept.push(`${JSON.stringify(found)}\n`)
  }

  /** Writes down what was kept since. */
  write(): void {
    appendFileSync(verdicts, this.#kept.splice(0).join(''))
    writeFileSync(dependencies, JSON.stringify([...this.#met.values()]))
  }

  /** What a test file met and was asked about, while it and all that is under test are as they were. */
  met(path: string): { met: Met; asked: ReadonlySet<number> } | undefined {
    const entry = this.#met.get(path)
    if (entry?.base !== this.#base || entry.own !== digestOfFiles([path])) return undefined
    return { met: revived(entry), asked: new Set(entry.asked) }
  }

  /** What all test files met, as far as it is known. */
  get depending(): Depending {
    return new Map([...this.#met.keys()].flatMap((path) => [[path, this.met(path)?.met ?? new Map()]]))
  }

  keepMet(path: string, met: Met, asked: readonly number[]): void {
    const before = this.met(path)?.asked ?? []
    const own = digestOfFiles([path])
    this.#met.set(path, { path, base: this.#base, own, ...flat(met), asked: [...before, ...asked] })
  }
}

interface Stored {
  path: string
  base: string
  own: string
  tests: Reaching[]
  /** By the place in the list of tests. */
  met: [id: number, tests: number[] | null][]
  /** The guards its tests were asked about. */
  asked: number[]
}

function flat(met: Met): Pick<Stored, 'tests' | 'met'> {
  const places = new Map<Reaching, number>()
  const placeOf = (test: Reaching) => {
    const place = places.get(test) ?? places.size
    places.set(test, place)
    return place
  }
  const all: Stored['met'] = [...met].map(([id, tests]) => [
    id,
    tests === undefined ? null : [...tests].map(placeOf),
  ])
  return { tests: [...places.keys()], met: all }
}

const revived = ({ tests, met }: Pick<Stored, 'tests' | 'met'>): Met =>
  new Map(
    met.map(([id, places]) => [
      id,
      places === null ? undefined : new Set(places.flatMap((place) => tests[place] ?? [])),
    ]),
  )
