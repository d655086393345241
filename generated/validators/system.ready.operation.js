// Written by `npm run generate` from system.ready. Do not edit.
import { shape as shape_Readiness } from './components/Readiness.shape.js'
export const shape200 = (v) => shape_Readiness(v)
export const shape503 = (v) => shape_Readiness(v)

export const parameters = {
 "path": {},
 "query": {},
 "header": {}
}
export const answers = {
  "200": { type: "application/json", shape: shape200, headers: {} },
  "503": { type: "application/json", shape: shape503, headers: {} },
  "400": { type: "application/problem+json", headers: {} },
  "429": { type: "application/problem+json", headers: {} },
  "500": { type: "application/problem+json", headers: {} },
}
