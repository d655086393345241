// Written by `npm run generate` from Readiness. Do not edit.
import { isRecord, list, scalar } from '../shape.js'
import { shape as shape_Check } from './Check.shape.js'
const object1 = (v) => isRecord(v) ? {
  "status": scalar(v["status"]),
  "checks": list(v["checks"], shape_Check),
} : scalar(v)
export const shape = (v) => object1(v)
