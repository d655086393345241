// Written by `npm run generate` from Pruning. Do not edit.
import { isRecord, scalar } from '../shape.js'
const object1 = (v) => isRecord(v) ? {
  "kind": scalar(v["kind"]),
  "month": scalar(v["month"]),
} : scalar(v)
export const shape = (v) => object1(v)
