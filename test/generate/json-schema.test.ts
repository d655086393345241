/**
 * The JSON-Schema-Test-Suite, draft 2020-12, through the generator: each schema becomes a component of a foreign
 * contract, is written as a module, bundled, loaded, and judges the suite's values.
 */
import { mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { build } from 'esbuild'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { Findings } from '../../scripts/generate/model.ts'
import type { Contract, Json, JsonObject } from '../../scripts/generate/model.ts'
import { operationModules } from '../../scripts/generate/operations.ts'
import { newFolder } from '../support/fixture.ts'
import { shared } from '../support/shared.ts'
import { notPassed } from './json-schema-exceptions.ts'
import type { Outcome, Row } from './json-schema-exceptions.ts'

/** As many as ajv passes by itself. */
const atLeast = 1237

interface Group {
  description: string
  schema: JsonObject | boolean
  tests: { description: string; data: unknown; valid: boolean }[]
}

const suite = shared('vectors/json-schema-2020-12')
const read = (file: string) => JSON.parse(readFileSync(file, 'utf8'))
const files = readdirSync(join(suite, 'tests/draft2020-12')).filter((name) => name.endsWith('.json'))
const groups = files.flatMap((file) =>
  read(join(suite, 'tests/draft2020-12', file)).map((group: Group) => ({ file, ...group })),
)

/**
 * What the suite expects at addresses, as components with that address. A component has one address: what is
 * found at another than its own `$id` is referred to from there.
 */
function remotes(): JsonObject[] {
  const folder = join(suite, 'remotes')
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .filter((path) => path.startsWith('draft2020-12/'))
    .flatMap((path) => {
      const schema = read(join(folder, path))
      const $id = `http://localhost:1234/${path}`
      if (typeof schema !== 'object') return []
      return schema.$id === undefined || schema.$id === $id
        ? [{ $id, ...schema }]
        : [schema, { $id, $ref: schema.$id }]
    })
}

const named = Object.fromEntries(remotes().map((schema, index) => [`Remote${index}`, schema]))
/** The others are without them, since what a contract has of rare keywords changes how all of it is written. */
const isRemote = (schema: Group['schema']) => JSON.stringify(schema).includes('localhost:1234')

/** A contract whose one operation answers with the schema. */
function contractOf({ schema }: Group): Contract {
  const document = {
    openapi: '3.1.0',
    components: { schemas: { ...(isRemote(schema) ? named : {}), Tested: schema } },
  }
  const place = { schema: { $ref: '#/components/schemas/Tested' }, pointer: '#' }
  const policy = {
    permission: 'public',
    tenant: 'none',
    rate: 'none',
    idempotency: 'none',
    audit: false,
  } as const
  return {
    file: 'suite',
    foreign: true,
    document,
    policy: { roles: {}, person: [], service: [], rates: {}, errors: {} },
    findings: new Findings((pointer) => pointer, true),
    operations: [
      {
        id: 'tested',
        method: 'get',
        path: '/',
        pointer: '#',
        tag: undefined,
        summary: undefined,
        security: [],
        policy,
        parameters: [],
        body: undefined,
        answers: [{ status: '200', content: new Map([['application/json', place]]), headers: new Map() }],
        deprecated: undefined,
        emits: undefined,
      },
    ],
  }
}

/** Writes the modules of a group; undefined when the generator refuses the schema. */
function emit(folder: string, group: Group, name: string): string | undefined {
  const contract = contractOf(group)
  const modules = operationModules(contract)
  try {
    contract.findings.stop()
  } catch {
    return undefined
  }
  for (const template of ['runtime.js', 'shape.js'])
    modules.set(`validators/${template}`, readFileSync(`scripts/generate/templates/${template}`, 'utf8'))
  for (const [path, text] of modules) {
    const target = join(folder, name, path)
    mkdirSync(dirname(target), { recursive: true })
    writeFileSync(target, text)
  }
  return `import { checks as ${name} } from './${name}/validators/tested.check.js'\nexport const of_${name} = ${name}['200']`
}

const passed: string[] = []
/** What does not pass, and how. */
const failed = new Map<string, Outcome>()
const folder = newFolder({})
afterAll(() => rmSync(folder, { recursive: true }))

beforeAll(async () => {
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'))
  const entry = groups.map((group, index) => emit(folder, group, `g${index}`)).filter(Boolean)
  const input = join(folder, 'entry.js')
  const output = join(folder, 'all.mjs')
  writeFileSync(input, entry.join('\n'))
  await build({
    entryPoints: [input],
    bundle: true,
    format: 'esm',
    platform: 'node',
    outfile: output,
    logLevel: 'error',
  })
  const validators = await import(output)
  for (const [index, { file, description: group, tests }] of groups.entries())
    for (const { description, data, valid } of tests) {
      const outcome = judge(validators[`of_g${index}`], data, valid)
      const name = `${file} › ${group} › ${description}`
      if (outcome === 'right') passed.push(name)
      else failed.set(name, outcome)
    }
})

/** What becomes of a value, beside what the suite says. */
function judge(
  validate: ((data: unknown) => boolean) | undefined,
  data: unknown,
  valid: boolean,
): Outcome | 'right' {
  if (validate === undefined) return 'refused'
  try {
    return validate(data) === valid ? 'right' : 'wrong'
  } catch (error) {
    if (error instanceof RangeError) return 'endless'
    throw error
  }
}

/** What ajv makes of a case by itself. @param ours what it is given in our form */
function alone(name: string, ours?: Row['ours']): Outcome | 'right' {
  const group = groups.find(({ file, description }) => name.startsWith(`${file} › ${description} › `))
  const found = group?.tests.find((one: Group['tests'][number]) => name.endsWith(` › ${one.description}`))
  const ajv = new Ajv2020({ strict: false, validateFormats: ours === 'formats', logger: false })
  addFormats.default(ajv)
  for (const schema of remotes()) if (!ajv.getSchema(String(schema['$id']))) ajv.addSchema(schema)
  let validate: ((data: unknown) => boolean) | undefined
  try {
    validate = ajv.compile(ours === 'choices' ? choices(group?.schema) : group?.schema)
  } catch {
    validate = undefined
  }
  return judge(validate, found?.data, found?.valid)
}

/** Conditions as choices: when it holds, this; when it does not, that. */
function choices(schema: Json | undefined): JsonObject {
  const { if: condition, then: consequence = true, else: otherwise = true, ...rest } = schema as JsonObject // these are
  if (condition === undefined) return rest
  const held = { allOf: [condition, consequence === true ? true : choices(consequence)] }
  return { ...rest, anyOf: [held, { allOf: [{ not: condition }, otherwise] }] }
}

describe('the JSON-Schema-Test-Suite through the generator', () => {
  test('is there as a whole', () => {
    expect(passed.length + failed.size).toBe(1299)
  })

  test(`passes at least ${atLeast}, as many as ajv alone`, () => {
    expect(passed.length).toBeGreaterThanOrEqual(atLeast)
  })

  test('what does not pass has its reason on the list, and nothing else is on it', () => {
    const listed = notPassed.flatMap(({ tests }) => tests)
    expect([...failed.keys()].toSorted()).toEqual(listed.toSorted())
  })

  test.each(notPassed)('what happens is what the reason says: $reason', ({ outcome, ours, tests }) => {
    const bare = ours === undefined ? outcome : 'right'
    const happens = tests.map((name) => [name, failed.get(name), alone(name), alone(name, ours)])
    expect(happens).toEqual(tests.map((name) => [name, outcome, bare, outcome]))
  })
})
