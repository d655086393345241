import { isObject } from '../generate/model.ts'
import type { Json } from '../generate/model.ts'

const lines = 'application/x-ndjson'

/**
 * The contract as Prism can serve it. The schema and the example of an answer in lines are those of one line, and
 * Prism, which knows no such form, would answer with an error of its own: it gets the line as the text it is.
 */
export function mockContract(value: Json): Json {
  if (Array.isArray(value)) return value.map(mockContract)
  if (!isObject(value)) return value
  const whole = Object.fromEntries(Object.entries(value).map(([key, part]) => [key, mockContract(part)]))
  const media = whole[lines]
  if (!isObject(media)) return whole
  const { example } = media
  return { ...whole, [lines]: { schema: { type: 'string' }, example: `${JSON.stringify(example)}\n` } }
}
