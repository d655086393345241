/** After SECRETS_KEY has changed: what an older key sealed is sealed with the first one, and then that one may go. */
import type { Seal } from '../domain/sealing.ts'
import type { Log } from '../log.ts'
import { reseal, staleSecrets } from '../store/webhook-secrets.ts'
import type { StaleSecrets } from '../store/webhook-secrets.ts'
import type { Database } from '../store/database.ts'
import type { Job } from './job.ts'

/** Endpoints that are read together. */
const batch = 100

export const resealSecrets = (seal: Seal): Job => ({
  name: 'webhook_secrets.reseal',
  every: 600,
  async run({ db, log, signal }) {
    const told = { resealed: 0, lost: 0 }
    for (let after = ''; !signal.aborted;) {
      const stale = await staleSecrets(db, { keyId: seal.keyId, after, most: batch })
      for (const one of stale) await resealOne(db, one, { seal, told })
      after = stale.at(-1)?.webhook_endpoint_id ?? ''
      if (stale.length < batch) break
    }
    tell(log, told)
    return false
  },
})

interface Told {
  resealed: number
  /** That no key opens. */
  lost: number
}

async function resealOne(
  db: Database,
  stale: StaleSecrets,
  { seal, told }: { seal: Seal; told: Told },
): Promise<void> {
  const { webhook_endpoint_id: id, sealed_secret: sealed, previous_secret: previous } = stale
  const secret = seal.open(sealed, id)
  const older = previous === null ? null : seal.open(previous, id)
  if (secret === undefined || older === undefined) return void (told.lost += 1)
  const renewed = { secret: seal.seal(secret, id), previous: older === null ? null : seal.seal(older, id) }
  // One that was rotated meanwhile is sealed with the key of whoever did it, and is looked at again.
  if (await reseal(db, stale, renewed)) told.resealed += 1
}

function tell(log: Log, { resealed, lost }: Told): void {
  if (resealed > 0) log.info('webhook secrets were sealed with the first key of SECRETS_KEY', { resealed })
  if (lost > 0) log.error('no key of SECRETS_KEY opens the secrets of webhook endpoints', { endpoints: lost })
}
