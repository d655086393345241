/** What `npm run worker` runs: background jobs and nothing else, until SIGTERM or SIGINT. */
import { startWorker } from '../start.ts'
import { explainIfAsked } from './help.ts'
import { onStop, outliveOutput, refuseToStart } from './process.ts'
import { findTelemetry, importSdk } from './telemetry.ts'

outliveOutput()
explainIfAsked('Usage: npm run worker\n\nRuns the background jobs alone, until SIGTERM or SIGINT.')
try {
  const telemetry = await findTelemetry(process.env, () => importSdk(new URL('.', import.meta.url)))
  const worker = startWorker(process.env, telemetry)
  onStop(worker.log, worker.close)
  await worker.open()
  worker.background.start()
  process.stdout.write('Plumbline runs its background jobs\n')
  // A job's pause does not keep the process alive, so that a server can end; here nothing else does.
  setInterval(() => {}, 2 ** 30)
} catch (error) {
  refuseToStart(error)
}
