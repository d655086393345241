// Written by `npm run generate` from JobRuns. Do not edit.
import { isRecord, list, scalar } from '../shape.js'
import { shape as shape_JobRun } from './JobRun.shape.js'
const object1 = (v) => isRecord(v) ? {
  "runs": list(v["runs"], shape_JobRun),
} : scalar(v)
export const shape = (v) => object1(v)
