// Written by `npm run generate` from system.visits. Do not edit.
import { isRecord, scalar } from './shape.js'
const object1 = (v) => isRecord(v) ? {
  "garden": scalar(v["garden"]),
} : scalar(v)
export const shape200 = (v) => object1(v)

export const parameters = {}
const problem = { type: "application/problem+json", headers: {} }
export const answers = {
  "200": { type: "application/x-ndjson", shape: shape200, lines: true, headers: {} },
  "400": problem,
  "401": problem,
  "403": problem,
  "404": problem,
  "429": problem,
  "500": problem,
  "503": problem,
}
