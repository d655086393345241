import { existsSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { PGlite } from '@electric-sql/pglite'
import pg from 'pg'
import { prepareState, stateFolder, takeLock } from '../development/state.ts'
import { openPglite, pgliteConfig } from './pglite.ts'

/** What a person is told when a command cannot go on. */
export class CommandError extends Error {}

/**
 * Runs work on a connection of the role that owns the schema: MIGRATION_DATABASE_URL, or the embedded database
 * of this checkout when it is not set.
 * @throws CommandError when neither can be had
 */
export async function withOwner<T>(work: (client: pg.ClientBase) => Promise<T>): Promise<T> {
  const url = process.env['MIGRATION_DATABASE_URL']
  if (url === undefined && process.env['DATABASE_URL'] !== undefined)
    throw new CommandError(
      'DATABASE_URL is the login of the API, which may not change the schema.\nSet MIGRATION_DATABASE_URL to a direct connection of the role that owns it.',
    )
  return url === undefined ? withEmbedded(work) : withServer(url, work)
}

async function withServer<T>(url: string, work: (client: pg.ClientBase) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5000 })
  try {
    await client.connect()
  } catch (error) {
    throw new CommandError(`The database of MIGRATION_DATABASE_URL cannot be reached: ${String(error)}`, {
      cause: error,
    })
  }
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}

async function withEmbedded<T>(work: (client: pg.ClientBase) => Promise<T>): Promise<T> {
  prepareState()
  const release = await takeLock(stateFolder)
  const pglite = await openEmbedded()
  const client = new pg.Client(pgliteConfig(pglite))
  await client.connect()
  try {
    return await work(client)
  } finally {
    await pglite.close()
    release()
  }
}

/**
 * The embedded database of this checkout. A new one is made beside its place and moved there: whoever is killed
 * meanwhile leaves none that is half made.
 * @throws CommandError for one that does not open
 */
export async function openEmbedded(): Promise<PGlite> {
  const folder = join(stateFolder, 'data')
  try {
    if (!existsSync(folder)) {
      const made = `${folder}.new`
      rmSync(made, { recursive: true, force: true })
      await (await openPglite(made)).close()
      renameSync(made, folder)
    }
    return await openPglite(folder)
  } catch (error) {
    throw new CommandError(
      `The database in ${folder} does not open: it is damaged, or of another version. Delete the folder to begin anew.`,
      { cause: error },
    )
  }
}
