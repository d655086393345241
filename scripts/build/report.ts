import type { Bundle } from './bundle.ts'

/** One line for the person who built. */
export const report = (path: string, { scripts, bytes }: Bundle): string =>
  `${path}: ${Math.ceil(bytes / 1000)} KB minified${scripts > 1 ? ` in ${scripts} files, loaded as they are needed` : ''}\n`
