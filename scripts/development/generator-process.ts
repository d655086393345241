/** `npm run generate` again and again, for `npm run dev`. Started by generator.ts. */
import { runCommand } from '../command.ts'
import { generateInto } from '../generate.ts'
import { Memo } from '../generate/memo.ts'

const options = {
  contract: 'openapi/openapi.yaml',
  out: 'generated',
  foreign: false,
  sdk: true,
  database: true,
  fresh: false,
}

let memo: Memo | undefined
async function run(): Promise<void> {
  const next = new Memo(memo)
  process.exitCode = 0
  await runCommand('', () => generateInto(options, next))
  const ok = process.exitCode === 0
  if (ok) memo = next
  if (process.connected) process.send?.(ok)
}

process.on('message', () => void run())
