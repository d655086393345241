/** One line of JSON an event, to wherever the platform collects the console's lines. */

export type Level = 'debug' | 'info' | 'warn' | 'error'
export type Fields = Readonly<Record<string, unknown>>
export type Log = Record<Level, (message: string, fields?: Fields) => void>

const order: Record<Level | 'silent', number> = { debug: 10, info: 20, warn: 30, error: 40, silent: 99 }

/** What a level below the threshold is: callers may skip gathering fields for it. */
export const disabled = (): void => {}

/** Field names whose values never belong in a log. */
const secret = /authorization|cookie|password|secret|token/i

/**
 * @param level events below it are dropped
 * @param write gets one line, without the line break
 */
export function createLog(level: Level | 'silent', write: (line: string) => void, base: Fields = {}): Log {
  const at = (own: Level) => {
    if (order[own] < order[level]) return disabled
    return (message: string, fields: Fields = {}) =>
      write(
        JSON.stringify({ time: new Date().toISOString(), level: own, message, ...base, ...fields }, redact),
      )
  }
  return { debug: at('debug'), info: at('info'), warn: at('warn'), error: at('error') }
}

function redact(key: string, value: unknown): unknown {
  if (secret.test(key) && value !== undefined) return '[redacted]'
  if (value instanceof Error)
    return { name: value.name, message: value.message, stack: value.stack, cause: value.cause }
  return typeof value === 'bigint' ? String(value) : value
}
