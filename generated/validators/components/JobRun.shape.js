// Written by `npm run generate` from JobRun. Do not edit.
import { isRecord, scalar } from '../shape.js'
const object1 = (v) => isRecord(v) ? {
  "name": scalar(v["name"]),
  "status": scalar(v["status"]),
  "duration_ms": scalar(v["duration_ms"]),
} : scalar(v)
export const shape = (v) => object1(v)
