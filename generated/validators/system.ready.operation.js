// Written by `npm run generate` from system.ready. Do not edit.
import { shape as shape_Readiness } from './components/Readiness.shape.js'
export const shape200 = (v) => shape_Readiness(v)
export const shape503 = (v) => shape_Readiness(v)

export const parameters = {}
const problem = { type: "application/problem+json", headers: {} }
export const answers = {
  "200": { type: "application/json", shape: shape200, headers: {} },
  "503": { type: "application/json", shape: shape503, headers: {} },
  "400": problem,
  "429": problem,
  "500": problem,
}
