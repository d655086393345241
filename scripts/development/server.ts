/** The development server: the real service, on the embedded Postgres or on DATABASE_URL. Started by `dev.ts`. */
import { checks } from '../../generated/checks.ts'
import { createApp } from '../../src/app.ts'
import { fixedKeys } from '../../src/auth/jwks.ts'
import { assembleBackground } from '../../src/background.ts'
import { readConfig } from '../../src/config.ts'
import { createSeal } from '../../src/domain/sealing.ts'
import { createLog } from '../../src/log.ts'
import { NodeResponse, serveNode } from '../../src/platforms/node.ts'
import { findTelemetry } from '../../src/platforms/telemetry.ts'
import { memoryCounters } from '../../src/store/counters-memory.ts'
import { openDatabase } from '../../src/store/database.ts'
import { runCommand } from '../command.ts'
import { developmentAssets } from './assets.ts'
import { developmentPools } from './database.ts'
import { developmentIssuer, developmentToken } from './issuer.ts'
import { readable } from './log-lines.ts'
import { createMock } from './mock.ts'
import { freePort, ofDevelopment } from './port.ts'
import { developmentSecretsKey } from './secrets-key.ts'
import { prepareState, stateFolder, takeLock } from './state.ts'

/** What `dev.ts` is told once the server answers. */
export interface Ready {
  url: string
}

await runCommand('Started by `npm run dev`.\n', async () => {
  // Whoever tries webhooks out receives them on this machine.
  const config = readConfig({ WEBHOOKS_TO_LOOPBACK: 'true', ...process.env })
  const say = (line: string) => process.stdout.write(`${line}\n`)
  const log = createLog(config.logLevel, (line) => say(readable(line)))
  await freePort(config, ofDevelopment)
  prepareState()
  await takeLock(stateFolder)
  const { pool, workerPool, close } = await developmentPools(config, say)
  const onError = (error: Error) => log.error('a database connection died', { error })
  const options = { prepare: config.database.prepare, statementTimeout: 5000, onError }
  const telemetry = await findTelemetry(process.env, () => import('../../src/telemetry/otlp.ts'))
  const observe = telemetry?.observe(config.database.url)
  const database = openDatabase(() => pool, { ...options, observe })
  telemetry?.watchPool('api', database.state)
  const seal = createSeal(config.secretsKey ?? developmentSecretsKey(stateFolder))
  const background =
    workerPool &&
    assembleBackground({
      config,
      database: openDatabase(() => workerPool, {
        ...options,
        observe: telemetry?.observe(config.workerUrl, 'within'),
      }),
      log,
      seal,
      attend: telemetry?.attend,
    })
  const issuer = await developmentIssuer(stateFolder)
  const app = createApp({
    config,
    log,
    database,
    counters: memoryCounters(),
    assets: developmentAssets,
    keys: fixedKeys(issuer.keys),
    token: developmentToken,
    seal,
    checks,
    ...(background === undefined ? {} : { runJobs: background.once }),
    watch: telemetry?.watch,
    mock: createMock(async () => (await developmentAssets.read('openapi.json')).text),
    Response: NodeResponse,
  })
  const server = await serveNode(app, { host: config.host, port: config.port, log })
  background?.start()
  process.send?.({ url: server.url } satisfies Ready)
  const letGo = async () => {
    await server.close({ grace: 0 })
    await background?.stop()
    await database.close()
    await close()
    await telemetry?.stop()
    process.exit(0)
  }
  let stopping: Promise<void> | undefined
  const stop = () => (stopping ??= letGo())
  // A signal to the whole group arrives twice: by itself, and from the supervisor. The second one cuts nothing short.
  process.on('SIGTERM', () => void stop())
  // Ctrl-C reaches every process of the terminal; the supervisor decides what it means.
  process.on('SIGINT', () => {})
  // Without its supervisor nobody would stop this process, and it holds the lock of the data.
  process.once('disconnect', () => void stop())
})

// It could not start, and said why. What it has opened until then would keep it alive.
if (process.exitCode !== undefined) process.exit()
