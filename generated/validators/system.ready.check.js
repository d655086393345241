// Written by `npm run generate` from system.ready. Do not edit.
import { validate as validate1 } from './components/Readiness.response.js'
import { validate as validate2 } from './components/Problem.response.js'





export const answer200 = validate1
export const answer503 = validate1
export const answer400 = validate2
export const answer429 = validate2
export const answer500 = validate2

export const checks = {
  "200": answer200,
  "503": answer503,
  "400": answer400,
  "429": answer429,
  "500": answer500,
}
