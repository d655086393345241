import { listVariables } from '../config.ts'

/** With `--help` nothing starts: it is told what does, and what it is told by. */
export function explainIfAsked(what: string): void {
  if (!process.argv.includes('--help')) return
  process.stdout.write(`${what}\n\nEnvironment:\n${listVariables()}`)
  process.exit(0) // oxlint-disable-line unicorn/no-process-exit -- it never started
}
