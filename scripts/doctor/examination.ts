import { ConfigError, readConfig } from '../../src/config.ts'
import type { Config } from '../../src/config.ts'
import { databaseChecks, environmentChecks, workerChecks } from '../../src/startup.ts'
import { examineLogin, examineOwner, serverChecks, unseenOwner } from './database.ts'
import { examineMachine, nodeChecks, settingsChecks } from './environment.ts'
import { examineIssuer } from './issuer.ts'
import { examineRedis } from './redis.ts'
import { examine, unseen } from './report.ts'
import type { Line } from './report.ts'

type Environment = Readonly<Record<string, string | undefined>>

const settings = 'Configuration'
const api = 'The database of the API (DATABASE_URL)'

/** Everything that must hold where this environment is, and whether it does. */
export async function examineAll(environment: Environment): Promise<Line[]> {
  const here = examine('This machine', nodeChecks, process)
  try {
    const config = readConfig(environment)
    const groups = await Promise.all([
      examineApi(config),
      examineWorker(config),
      examineMigrations(environment),
      examineIssuer(config.token.jwksUrl),
      examineRedis(config.rateLimits.redisUrl),
    ])
    const configured = [...environmentChecks, ...settingsChecks]
    return [...here, ...examine(settings, configured, config), ...examineMachine(), ...groups.flat()]
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error
    return [...here, ...malformed(error), ...examineMachine()]
  }
}

/** Until every variable can be read, the rest cannot be looked at. */
function malformed({ message }: ConfigError): Line[] {
  const wrong = message.split('\n').map((line, index): Line => {
    const [text = '', more = ''] = line.split(/: (.*)/)
    return { group: settings, name: `malformed_${index}`, status: 'wrong', text, more }
  })
  const why = 'a variable is malformed'
  return [
    ...wrong,
    ...unseen(settings, [...environmentChecks, ...settingsChecks], why),
    ...unseen(api, [...serverChecks, ...databaseChecks], why),
  ]
}

async function examineApi({ database: { url, poolSize, prepare } }: Config): Promise<Line[]> {
  if (url === undefined) return unseen(api, [...serverChecks, ...databaseChecks], 'DATABASE_URL is missing')
  return examineLogin({ group: api, url }, { checks: databaseChecks, role: 'anon', poolSize, prepare })
}

async function examineWorker({ workerUrl, database: { prepare } }: Config): Promise<Line[]> {
  const group = 'Background jobs (WORKER_DATABASE_URL)'
  if (workerUrl === undefined) {
    const why = 'WORKER_DATABASE_URL is not set: another process must run them'
    return unseen(group, [...serverChecks, ...workerChecks], why)
  }
  return examineLogin(
    { group, url: workerUrl },
    { checks: workerChecks, role: 'worker', poolSize: 2, prepare },
  )
}

async function examineMigrations(environment: Environment): Promise<Line[]> {
  const group = 'The owner of the schema (MIGRATION_DATABASE_URL)'
  const url = environment['MIGRATION_DATABASE_URL']
  if (url === undefined || url === '') return unseenOwner(group, 'MIGRATION_DATABASE_URL is not set')
  return examineOwner({ group, url })
}
