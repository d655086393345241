/** The keys a checkout keeps in `.plumbline/`: made once, and never replaced behind anybody's back. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { CommandError } from '../../scripts/database/owner.ts'
import { developmentIssuer } from '../../scripts/development/issuer.ts'
import { developmentSecretsKey } from '../../scripts/development/secrets-key.ts'
import { folderWith } from '../support/fixture.ts'

test('the key of the issuer stays, and one that is damaged is refused in words', async () => {
  const folder = folderWith({})
  const [first, second] = [await developmentIssuer(folder), await developmentIssuer(folder)]
  expect(second.keys).toEqual(first.keys)
  for (const text of ['', 'garbage', '{}', '[]', '{"kty":"EC"}']) {
    writeFileSync(join(folder, 'issuer.json'), text)
    const refusal = new CommandError(
      `${folder}/issuer.json is damaged. Delete it: a new key is made, and tokens are to be printed anew.`,
    )
    await expect(developmentIssuer(folder)).rejects.toThrow(refusal)
  }
})

test('the key that seals stays, and one that is damaged is refused in words', () => {
  const folder = folderWith({})
  const first = developmentSecretsKey(folder)
  expect(developmentSecretsKey(folder)).toBe(first)
  for (const text of ['', 'garbage', first.slice(8)]) {
    writeFileSync(join(folder, 'secrets.key'), text)
    expect(() => developmentSecretsKey(folder)).toThrow(
      `${folder}/secrets.key is damaged. Put it back, or delete it`,
    )
  }
})
