/**
 * Everything the generator writes for a small contract that says all it understands, beside what it should write.
 * After a change that is meant to show, run `UPDATE_GOLDENS=1 npm test -- test/generate/golden` and read the diff.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { generate } from '../../scripts/generate.ts'
import * as keywords from '../../scripts/generate/keywords.ts'
import { compare, write } from '../../scripts/generate/write.ts'
import { folderWith, runNode } from '../support/fixture.ts'

const contract = 'test/generate/gardens/openapi.yaml'
const folder = 'test/generate/gardens/generated'
/** The same for every contract, so the files of ours are their goldens. */
const shared = /^sdk\/(?:tsconfig\.json|src\/(?:client\/|core\/|(?:errors|index|webhooks)\.ts))/

const update = process.env['UPDATE_GOLDENS'] !== undefined
const { files } = await generate({
  contract,
  out: folder,
  foreign: false,
  sdk: true,
  database: false,
  fresh: false,
})
const own = new Map([...files].filter(([path]) => !shared.test(path)))

beforeAll(async () => {
  if (update) await write(folder, own, await compare(folder, own))
})

describe('npm run generate writes', () => {
  test.each([...files.keys()])('%s', (path) => {
    expect(files.get(path)).toBe(readFileSync(join(shared.test(path) ? 'generated' : folder, path), 'utf8'))
  })

  test('nothing else', () => {
    const present = readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    expect(present.toSorted()).toEqual([...own.keys()].toSorted())
  })
})

test('the contract uses every keyword the generator understands', () => {
  const text = ['schemas/Plant.yaml', 'paths/plants.yaml']
    .map((file) => readFileSync(join(contract, '..', file), 'utf8'))
    .join('\n')
  const known = [
    ...keywords.schemaKeywords,
    ...keywords.schemaListKeywords,
    ...keywords.schemaMapKeywords,
    ...keywords.assertionKeywords,
    ...keywords.annotationKeywords,
    ...keywords.extensions,
  ]
  const used = (keyword: string) => text.includes(`${keyword}: `) || text.includes(`${keyword}:\n`)
  // `nullable` is a word of OpenAPI 3.0; `$vocabulary` has its place in meta-schemas.
  expect(known.filter((keyword) => !used(keyword)).toSorted()).toEqual(['$vocabulary', 'nullable'])
})

test('generating again changes nothing, and one changed file is written and no other', async () => {
  const out = join(folderWith({}), 'generated')
  const parts = ['--contract', contract, '--out', out, '--without-sdk', '--without-database']
  const run = (...options: string[]) => runNode(['scripts/generate.ts', ...parts, ...options])
  expect(await run()).toMatchObject({ code: 0, stdout: expect.stringMatching(/^8 operations, .* changed/) })
  expect(await run()).toMatchObject({ code: 0, stdout: expect.stringContaining(' 0 changed') })
  await write(out, new Map([['operations.ts', '']]), { written: ['operations.ts'], removed: ['checks.ts'] })
  expect(await run('--check')).toEqual({
    code: 1,
    stdout: '',
    stderr: `${out}/checks.ts is not what the contract gives\n${out}/operations.ts is not what the contract gives\nRun: npm run generate\n`,
  })
  expect(await run()).toMatchObject({ code: 0, stdout: expect.stringContaining(' 2 changed') })
})
