/** Answers in lines: what leaves, when it stops, and what is told when it breaks off. */
import { describe, expect, test } from 'vitest'
import { LineStream } from '../../src/http/lines.ts'

const forever = new AbortController().signal
const shape = (value: unknown) => ({ number: (value as { number: number }).number }) // of the sources below

/** Counts up, and remembers how far it was asked and whether it was let go. */
function counter(last = Infinity, fails = false) {
  const seen = { asked: 0, closed: false }
  async function* numbers() {
    try {
      while (seen.asked < last) yield { number: ++seen.asked, undeclared: 'canary' }
      if (fails) throw new Error('the source is gone')
    } finally {
      seen.closed = true
    }
  }
  return { seen, numbers: numbers() }
}
const textOf = (stream: LineStream) => new Response(stream.body).text()

describe('lines, such as of auditEvents.export,', () => {
  test('hold what the contract declares, one to a line', async () => {
    const { numbers, seen } = counter(2)
    const stream = new LineStream(numbers, shape, forever)
    expect(await textOf(stream)).toBe('{"number":1}\n{"number":2}\n')
    expect(await stream.ended).toBeUndefined()
    expect(seen.closed).toBe(true)
  })

  test('are none when there are none', async () => {
    const stream = new LineStream(counter(0).numbers, shape, forever)
    await stream.begin()
    expect(await textOf(stream)).toBe('')
  })

  test('are not made before somebody reads, and no further than that', async () => {
    const { numbers, seen } = counter()
    const stream = new LineStream(numbers, shape, forever)
    expect(seen.asked).toBe(0)
    const reader = stream.body.getReader()
    await reader.read()
    const { asked } = seen
    expect(asked).toBeLessThan(2000)
    await Promise.resolve()
    expect(seen.asked).toBe(asked)
    await reader.read()
    expect(seen.asked).toBeGreaterThan(asked)
    await reader.cancel()
    expect(seen.closed).toBe(true)
  })

  test('that fail at once do so before the answer begins', async () => {
    const stream = new LineStream(counter(0, true).numbers, shape, forever)
    await expect(stream.begin()).rejects.toThrow('the source is gone')
  })

  test('break off when the source fails: what is out is out, and the end is no end', async () => {
    const stream = new LineStream(counter(5000, true).numbers, shape, forever)
    await stream.begin()
    const reader = stream.body.getReader()
    const read = async () => {
      let text = ''
      for (let part = await reader.read(); !part.done; part = await reader.read())
        text += new TextDecoder().decode(part.value)
      return text
    }
    await expect(read()).rejects.toThrow('the source is gone')
    expect(await stream.ended).toMatchObject({ message: 'the source is gone' })
  })

  test('break off for a line that does not match, in tests and development', async () => {
    const { numbers, seen } = counter()
    const stream = new LineStream(numbers, shape, forever)
    stream.check = (raw, shaped) => {
      if (JSON.stringify(raw) !== JSON.stringify(shaped)) throw new Error('undeclared')
    }
    await expect(textOf(stream)).rejects.toThrow('undeclared')
    expect(seen.closed).toBe(true)
  })

  test('break off when it has taken too long, also while nobody reads', async () => {
    const { numbers, seen } = counter()
    const deadline = new AbortController()
    const stream = new LineStream(numbers, shape, deadline.signal)
    const reader = stream.body.getReader()
    await reader.read()
    deadline.abort(new Error('too long'))
    expect(await stream.ended).toMatchObject({ message: 'too long' })
    await expect(reader.read()).rejects.toThrow('too long')
    expect(seen.closed).toBe(true)
  })

  test('break off at once, also while the next one is waited for', async () => {
    const late = new AbortController()
    const waiting = Promise.withResolvers<undefined>()
    const next = () => {
      waiting.resolve(undefined)
      return new Promise<never>(() => {})
    }
    const source = { [Symbol.asyncIterator]: () => ({ next }) }
    const reading = new LineStream(source, shape, late.signal).body.getReader().read()
    await waiting.promise
    late.abort(new Error('too long'))
    await expect(reading).rejects.toThrow('too long')
  })

  test('are asked for no more when it breaks off, even of a source that cannot be told', async () => {
    const late = new AbortController()
    let asked = 0
    const next = async () => {
      if (++asked === 3) late.abort(new Error('too long'))
      return { value: { number: asked } }
    }
    const stream = new LineStream({ [Symbol.asyncIterator]: () => ({ next }) }, shape, late.signal)
    await expect(stream.body.getReader().read()).rejects.toThrow('too long')
    await new Promise(setImmediate)
    expect(asked).toBe(3)
  })

  test('that are none are no empty piece, either', async () => {
    const reader = new LineStream(counter(0).numbers, shape, forever).body.getReader()
    expect(await reader.read()).toEqual({ done: true, value: undefined })
  })
})
