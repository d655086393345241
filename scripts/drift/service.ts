import { randomBytes } from 'node:crypto'
import type pg from 'pg'
import { createApp } from '../../src/app.ts'
import { fixedKeys } from '../../src/auth/jwks.ts'
import { readConfig } from '../../src/config.ts'
import { createSeal } from '../../src/domain/sealing.ts'
import { createLog } from '../../src/log.ts'
import { memoryCounters } from '../../src/store/counters-memory.ts'
import { openDatabase } from '../../src/store/database.ts'
import { developmentToken, temporaryIssuer } from '../development/issuer.ts'
import { CommandError } from '../database/owner.ts'
import { developmentAssets } from '../development/assets.ts'
import type { Send } from './routes.ts'

/** The service of this checkout in this process, on a database that the API's login sees. */
export async function startHere(pool: pg.Pool): Promise<Send> {
  const { keys } = await temporaryIssuer()
  const config = readConfig({ NODE_ENV: 'test', LOG_LEVEL: 'silent' })
  const log = createLog(config.logLevel, () => {})
  const database = openDatabase(() => pool, { prepare: false, statementTimeout: 5000, onError: () => {} })
  const app = createApp({
    config,
    log,
    database,
    counters: memoryCounters(),
    assets: developmentAssets,
    keys: fixedKeys(keys),
    token: developmentToken,
    seal: createSeal(randomBytes(32).toString('base64')), // nothing is kept
  })
  return (path, init) => app(new Request(new URL(path, config.publicUrl), init))
}

/** A service that runs somewhere. Its requests fail with CommandError where it cannot be reached. */
export const elsewhere =
  (url: string): Send =>
  (path, init) =>
    fetch(new URL(path, url), { ...init, redirect: 'manual', signal: AbortSignal.timeout(10_000) }).catch(
      (error: unknown) => {
        throw new CommandError(`${url} cannot be reached: start the service, or correct --url`, {
          cause: error,
        })
      },
    )
