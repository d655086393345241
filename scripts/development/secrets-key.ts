import { randomBytes } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** SECRETS_KEY of this checkout, where the environment has none: made at the first use, and kept in `.plumbline/`. */
export function developmentSecretsKey(folder: string): string {
  const file = join(folder, 'secrets.key')
  mkdirSync(folder, { recursive: true })
  try {
    writeFileSync(file, randomBytes(32).toString('base64'), { mode: 0o600, flag: 'wx' })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error // fs errors carry a code
  }
  return readFileSync(file, 'utf8')
}
