import type { Job } from './job.ts'
import { sweeps } from './sweeps.ts'

/** Everything that is done without being asked for. */
export const jobs: readonly Job[] = [...sweeps]
