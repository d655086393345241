import type { Job } from './job.ts'

/** Everything that is done without being asked for. */
export const jobs: readonly Job[] = []
