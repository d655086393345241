import { inject } from 'vitest'
import { createDatabase } from '../../support/postgres.ts'
import { startIssuer } from './issuer.ts'

export type Production = Awaited<ReturnType<typeof startProduction>>

/** Everything that a deployment finds around it: a migrated database, an identity provider, an environment. */
export async function startProduction() {
  const database = await createDatabase(inject('postgres'))
  const issuer = await startIssuer()
  const environment = {
    NODE_ENV: 'production',
    PUBLIC_URL: 'https://api.example.com',
    DATABASE_URL: database.url,
    DATABASE_POOL_SIZE: '5',
    LOG_LEVEL: 'warn',
    ...issuer.environment,
  }
  return {
    database,
    environment,
    sign: issuer.sign,
    stop: async () => {
      await issuer.stop()
      await database.drop()
    },
  }
}
