import { spawn } from 'node:child_process'
import { readFile, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { runPlainCommand } from './command.ts'
import { CommandError } from './database/owner.ts'
import { mockContract } from './development/mock-contract.ts'
import { freePort } from './development/port.ts'
import { prepareState, stateFolder } from './development/state.ts'
import type { Json } from './generate/model.ts'

const help = `Usage: npm run mock

Serves the contract's examples with Prism: every operation answers as the contract says, without a database.
Requests are checked against the contract; \`Prefer: code=404\` asks for another answer. Any bearer token will do.

  MOCK_HOST, MOCK_PORT   where to listen (127.0.0.1, 4010)
`

await runPlainCommand(help, async () => {
  const { MOCK_HOST: host = '127.0.0.1', MOCK_PORT: port = '4010' } = process.env
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535)
    throw new CommandError('MOCK_PORT is malformed: write a port number, for example 4010')
  await freePort(
    { host, port: Number(port) },
    { host: 'MOCK_HOST', port: 'MOCK_PORT', command: 'npm run mock' },
  )
  prepareState()
  const contract = join(stateFolder, 'mock.json')
  const written = JSON.parse(await readFile('generated/openapi.json', 'utf8')) as Json // the generator wrote it
  await writeFile(contract, JSON.stringify(mockContract(written)))
  const prism = createRequire(import.meta.url).resolve('@stoplight/prism-cli/dist/index.js')
  const child = spawn(process.execPath, [prism, 'mock', contract, '--host', host, '--port', port], {
    stdio: 'inherit',
  })
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => child.kill(signal))
  process.exitCode = await new Promise<number>((resolve) => child.once('exit', (code) => resolve(code ?? 0)))
})
