// Written by `npm run generate` from DocumentMatch. Do not edit.
import { isRecord, scalar } from '../shape.js'
import { shape as shape_DocumentSummary } from './DocumentSummary.shape.js'
const object1 = (v) => isRecord(v) ? {
  "rank": scalar(v["rank"]),
  "document": shape_DocumentSummary(v["document"]),
} : scalar(v)
export const shape = (v) => object1(v)
