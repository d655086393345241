import { randomBytes } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { createSeal } from '../../src/domain/sealing.ts'

const [one, two] = [randomBytes(32).toString('base64'), randomBytes(32).toString('base64')]
const secret = 'whsec_canary'

describe('a sealed secret', () => {
  test('opens with the key, for the one it was sealed for', () => {
    const { seal, open } = createSeal(one)
    const sealed = seal(secret, 'whe_1')
    expect(open(sealed, 'whe_1')).toBe(secret)
    expect(open(sealed, 'whe_2')).toBeUndefined()
    expect(sealed.toString('latin1')).not.toContain('canary')
    expect(seal(secret, 'whe_1')).not.toEqual(sealed)
  })

  test('opens with no other key, and not when a bit of it was changed', () => {
    const { seal, open } = createSeal(one)
    const sealed = seal(secret, 'whe_1')
    expect(createSeal(two).open(sealed, 'whe_1')).toBeUndefined()
    for (let index = 0; index < sealed.length; index++) {
      const changed = Buffer.from(sealed)
      changed[index] = (changed[index] ?? 0) ^ 1
      expect(open(changed, 'whe_1'), `byte ${index}`).toBeUndefined()
    }
    for (const text of ['', 'something else', 'x'.repeat(200)])
      expect(open(Buffer.from(text), 'whe_1')).toBeUndefined()
  })

  test('is sealed anew with a new key, while those of the old one still open', () => {
    const old = createSeal(one).seal(secret, 'whe_1')
    const both = createSeal(`${two},${one}`)
    expect(both.open(old, 'whe_1')).toBe(secret)
    expect(createSeal(two).open(both.seal(secret, 'whe_1'), 'whe_1')).toBe(secret)
  })

  test('needs a whole key', () => {
    for (const keys of ['', 'c2hvcnQ=', `${one},`]) expect(() => createSeal(keys)).toThrow('32 bytes')
  })
})
