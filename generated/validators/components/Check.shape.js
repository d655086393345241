// Written by `npm run generate` from Check. Do not edit.
import { isRecord, scalar } from '../shape.js'
const object1 = (v) => isRecord(v) ? {
  "name": scalar(v["name"]),
  "status": scalar(v["status"]),
} : scalar(v)
export const shape = (v) => object1(v)
