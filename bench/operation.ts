/** What an operator and a developer notice: the size of what is deployed, the memory it holds, how soon dev answers. */
import { randomBytes } from 'node:crypto'
import { mkdtemp, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { bundle } from '../scripts/build/bundle.ts'
import { buildServer } from '../scripts/build/server.ts'
import { createDatabase, createTemplate, startPostgres } from '../test/support/postgres.ts'
import { startIssuer } from '../test/platforms/support/issuer.ts'
import { residentBytes } from './memory.ts'
import { send, sendMany } from './load-client.ts'
import { workFolder } from './prepare.ts'
import { printFigure } from './report.ts'
import { start } from './server-process.ts'

/** @returns the targets that were missed */
export async function benchSize(): Promise<string[]> {
  const folder = join(workFolder, 'api')
  const entries = { index: 'src/platforms/vercel.ts' }
  await bundle({ entries, folder, split: false, sourcemap: false })
  const { size } = await stat(join(folder, 'index.mjs'))
  return printFigure('The bundle of the API with pg, minified', size / 1000, { most: 600, unit: 'KB' })
}

const requests = 10_000
/** Nobody may ask as often as this measurement does, so it is some people. */
const people = 25

/** @returns the targets that were missed */
export async function benchMemory(): Promise<string[]> {
  const folder = join(workFolder, 'server')
  await buildServer(folder)
  const postgres = await startPostgres()
  const issuer = await startIssuer()
  try {
    const database = await createDatabase({
      admin: postgres.url,
      template: await createTemplate(postgres.url),
    })
    const environment = {
      NODE_ENV: 'production',
      PORT: '0',
      LOG_LEVEL: 'warn',
      SECRETS_KEY: randomBytes(32).toString('base64'),
      DATABASE_URL: database.url,
      ...issuer.environment,
    }
    // The flags of `npm start`.
    const server = await start(
      process.execPath,
      ['--max-semi-space-size=4', join(folder, 'server.mjs')],
      environment,
    )
    for (let person = 0; person < people; person++) {
      const headers = { authorization: `Bearer ${await issuer.sign(`person-${person}`)}` }
      const sent = { path: '/v1/me/memberships', headers, status: 200, proof: '"data"' }
      await sendMany(server.url, sent, requests / people)
    }
    const held = residentBytes(server.pid) / 1e6
    await server.stop()
    return printFigure(`The production server after ${requests} requests`, held, { most: 150, unit: 'MB' })
  } finally {
    await issuer.stop()
    await postgres.stop()
  }
}

/** @returns the targets that were missed */
export async function benchDevelopment(): Promise<string[]> {
  const state = await mkdtemp(join(tmpdir(), 'plumbline-bench-'))
  try {
    const fresh = await secondsToAnswer(state)
    const again = await secondsToAnswer(state)
    return [
      ...printFigure('`npm run dev` answers, from an empty data directory', fresh, { most: 15, unit: 's' }),
      ...printFigure('`npm run dev` answers, from an existing one', again, { most: 3, unit: 's' }),
    ]
  } finally {
    await rm(state, { recursive: true, force: true })
  }
}

async function secondsToAnswer(state: string): Promise<number> {
  const started = performance.now()
  const { PATH = '', HOME = '' } = process.env
  const server = await start('npm', ['run', 'dev'], { PATH, HOME, PORT: '0', PLUMBLINE_STATE: state })
  const { status } = await send(server.url, { path: '/readyz' })
  const seconds = (performance.now() - started) / 1000
  await server.stop()
  if (status !== 200) throw new Error(`/readyz answered ${status}`)
  return seconds
}
