import { StartupError } from '../errors.ts'

/** Something that must hold before the service serves. The same tables are what `npm run doctor` prints. */
export interface Check<Facts> {
  name: string
  /** What is so when nothing is wrong. */
  right: string
  /** What is wrong, in words; undefined when nothing is. */
  wrong: (facts: Facts) => string | undefined
  /** What to do about it. */
  fix: string
}

/** @throws StartupError with one line for everything that is wrong, and its fix */
export function refuse<Facts>(checks: readonly Check<Facts>[], facts: Facts): void {
  const lines = checks.flatMap(({ wrong, fix }) => {
    const found = wrong(facts)
    return found === undefined ? [] : [`${found}: ${fix}`]
  })
  if (lines.length > 0) throw new StartupError(lines.join('\n'))
}

/** Names for a person, who reads no more than five. */
export const list = (names: readonly string[]): string =>
  names.length <= 5 ? names.join(', ') : `${names.slice(0, 5).join(', ')} and ${names.length - 5} more`
