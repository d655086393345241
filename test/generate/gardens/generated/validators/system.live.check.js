// Written by `npm run generate` from system.live. Do not edit.
import { validate as validate1 } from './components/Problem.response.js'




export const answer400 = validate1
export const answer429 = validate1
export const answer500 = validate1
export const answer503 = validate1

export const checks = {
  "400": answer400,
  "429": answer429,
  "500": answer500,
  "503": answer503,
}
