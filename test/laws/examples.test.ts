/** Every example of the contract is valid, in the direction it is for. Prism and the reference page show them. */
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { describe, expect, test } from 'vitest'
import { checks } from '../../generated/checks.ts'
import { operations } from '../../generated/operations.ts'
import { document, examples } from '../support/examples.ts'

const ajv = new Ajv2020({ strict: false, allErrors: true })
addFormats.default(ajv)
ajv.addSchema(document, 'contract')

/** Compiled while the test runs, independently of the generator. */
function problemsOf(schema: object, value: unknown): unknown {
  const local = JSON.parse(JSON.stringify(schema).replaceAll('"#/components', '"contract#/components'))
  const validate = ajv.compile(local)
  return validate(value) ? [] : validate.errors
}

describe.each(examples)('$id', ({ id, parameters, body, answers }) => {
  test.each(parameters.filter(({ required, example }) => required || example !== undefined))(
    'parameter $name',
    ({ schema, example }) => {
      expect(example).toBeDefined()
      expect(problemsOf(schema, example)).toEqual([])
    },
  )

  test.each(body === undefined ? [] : [body])('request', async ({ type, schema, example }) => {
    const { bodies } = await operations[id].load()
    const generated = bodies?.[type]?.validate
    expect(example).toBeDefined()
    expect(problemsOf(schema, example)).toEqual([])
    expect(generated?.(structuredClone(example)), JSON.stringify(generated?.errors)).toBe(true)
  })

  test('answers', async () => {
    const { checks: generated } = (await checks[id]?.()) ?? { checks: {} }
    for (const { status, schema, example } of answers) {
      expect(example, `example of ${status}`).toBeDefined()
      expect(problemsOf(schema, example), String(status)).toEqual([])
      expect(generated[status]?.(example) ?? true, String(status)).toBe(true)
    }
  })
})
