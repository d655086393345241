// Written by `npm run generate` from Plant. Do not edit.
import { isRecord, list, others, scalar } from '../shape.js'
import { shape as shape_Care } from './Care.shape.js'
const object1 = (v) => isRecord(v) ? {
  ...others(v, [], (v) => scalar(v)),
} : scalar(v)
const object2 = (v) => isRecord(v) ? {
  "id": scalar(v["id"]),
  "name": scalar(v["name"]),
  "note": scalar(v["note"]),
  "care": shape_Care(v["care"]),
  "planted_at": scalar(v["planted_at"]),
  "price_micro_usd": scalar(v["price_micro_usd"]),
  "offshoots": list(v["offshoots"], shape),
  "labels": object1(v["labels"]),
  "measures": scalar(v["measures"]),
} : scalar(v)
export const shape = (v) => object2(v)
