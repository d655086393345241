/** One line of JSON an event, to wherever the platform collects the console's lines. */
import { personal } from '../generated/policy.ts'

export type Level = 'debug' | 'info' | 'warn' | 'error'
export type Fields = Readonly<Record<string, unknown>>
export type Log = Record<Level, (message: string, fields?: Fields) => void>

const order: Record<Level | 'silent', number> = { debug: 10, info: 20, warn: 30, error: 40, silent: 99 }

/** What a level below the threshold is: callers may skip gathering fields for it. */
export const disabled = (): void => {}

/** Field names whose values never belong in a log, and those that the contract marks as belonging to people. */
const secret = /authorization|cookie|password|secret|token/i
const ofPeople = new Set(personal)

/**
 * @param level events below it are dropped
 * @param write gets one line, without the line break
 */
export function createLog(level: Level | 'silent', write: (line: string) => void, base: Fields = {}): Log {
  const at = (own: Level) => {
    if (order[own] < order[level]) return disabled
    return (message: string, fields: Fields = {}) =>
      write(line({ time: new Date().toISOString(), level: own, message, ...base, ...fields }))
  }
  return { debug: at('debug'), info: at('info'), warn: at('warn'), error: at('error') }
}

/** A log whose every event carries the fields; they are gathered when one is written. */
export function bindLog(log: Log, fields: () => Fields): Log {
  const at = (level: Level) =>
    log[level] === disabled
      ? disabled
      : (message: string, more: Fields = {}) => log[level](message, { ...fields(), ...more })
  return { debug: at('debug'), info: at('info'), warn: at('warn'), error: at('error') }
}

/** JSON leaves in what some terminals and collectors take for a command or a line break. */
const line = (event: Fields): string =>
  JSON.stringify(event, redact).replaceAll(
    /[\u007f-\u009f\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )

function redact(key: string, value: unknown): unknown {
  if ((secret.test(key) || ofPeople.has(key)) && value !== undefined) return '[redacted]'
  if (isFailure(value)) return describe(value)
  return typeof value === 'bigint' ? String(value) : value
}

/** An error; the embedded database throws plain objects. */
interface Failure {
  name?: string
  message: string
  stack?: string | undefined
  cause?: unknown
  code?: unknown
}

const isFailure = (value: unknown): value is Failure =>
  value instanceof Error ||
  (typeof value === 'object' && value !== null && 'message' in value && 'severity' in value)

/** What else an error holds is left out: Postgres puts whole rows into `detail`. */
function describe({ name, message, stack, cause, code }: Failure) {
  const shown = withoutValues(message, code)
  return { type: name, code, message: shown, stack: stack?.replace(message, () => shown), cause }
}

/** What Postgres says of data (SQLSTATE class 22) quotes the data. */
const withoutValues = (message: string, code: unknown): string =>
  typeof code === 'string' && /^22[0-9A-Z]{3}$/.test(code) ? message.replaceAll(/".*"/gs, '"…"') : message
