import { describe, expect, test } from 'vitest'
import { checkProportions } from '../../scripts/check/proportions.ts'
import { folderWith } from '../support/fixture.ts'

/** So many lines, every tenth of them a comment. */
const code = (count: number) =>
  Array.from({ length: count }, (_, index) => (index % 10 === 0 ? '// why\n' : 'x += 1\n')).join('')
/** A method of so many lines, from its name to its closing brace. */
const handler = (id: string, length: number) => `  async '${id}'() {\n${code(length - 2)}  },\n`
const handlers = (...members: string[]) => `export const documents = {\n${members.join('')}}\n`

const within = {
  'src/handlers/documents.ts': handlers(handler('documents.get', 6), handler('documents.list', 6)),
  'openapi/policy.yaml': 'errors: { not_found: {} }\n',
  'package.json': '{ "dependencies": { "pg": "1.0.0" } }\n',
}

const findings = (files: Record<string, string>) =>
  checkProportions(folderWith({ ...within, ...files })).findings

describe('a checkout within the caps', () => {
  test('passes, and says what was measured', () => {
    const { seen, findings: found } = checkProportions(folderWith(within))
    expect(found).toEqual([])
    expect(seen).toContain('2 handlers: median 6 lines, nine of ten at most 6, longest 6')
  })

  test('may have a long `describe`: it is a list of tests', () => {
    expect(findings({ 'test/a.test.ts': `describe('a', () => {\n${code(100)}})\n` })).toEqual([])
  })
})

describe('a checkout beyond a cap fails', () => {
  const many = (count: number, length: number) =>
    handlers(...Array.from({ length: count }, (_, index) => handler(`documents.get${index}`, length)))
  const packages = Array.from({ length: 13 }, (_, index) => [`p${index}`, '1.0.0'])
  const codes = Array.from({ length: 26 }, (_, index) => [`code_${index}`, {}])

  test.each<[name: string, files: Record<string, string>, finding: string]>([
    [
      'a handler of 51 lines',
      { 'src/handlers/long.ts': handlers(handler('documents.long', 51)) },
      'src/handlers/long.ts:2 documents.long has 51 lines; at most 50',
    ],
    [
      'a median handler of 13 lines',
      { 'src/handlers/many.ts': many(9, 13) },
      'the median handler has 13 lines; at most 12',
    ],
    [
      'handlers of 31 lines, more than one of ten',
      { 'src/handlers/many.ts': many(1, 31) },
      'a tenth of the handlers have more than 31 lines; at most 30',
    ],
    ['no handler at all', { 'src/handlers/documents.ts': code(10) }, 'src/handlers: no handler was found'],
    [
      'a function of 71 lines',
      { 'src/http/long.ts': `function long() {\n${code(69)}}\n` },
      'src/http/long.ts:1 long has 71 lines; at most 70',
    ],
    [
      'a function with four parameters',
      { 'scripts/wide.ts': 'const wide = (a, b, c, d) => a\n' },
      'scripts/wide.ts:1 wide has 4 parameters; pass one object; at most 3',
    ],
    ['a file of 401 lines', { 'src/long.ts': code(401) }, 'src/long.ts has 401 lines; at most 400'],
    [
      'a test of 601 lines',
      { 'test/long.test.ts': code(601) },
      'test/long.test.ts has 601 lines; at most 600',
    ],
    [
      'a platform of 61 lines',
      { 'src/platforms/p.ts': code(61) },
      'src/platforms/p.ts has 61 lines; at most 60',
    ],
    [
      'hardly a comment',
      { 'src/bare.ts': 'x += 1\n'.repeat(300) },
      '0.6 % of the lines have a comment; between 5 and 15 is right',
    ],
    [
      'more comments than that',
      { 'src/wordy.ts': `/*\n${'why\n'.repeat(28)}*/\n` },
      '72.7 % of the lines have a comment; between 5 and 15 is right',
    ],
    [
      '26 error codes',
      { 'openapi/policy.yaml': JSON.stringify({ errors: Object.fromEntries(codes) }) },
      'openapi/policy.yaml: 26 error codes; at most 25',
    ],
    [
      '13 packages at run time',
      { 'package.json': JSON.stringify({ dependencies: Object.fromEntries(packages) }) },
      'package.json: 13 packages at run time; at most 12',
    ],
  ])('%s', (_name, files, finding) => {
    expect(findings(files)).toContain(finding)
  })
})
