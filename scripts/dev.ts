import { fork } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { readConfig } from '../src/config.ts'
import { runPlainCommand } from './command.ts'
import { lintContracts, printFindings } from './contract/lint.ts'
import { generatedNow, isGenerated, noteGenerated, sourcesNow } from './development/current.ts'
import { Generator } from './development/generator.ts'
import { ContractError } from './generate/model.ts'
import { freePort, ofDevelopment } from './development/port.ts'
import type { Ready } from './development/server.ts'
import { prepareState, stateFolder } from './development/state.ts'
import { onChange } from './development/watch.ts'

const help = `Usage: npm run dev

Starts the service with nothing else installed: on an embedded Postgres in ${stateFolder}/data, migrated and seeded.
A change of the contract or of the migrations generates anew, a change of code restarts the server.

  HOST, PORT                where to listen (127.0.0.1, 3000)
  DATABASE_URL              a Postgres of your own instead of the embedded one (the API's login)
  MIGRATION_DATABASE_URL    its owner, if dev shall migrate it
  PLUMBLINE_STATE           another folder than ${stateFolder}
`

const started = performance.now()
const say = (line: string) => process.stdout.write(`${line}\n`)

function banner(url: string): void {
  const seconds = ((performance.now() - started) / 1000).toFixed(1)
  const embedded = process.env['DATABASE_URL'] === undefined
  say(`
Plumbline is ready after ${seconds} s

  API        ${url}
  Reference  ${url}/docs
  Token      npm run -s token -- ada      (or grace, alan, barbara, mallory, or anybody new)
  Try        curl -H "Authorization: Bearer $(npm run -s token -- ada)" ${url}/v1/workspaces
  Data       ${embedded ? `${stateFolder}/data (delete the folder to begin anew)` : 'the database of DATABASE_URL'}
`)
}

/** One server at a time; a restart waits until the old one has let go of the database. */
class Supervisor {
  #child: ChildProcess | undefined
  #announced = false
  #stopping = false

  get running(): boolean {
    return this.#child !== undefined
  }

  /** @returns when the server answers, or has stopped */
  start(): Promise<void> {
    const child = fork(new URL('development/server.ts', import.meta.url), {
      env: { ...process.env, NODE_ENV: 'development' },
    })
    this.#child = child
    child.on('message', ({ url }: Ready) => {
      if (this.#announced) say(`restarted ${url}`)
      else banner(url)
      this.#announced = true
    })
    child.once('exit', (code) => {
      this.#child = undefined
      if (this.#stopping) return
      // A server that never came up says why itself; one that fell over waits for the next change.
      if (!this.#announced) process.exit(code ?? 1)
      say('the server stopped; it starts again with the next change')
    })
    return new Promise((resolve) => child.once('message', () => resolve()).once('exit', () => resolve()))
  }

  async restart(): Promise<void> {
    await this.stop()
    this.#stopping = false
    await this.start()
  }

  async stop(): Promise<void> {
    const child = this.#child
    this.#stopping = true
    if (child === undefined) return
    const gone = new Promise((resolve) => child.once('exit', resolve))
    child.kill('SIGTERM')
    await gone
  }
}

/**
 * What can be generated from may still not keep to the dialect: an example is missing, a text is not bounded.
 * @param current whether the contract is still the one that was asked about
 */
async function lint(current: () => boolean): Promise<void> {
  try {
    const findings = await lintContracts(['openapi/openapi.yaml'])
    if (findings.length === 0 || !current()) return
    say(
      `${printFindings(findings, 5)}\n\`npm run check\` refuses this contract. Every place of it: npm run contract:lint -- --all`,
    )
  } catch (error) {
    if (!(error instanceof ContractError)) throw error // the next change, which broke it, is told so by the generator
  }
}

await runPlainCommand(help, async () => {
  await freePort(readConfig({ ...process.env, NODE_ENV: 'development' }), ofDevelopment)
  prepareState()
  const generator = new Generator()
  let runs = 0
  const generate = async () => {
    runs += 1
    const from = sourcesNow()
    const ok = await generator.run()
    if (ok) noteGenerated(from)
    return ok
  }
  const lintThis = () => {
    const run = runs
    void lint(() => run === runs)
  }
  const changed = !isGenerated()
  if (changed && !(await generate())) {
    generator.stop()
    process.exitCode = 1
    return
  }
  const supervisor = new Supervisor()
  let served = generatedNow()
  const own = new URL('.', import.meta.url).pathname
  const react = async (folders: Set<string>) => {
    if (folders.has(own)) generator.renew()
    const more = [...folders].some((folder) => folder !== 'src')
    const generated = more && !isGenerated() && (await generate())
    const present = generatedNow()
    if (folders.has('src') || present !== served || !supervisor.running) {
      served = present
      await supervisor.restart()
    }
    if (generated) lintThis()
    // A database that was opened for row types never leaves its process.
    if (folders.has('db/migrations')) generator.renew()
  }
  onChange(['openapi', 'db/migrations', 'src', 'generated', own], react)
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => {
      generator.stop()
      void supervisor.stop().then(() => process.exit(0))
    })
  await supervisor.start()
  generator.warm()
  if (changed) lintThis()
})
