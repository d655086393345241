/** Every rule of the dialect, with a contract that breaks it and the message a person gets. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { parse, stringify } from 'yaml'
import { lintContracts, printFindings } from '../../scripts/contract/lint.ts'
import type { Finding } from '../../scripts/contract/lint.ts'
import { at, ofOurs } from './dialect.ts'
import type { Doc } from './dialect.ts'
import { catalogue, ofOpenapi, ofProblems } from './dialect-openapi.ts'

/** A small contract that keeps to every rule. */
const good = readFileSync('test/contract/things.yaml', 'utf8')

const fixtures = [...ofOurs, ...ofProblems, ...ofOpenapi]

const folder = mkdtempSync(join(tmpdir(), 'plumbline-lint-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
let found: Finding[]

/** Each contract in a folder of its own, all checked by one run. */
function write(name: string, document: Doc): string {
  mkdirSync(join(folder, name))
  const file = join(folder, name, 'things.yaml')
  writeFileSync(file, stringify(document, { aliasDuplicateObjects: false }))
  writeFileSync(join(folder, name, 'policy.yaml'), catalogue)
  return file
}

beforeAll(async () => {
  const files = fixtures.map(([, spoil], index) => {
    const document = parse(good)
    spoil(at(document), document)
    return write(`case-${index}`, document)
  })
  found = await lintContracts([write('good', parse(good)), ...files])
})
const of = (name: string) => found.filter(({ place }) => place.includes(`/${name}/`))

test('a contract that keeps to the dialect has no findings', () => {
  expect(of('good')).toEqual([])
})

describe.each(fixtures.map(([rule, , message, line], index) => ({ rule, message, line, index })))(
  '$rule',
  ({ rule, message, line, index }) => {
    test(`says ${message.source}, and where`, () => {
      const text = readFileSync(join(folder, `case-${index}`, 'things.yaml'), 'utf8').split('\n')
      const own = of(`case-${index}`).filter(
        (finding) => finding.rule === rule && message.test(finding.message),
      )
      expect(
        own.map(({ place }) => text[Number(/things\.yaml:(\d+)$/.exec(place)?.[1]) - 1]?.trim()),
      ).toContain(line)
    })
  },
)

test('every rule that is switched on has a fixture here', () => {
  const rules = Object.keys(parse(readFileSync('openapi/rules/redocly.yaml', 'utf8')).rules).map((rule) =>
    rule.replace('plumbline/', ''),
  )
  const covered = new Set(fixtures.map(([rule]) => rule))
  expect(rules.filter((rule) => !covered.has(rule))).toEqual([])
  expect([...covered].filter((rule) => !rules.includes(rule))).toEqual([])
})

test('the contract of this repository keeps to its dialect', async () => {
  expect(await lintContracts(['openapi/openapi.yaml'])).toEqual([])
})

test('findings are grouped by severity and rule, errors first', () => {
  const text = printFindings(found, 1)
  expect(text).toMatch(/^Errors, not safe or not what a client expects: \d+, of \d+ rules\n/)
  expect(text).toMatch(/\nWarnings, of style: \d+, of \d+ rules\n/)
  expect(text).toMatch(/\nbounded \(\d+\)\n {2}\S+things\.yaml:\d+ .*\n {2}… and \d+ more; --all shows them/)
  expect(text).toMatch(/\nmerge-patch \(1\)\n {2}\S+ Take a PATCH/)
  const counts = [...text.matchAll(/^[a-z][\w-]+ \((\d+)\)/gm)].map(([, count]) => Number(count))
  expect(counts.slice(0, 3)).toEqual(counts.slice(0, 3).toSorted((one, other) => other - one))
})

test('what every place says is said once, and a document on one line names its operations', async () => {
  const document = parse(good)
  document.description = 'x'.repeat(300)
  for (const name of ['/v1/things', '/v1/things/{thing_id}'])
    for (const operation of Object.values<Doc>(document.paths[name])) delete operation.security
  const file = join(folder, 'line.json')
  writeFileSync(file, JSON.stringify({ 'x-long': document.description, ...document, description: undefined }))
  const text = printFindings(await lintContracts([file]), 2)
  expect(text).toMatch(
    /\nsecurity-stated \(4\): Say who may call: .*\n {2}GET \/v1\/things\n {2}POST \/v1\/things\n {2}… and 2 more; --all shows them/,
  )
})

test.each([
  [
    'a version it has no rules for',
    'openapi: 3.2.0\ninfo: {}\n',
    /:1 OpenAPI 3\.2\.0 is not supported; write 3\.0 or 3\.1$/,
  ],
  ['Swagger', '{"swagger":"2.0","paths":{}}', /:1 OpenAPI 2\.0 is not supported/],
  ['what does not parse', 'openapi: 3.1.0\ninfo: [\n', /odd-\d\.yaml:\d does not parse: /],
  ['what is no contract', '', /:1 this is no contract; it has no fields$/],
])('%s is refused, not praised', async (_name, text, message) => {
  const file = join(folder, `odd-${text.length % 10}.yaml`)
  writeFileSync(file, text)
  await expect(lintContracts([file])).rejects.toThrow(message)
})

test('a contract that is not there is refused, and so is a folder', async () => {
  await expect(lintContracts(['nowhere.yaml'])).rejects.toThrow('nowhere.yaml:1 there is no such file')
  await expect(lintContracts([folder])).rejects.toThrow('is a folder')
})

test('a reference is followed from the file it stands in', async () => {
  const document = parse(good)
  document.components.schemas.ThingCreate = { $ref: 'schemas.yaml#/Create' }
  const file = write('split', document)
  const inner = 'Inner: { type: object, description: I., properties: {} }'
  writeFileSync(
    join(folder, 'split', 'schemas.yaml'),
    `Create:\n  type: object\n  description: C.\n  additionalProperties: false\n  properties:\n    inner: { $ref: '#/Inner' }\n${inner}\n`,
  )
  const own = (await lintContracts([file])).filter(({ rule }) => rule === 'closed-request')
  expect(own).toEqual([expect.objectContaining({ place: expect.stringMatching(/schemas\.yaml:7$/) })])
})
