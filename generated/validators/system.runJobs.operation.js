// Written by `npm run generate` from system.runJobs. Do not edit.
import { shape as shape_JobRuns } from './components/JobRuns.shape.js'
export const shape200 = (v) => shape_JobRuns(v)

export const parameters = {}
const problem = { type: "application/problem+json", headers: {} }
export const answers = {
  "200": { type: "application/json", shape: shape200, headers: {} },
  "400": problem,
  "401": problem,
  "403": problem,
  "404": problem,
  "429": problem,
  "500": problem,
  "503": problem,
}
