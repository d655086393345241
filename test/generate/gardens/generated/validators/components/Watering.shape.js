// Written by `npm run generate` from Watering. Do not edit.
import { isRecord, scalar } from '../shape.js'
const object1 = (v) => isRecord(v) ? {
  "kind": scalar(v["kind"]),
  "litres": scalar(v["litres"]),
} : scalar(v)
export const shape = (v) => object1(v)
