// Written by `npm run generate` from system.contract. Do not edit.
import { validate as validate1 } from './components/ContractDocument.response.js'
import { validate as validate2 } from './components/Problem.response.js'





export const answer200 = validate1
export const answer400 = validate2
export const answer429 = validate2
export const answer500 = validate2
export const answer503 = validate2

export const checks = {
  "200": answer200,
  "400": answer400,
  "429": answer429,
  "500": answer500,
  "503": answer503,
}
