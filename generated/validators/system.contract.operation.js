// Written by `npm run generate` from system.contract. Do not edit.
import { shape as shape_ContractDocument } from './components/ContractDocument.shape.js'
export const shape200 = (v) => shape_ContractDocument(v)

export const parameters = {}
const problem = { type: "application/problem+json", headers: {} }
export const answers = {
  "200": { type: "application/json", shape: shape200, headers: {"etag":true} },
  "400": problem,
  "429": problem,
  "500": problem,
  "503": problem,
}
