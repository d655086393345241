import type pg from 'pg'

/** Counts the round trips of some work: the Syncs, and simple queries. @param pool of one connection, which is open */
export async function roundTrips(pool: pg.Pool, work: () => Promise<unknown>): Promise<number> {
  const client = await pool.connect()
  const { connection } = client as unknown as {
    connection: { sync: () => void; query: (text: string) => void }
  } // pg's own
  let count = 0
  const { sync, query } = connection
  connection.sync = () => {
    count += 1
    sync.call(connection)
  }
  connection.query = (text) => {
    count += 1
    query.call(connection, text)
  }
  client.release()
  await work()
  connection.sync = sync
  connection.query = query
  return count
}
