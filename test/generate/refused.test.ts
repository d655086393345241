/** What the generator does not understand stops it, with file and line and what to write instead. */
import { globSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { basename, join, relative } from 'node:path'
import ts from 'typescript'
import { beforeAll, describe, expect, test } from 'vitest'
import { generate } from '../../scripts/generate.ts'
import { ContractError } from '../../scripts/generate/model.ts'
import { sdkFiles } from '../../scripts/generate/sdk.ts'
import { folderWith, newFolder, runNode } from '../support/fixture.ts'
import { broken } from './broken.ts'
import { emissions, secretEvents } from './emissions.ts'
import { access, reading, writing } from './refused.ts'
import type { Refused } from './refused.ts'

const basics = `
    operationId: NEW
    security: [{ bearer: [] }]
    x-policy: { permission: profile:read, tenant: none, rate: read, reason: it is a test }
    responses: { '204': { description: Done. } }`

/** The names of a row are its own, since all rows of a kind stand in one contract. */
function named(text: string, index: number): string {
  let operations = 0
  return text
    .replaceAll('ROW', `row-${index}`)
    .replaceAll(/\bID\b/g, `row${index}.a0`)
    .replaceAll(/\bId\b/g, `row${index}.A0`)
    .replaceAll(/\bNEW\b/g, () => `row${index}.a${operations++}`)
}

function pathFile({ text }: Refused, index: number): string {
  const whole = text.startsWith('\n/') ? text.trim() : `/v1/ROW:${text}`
  return named(whole.replaceAll('~ #!', `#!${basics}`).replaceAll('~', basics), index)
}

/** A contract with a path file for each row, beside the policy of the gardens. */
function contractOf(rows: readonly Refused[]): Record<string, string> {
  const entry = readFileSync('test/generate/gardens/openapi.yaml', 'utf8')
  const paths = rows.map((_row, index) => `  - paths/${index}.yaml`).join('\n')
  return {
    'openapi.yaml': entry.replace(/x-path-files:\n(?: {2}- .*\n)+/, `x-path-files:\n${paths}\n`),
    'policy.yaml': readFileSync('test/generate/gardens/policy.yaml', 'utf8'),
    ...Object.fromEntries(
      ['Plant', 'Problem'].map((name) => [
        `schemas/${name}.yaml`,
        readFileSync(`test/generate/gardens/schemas/${name}.yaml`, 'utf8'),
      ]),
    ),
    ...Object.fromEntries(rows.map((row, index) => [`paths/${index}.yaml`, pathFile(row, index)])),
  }
}

const options = { out: '', foreign: false, sdk: false, database: false, fresh: false }

/** The lines of what the generator says, without the folder. */
async function complaints(folder: string): Promise<string[]> {
  const failure: unknown = await generate({ ...options, contract: join(folder, 'openapi.yaml') }).then(
    () => undefined,
    (error: unknown) => error,
  )
  if (!(failure instanceof ContractError)) throw new Error('it was not refused', { cause: failure })
  return failure.message
    .split('\n')
    .map((line) => line.replaceAll(`${relative('.', folder)}/`, '').replaceAll(`${folder}/`, ''))
}

describe.each([
  ['while it reads', reading],
  ['while it reads who may do what', access],
  ['while it reads what is told to whom', emissions],
  ['while it writes', writing],
])('the generator refuses %s', (_stage, rows) => {
  let said: string[]
  beforeAll(async () => {
    const folder = newFolder(contractOf(rows))
    said = await complaints(folder)
    rmSync(folder, { recursive: true })
  })

  test.each(rows.map((row, index) => ({ ...row, index })))('$name', (row) => {
    const file = `paths/${row.index}.yaml`
    const line =
      1 + pathFile(row, row.index).slice(0, pathFile(row, row.index).indexOf('#!')).split('\n').length - 1
    expect(said.filter((text) => text.startsWith(`${file}:`))).toEqual([
      `${file}:${line} ${named(row.message, row.index)}`,
    ])
  })

  test('nothing else', () => {
    expect(said.filter((text) => !/^paths\/\d+\.yaml:/.test(text))).toEqual([])
  })
})

test('--foreign reports what it does not refuse, with how often', async () => {
  const rows = [...reading, ...access, ...writing].filter(({ reported }) => reported)
  const folder = folderWith(contractOf(rows))
  const { contract } = await generate({ ...options, foreign: true, contract: join(folder, 'openapi.yaml') })
  const said = contract.findings.unenforced
  for (const [index, { message }] of rows.entries())
    expect(said.filter((line) => line.startsWith(`${named(message, index)} (`))).toHaveLength(1)
  expect(said).toContainEqual(
    expect.stringMatching(/^the policy of a foreign contract is not read \(\d+x\)$/),
  )
})

describe('the generator refuses', () => {
  test.each([...broken, ...secretEvents])('$name', async ({ files, said }) => {
    const whole = contractOf([])
    for (const [path, change] of Object.entries(files)) {
      const text = typeof change === 'string' ? change : change(whole[path] ?? '')
      if (text === undefined) delete whole[path]
      else whole[path] = text
    }
    expect(await complaints(folderWith(whole))).toEqual(said)
  })
})

test('what hey-api makes no client of is said in words, with what it said itself', async () => {
  const { contract } = await generate({
    ...options,
    foreign: true,
    contract: 'test/generate/gardens/openapi.yaml',
  })
  contract.document['paths'] = { '/a': { get: { operationId: 7, responses: {} } } }
  await expect(sdkFiles(contract)).rejects.toThrow(
    /openapi\.yaml:1 hey-api makes no client of this contract \(TypeError: .+\); --without-sdk does without it$/,
  )
})

test('the command says so, ends with 1 and writes nothing', async () => {
  const [row] = writing
  const folder = folderWith({ ...contractOf(row ? [row] : []), 'out/operations.ts': '// as it was\n' })
  const place = `${relative('.', folder)}/paths/0.yaml`
  const run = ['--contract', join(folder, 'openapi.yaml'), '--out', join(folder, 'out'), '--without-database']
  expect(await runNode(['scripts/generate.ts', ...run])).toEqual({
    code: 1,
    stdout: '',
    stderr: `${place}:12 ${row?.message}\nNothing was written.\n`,
  })
  expect(readdirSync(join(folder, 'out'))).toEqual(['operations.ts'])
  expect(readFileSync(join(folder, 'out/operations.ts'), 'utf8')).toBe('// as it was\n')
})

/** Refusals that no contract brings about, and why. */
const unreachable = new Map([
  [
    '${contract.file}:1 a contract without operations has no client; write --without-sdk',
    'it is refused before, with or without a client',
  ],
  [
    '${file}:1 hey-api makes no client of this contract (${String(why)}); --without-sdk does without it',
    'no contract is known that gets so far',
  ],
  [
    'hey-api wrote no function for the operation ${operation.id}; --without-sdk does without the client',
    'as above',
  ],
])

/** Expressions that put together what was said elsewhere. */
const gathered = new Set([
  'complaints(said.stdout + said.stderr, file)',
  String.raw`findings.join('\n')`,
  String.raw`[...this.#refused].toSorted().join('\n')`,
])

test('every refusal in the source has a contract here', () => {
  const messages = [...reading, ...access, ...emissions, ...writing].map(({ message }) => message)
  const all = [
    ...messages,
    'the policy of a foreign contract is not read',
    ...[...broken, ...secretEvents].flatMap(({ said }) => said.map((line) => line.replace(/^\S+ /, ''))),
  ]
  const written = globSync('scripts/generate/*.ts').flatMap(refusals)
  expect(written.length).toBeGreaterThan(60)
  const idle = written.filter(({ form }) => !all.some((message) => form.test(message)))
  expect(idle.map(({ text }) => text).toSorted()).toEqual([...unreachable.keys()].toSorted())
})

/** The messages of a file: what stands where `refuse`, `lose` and `ContractError` take theirs. */
function refusals(file: string): { text: string; form: RegExp }[] {
  const tree = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true)
  const found: { text: string; form: RegExp }[] = []
  const visit = (node: ts.Node): void => {
    const argument = messageOf(node)
    if (argument !== undefined) found.push(...formsOf(argument, basename(file)))
    ts.forEachChild(node, visit)
  }
  visit(tree)
  return found
}

function messageOf(node: ts.Node): ts.Expression | undefined {
  if (ts.isNewExpression(node) && node.expression.getText() === 'ContractError') return node.arguments?.[0]
  if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return undefined
  const { name, expression } = node.expression
  const own = name.text === 'refuse' || name.text === 'lose'
  return own && expression.kind !== ts.SyntaxKind.ThisKeyword ? node.arguments[1] : undefined
}

function formsOf(argument: ts.Expression, file: string): { text: string; form: RegExp }[] {
  const escaped = (text: string) => text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)
  if (ts.isStringLiteral(argument) || ts.isNoSubstitutionTemplateLiteral(argument))
    return [{ text: argument.text, form: new RegExp(`^${escaped(argument.text)}$`) }]
  if (gathered.has(argument.getText())) return []
  if (!ts.isTemplateExpression(argument))
    throw new Error(`${file}: write the message where it is refused: ${argument.getText()}`)
  const parts = argument.templateSpans.map(({ literal }) => `.+${escaped(literal.text)}`)
  const form = escaped(argument.head.text) + parts.join('')
  return [
    {
      text: argument.getText().slice(1, -1),
      form: new RegExp(`^${form.replace(/^(?:\.\+)?:(?:1|\.\+) /, '')}$`),
    },
  ]
}
