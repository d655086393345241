import type { Level } from '../../src/log.ts'

const colour: Record<Level, string> = { debug: '90', info: '36', warn: '33', error: '31' }

interface Line {
  time: string
  level: Level
  message: string
  method?: string
  path?: string
  status?: number
  duration_ms?: number
  operation?: string
  actor?: string
  problem?: string
  replayed?: true
  error?: { message?: string; stack?: string }
}

/** What a caller sent must not move the cursor, or worse: control characters are shown, not obeyed. */
const printable = (key: string, value: unknown) =>
  typeof value === 'string'
    ? value.replaceAll(key === 'stack' ? /(?!\n)\p{Cc}/gu : /\p{Cc}/gu, '\ufffd')
    : value

/** A log line for people: one line a request, errors with their stack. */
export function readable(json: string, colours = process.stdout.isTTY): string {
  const { time, level, message, ...rest } = JSON.parse(json, printable) as Line // what src/log.ts writes
  const paint = (code: string, text: string) => (colours ? `\u001b[${code}m${text}\u001b[0m` : text)
  const clock = paint('90', time.slice(11, 23))
  if (message === 'request') {
    const { method, path, status = 0, duration_ms: duration, operation, actor, problem, replayed } = rest
    const shown = paint(status >= 500 ? '31' : status >= 400 ? '33' : '32', String(status))
    return [
      clock,
      shown,
      method,
      path,
      paint('90', `${duration} ms`),
      paint('90', [operation, actor, problem, replayed && 'replayed'].filter(Boolean).join(' ')),
    ].join(' ')
  }
  const { error, ...fields } = rest
  const more = Object.keys(fields).length > 0 ? ` ${JSON.stringify(fields)}` : ''
  const stack = error === undefined ? '' : `\n${error.stack ?? error.message ?? JSON.stringify(error)}`
  return `${clock} ${paint(colour[level], level)} ${message}${more}${stack}`
}
