// Written by `npm run generate` from system.live. Do not edit.
import { shape as shape_Liveness } from './components/Liveness.shape.js'
export const shape200 = (v) => shape_Liveness(v)

export const parameters = {
 "path": {},
 "query": {},
 "header": {}
}
export const answers = {
  "200": { type: "application/json", shape: shape200, headers: {} },
  "400": { type: "application/problem+json", headers: {} },
  "429": { type: "application/problem+json", headers: {} },
  "500": { type: "application/problem+json", headers: {} },
  "503": { type: "application/problem+json", headers: {} },
}
