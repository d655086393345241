/** The development server: the real service on the embedded Postgres, or on DATABASE_URL. Started by `dev.ts`. */
import { mkdirSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { createHash } from 'node:crypto'
import { join } from 'node:path'
import pg from 'pg'
import { checks } from '../../generated/checks.ts'
import { createApp } from '../../src/app.ts'
import { fixedKeys } from '../../src/auth/jwks.ts'
import { readConfig } from '../../src/config.ts'
import type { Assets } from '../../src/context.ts'
import { createLog } from '../../src/log.ts'
import { FastResponse, serveNode } from '../../src/platforms/node.ts'
import { openDatabase } from '../../src/store/database.ts'
import { migrate, readMigrations } from '../database/migrations.ts'
import { openPglite, pgliteConfig } from '../database/pglite.ts'
import { developmentIssuer, developmentToken } from './issuer.ts'
import { stateFolder, takeLock } from './state.ts'

const config = readConfig(process.env)
mkdirSync(stateFolder, { recursive: true })
takeLock(stateFolder)
const pglite = await openPglite(join(stateFolder, 'data'))
const owner = new pg.Client(pgliteConfig(pglite))
await owner.connect()
await migrate(owner, readMigrations(), (line) => process.stdout.write(`${line}\n`))
await owner.query('set session authorization authenticator')
const log = createLog(config.logLevel, (line) => process.stdout.write(`${line}\n`))
const pool = new pg.Pool(pgliteConfig(pglite))
const database = openDatabase(pool, { prepare: true, statementTimeout: 5000, onError: (error) => log.error('database', { error }) })
const issuer = await developmentIssuer(stateFolder)
const files = { 'openapi.json': 'generated/openapi.json', 'reference.js': 'node_modules/@scalar/api-reference/dist/browser/standalone.js' }
const assets: Assets = {
  async read(name) {
    const text = await readFile(files[name], 'utf8')
    return { text, tag: `"${createHash('sha256').update(text).digest('base64url').slice(0, 22)}"` }
  },
}
const app = createApp({ config, log, database, assets, keys: fixedKeys(issuer.keys), token: developmentToken, checks, Response: FastResponse as unknown as typeof Response })
const server = await serveNode(app, config.host, config.port)
process.stdout.write(`ready ${server.url}\n`)
