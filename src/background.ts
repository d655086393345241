/** Puts the background jobs together, as app.ts does the service. */
import type { Config } from './config.ts'
import type { Seal } from './domain/sealing.ts'
import { createBackground } from './jobs/background.ts'
import type { Background } from './jobs/background.ts'
import type { Attend } from './jobs/job.ts'
import { jobsOf } from './jobs/index.ts'
import type { Log } from './log.ts'
import { createPost } from './outside/post.ts'
import type { DatabaseDoor } from './store/database.ts'

interface BackgroundParts {
  config: Pick<Config, 'auditRetentionDays' | 'webhooksToLoopback'>
  /** As the login of background jobs sees it. */
  database: DatabaseDoor
  log: Log
  seal: Seal
  /** Traces and measures jobs. */
  attend?: Attend | undefined
}

export function assembleBackground({ config, database, log, seal, attend }: BackgroundParts): Background {
  const post = createPost({ loopback: config.webhooksToLoopback })
  const jobs = jobsOf({ auditRetentionDays: config.auditRetentionDays, post, seal })
  const db = database.as({ role: 'worker', claims: {} })
  return createBackground(jobs, { db, now: () => new Date(), log, attend })
}
