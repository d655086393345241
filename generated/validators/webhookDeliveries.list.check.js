// Written by `npm run generate` from webhookDeliveries.list. Do not edit.
import { validate as validate1 } from './components/WebhookDeliveryPage.response.js'
import { validate as validate2 } from './components/Problem.response.js'








export const answer200 = validate1
export const answer400 = validate2
export const answer401 = validate2
export const answer403 = validate2
export const answer404 = validate2
export const answer429 = validate2
export const answer500 = validate2
export const answer503 = validate2

export const checks = {
  "200": answer200,
  "400": answer400,
  "401": answer401,
  "403": answer403,
  "404": answer404,
  "429": answer429,
  "500": answer500,
  "503": answer503,
}
