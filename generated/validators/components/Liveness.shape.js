// Written by `npm run generate` from Liveness. Do not edit.
import { isRecord, scalar } from '../shape.js'
const object1 = (v) => isRecord(v) ? {
  "status": scalar(v["status"]),
} : scalar(v)
export const shape = (v) => object1(v)
