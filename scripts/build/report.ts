import type { Bundle } from './bundle.ts'

const kilobytes = (bytes: number) => `${Math.ceil(bytes / 1000)} KB`

/** One line for the person who built. */
export const report = (path: string, { scripts, bytes, redisBytes }: Bundle): string =>
  `${path}: ${kilobytes(bytes)} minified${scripts > 1 ? ` in ${scripts} files, loaded as they are needed` : ''}; ${kilobytes(redisBytes)} beside it for REDIS_URL\n`
