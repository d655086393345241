// Written by `npm run generate` from system.visits. Do not edit.
import { isRecord, scalar } from './shape.js'
const object1 = (v) => isRecord(v) ? {
  "garden": scalar(v["garden"]),
} : scalar(v)
export const shape200 = (v) => object1(v)

export const parameters = {
 "path": {},
 "query": {},
 "header": {}
}
export const answers = {
  "200": { type: "application/x-ndjson", shape: shape200, lines: true, headers: {} },
  "400": { type: "application/problem+json", headers: {} },
  "401": { type: "application/problem+json", headers: {} },
  "403": { type: "application/problem+json", headers: {} },
  "404": { type: "application/problem+json", headers: {} },
  "429": { type: "application/problem+json", headers: {} },
  "500": { type: "application/problem+json", headers: {} },
  "503": { type: "application/problem+json", headers: {} },
}
