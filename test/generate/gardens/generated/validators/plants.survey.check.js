// Written by `npm run generate` from plants.survey. Do not edit.
import { validate as validate1 } from './components/Problem.response.js'











export const answerdefault = validate1
export const answer400 = validate1
export const answer401 = validate1
export const answer403 = validate1
export const answer404 = validate1
export const answer408 = validate1
export const answer413 = validate1
export const answer415 = validate1
export const answer429 = validate1
export const answer500 = validate1
export const answer503 = validate1

export const checks = {
  "default": answerdefault,
  "400": answer400,
  "401": answer401,
  "403": answer403,
  "404": answer404,
  "408": answer408,
  "413": answer413,
  "415": answer415,
  "429": answer429,
  "500": answer500,
  "503": answer503,
}
