import { inject } from 'vitest'
import { secretsKey } from '../../support/keys.ts'
import { createDatabase } from '../../support/postgres.ts'
import { startIssuer } from './issuer.ts'

export type Production = Awaited<ReturnType<typeof startProduction>>

/**
 * Everything that a deployment finds around it: a migrated database, an identity provider, an environment.
 * @param postgres a server of one's own, when it shall not be the one that all tests share
 */
export async function startProduction(postgres = inject('postgres')) {
  const database = await createDatabase(postgres)
  const issuer = await startIssuer()
  const environment = {
    NODE_ENV: 'production',
    PUBLIC_URL: 'https://api.example.com',
    DATABASE_URL: database.url,
    DATABASE_POOL_SIZE: '5',
    SECRETS_KEY: secretsKey,
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
