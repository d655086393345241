/** The service as a Vercel function, for requests of every path. */
import { startService } from '../start.ts'
import { fileAssets } from './files.ts'
import { findTelemetry } from './telemetry.ts'

/** Where the errors of the catalogue are explained: at the address of production, unless PUBLIC_URL says otherwise. */
const { VERCEL_PROJECT_PRODUCTION_URL: host } = process.env
const environment = { ...(host ? { PUBLIC_URL: `https://${host}` } : {}), ...process.env }
const telemetry = await findTelemetry(environment)
const service = startService({ environment, telemetry, assets: fileAssets(new URL('.', import.meta.url)) })

export default {
  /** Vercel sets x-real-ip itself, whatever a client sends. */
  fetch: (request: Request): Promise<Response> =>
    service.fetch(request, { remote: request.headers.get('x-real-ip') ?? undefined }),
}
