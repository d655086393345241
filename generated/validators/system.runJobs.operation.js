// Written by `npm run generate` from system.runJobs. Do not edit.
import { shape as shape_JobRuns } from './components/JobRuns.shape.js'
export const shape200 = (v) => shape_JobRuns(v)

export const parameters = {
 "path": {},
 "query": {},
 "header": {}
}
export const answers = {
  "200": { type: "application/json", shape: shape200, headers: {} },
  "400": { type: "application/problem+json", headers: {} },
  "401": { type: "application/problem+json", headers: {} },
  "403": { type: "application/problem+json", headers: {} },
  "404": { type: "application/problem+json", headers: {} },
  "429": { type: "application/problem+json", headers: {} },
  "500": { type: "application/problem+json", headers: {} },
  "503": { type: "application/problem+json", headers: {} },
}
