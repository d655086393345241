import { startService } from '../start.ts'
import { fileAssets } from './files.ts'
import { explainIfAsked } from './help.ts'
import { NodeResponse, serveNode } from './node.ts'
import { onStop, outliveOutput, refuseToStart } from './process.ts'
import { findTelemetry, importSdk } from './telemetry.ts'

/** Milliseconds. Loading the driver takes longer than all else at start, and a request may be waiting. */
const breath = 100

/** Serves until SIGTERM or SIGINT. What forbids that is told in one line each, with exit code 1. @param folder where the assets are */
export async function runServer(folder: URL): Promise<void> {
  outliveOutput()
  explainIfAsked('Usage: npm start\n\nServes what `npm run build` has built, until SIGTERM or SIGINT.')
  try {
    const telemetry = await findTelemetry(process.env, () => importSdk(folder))
    const service = startService({
      environment: process.env,
      assets: fileAssets(folder),
      telemetry,
      Response: NodeResponse,
    })
    const { config, worker, log } = service
    const server = await serveNode(service.fetch, { ...config, log })
    const where = worker === undefined ? 'elsewhere: WORKER_DATABASE_URL is not set' : 'in this process'
    const opening = setTimeout(() => {
      service.open().catch(refuseToStart)
      worker?.open().then(worker.background.start, refuseToStart)
    }, breath)
    onStop(log, async () => {
      clearTimeout(opening)
      // A worker that went on taking deliveries meanwhile might not be done with them in time.
      await Promise.all([server.close(), worker?.background.stop()])
      await service.close()
    })
    process.stdout.write(`Plumbline listens on ${server.url}\nBackground jobs run ${where}\n`)
  } catch (error) {
    refuseToStart(error)
  }
}
