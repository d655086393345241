// Written by `npm run generate` from system.live. Do not edit.
import { shape as shape_Liveness } from './components/Liveness.shape.js'
export const shape200 = (v) => shape_Liveness(v)

export const parameters = {}
const problem = { type: "application/problem+json", headers: {} }
export const answers = {
  "200": { type: "application/json", shape: shape200, headers: {} },
  "400": problem,
  "429": problem,
  "500": problem,
  "503": problem,
}
