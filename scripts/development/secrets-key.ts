import { randomBytes } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { CommandError } from '../database/owner.ts'

/** SECRETS_KEY of this checkout, where the environment has none: made at the first use, and kept in `.plumbline/`. */
export function developmentSecretsKey(folder: string): string {
  const file = join(folder, 'secrets.key')
  mkdirSync(folder, { recursive: true })
  try {
    writeFileSync(file, randomBytes(32).toString('base64'), { mode: 0o600, flag: 'wx' })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error // fs errors carry a code
  }
  const key = readFileSync(file, 'utf8')
  if (Buffer.from(key, 'base64').length !== 32)
    throw new CommandError(
      `${file} is damaged. Put it back, or delete it: webhook endpoints then need new secrets, by a rotation.`,
    )
  return key
}
