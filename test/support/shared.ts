/** Data for tests that is kept beside the repository and is not a part of it. */
import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'

/**
 * @param path below the folder `shared` beside the checkout
 * @throws Error when it is not there: a test that cannot run must not pass
 */
export function shared(path: string): string {
  const found = resolve('..', 'shared', path)
  if (!existsSync(found))
    throw new Error(
      `${join('..', 'shared', path)} is missing beside the checkout; these tests need it and do not pass without`,
    )
  return found
}
