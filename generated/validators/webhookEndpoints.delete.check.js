// Written by `npm run generate` from webhookEndpoints.delete. Do not edit.
import { validate as validate1 } from './components/Problem.response.js'








export const answer400 = validate1
export const answer401 = validate1
export const answer403 = validate1
export const answer404 = validate1
export const answer412 = validate1
export const answer429 = validate1
export const answer500 = validate1
export const answer503 = validate1

export const checks = {
  "400": answer400,
  "401": answer401,
  "403": answer403,
  "404": answer404,
  "412": answer412,
  "429": answer429,
  "500": answer500,
  "503": answer503,
}
