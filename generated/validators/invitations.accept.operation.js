// Written by `npm run generate` from invitations.accept. Do not edit.
import { shape as shape_Member } from './components/Member.shape.js'
export const shape201 = (v) => shape_Member(v)

import { validate as validate1 } from './components/InvitationAcceptance.request.js'

export const body0 = validate1

export const parameters = {
 "path": {},
 "query": {},
 "header": {}
}
export const bodies = {
  "application/json": { validate: body0 },
}
export const bodyRequired = true
export const answers = {
  "201": { type: "application/json", shape: shape201, headers: {"location":true,"etag":true} },
  "404": { type: "application/problem+json", headers: {} },
  "400": { type: "application/problem+json", headers: {} },
  "401": { type: "application/problem+json", headers: {} },
  "403": { type: "application/problem+json", headers: {} },
  "408": { type: "application/problem+json", headers: {} },
  "413": { type: "application/problem+json", headers: {} },
  "415": { type: "application/problem+json", headers: {} },
  "409": { type: "application/problem+json", headers: {} },
  "422": { type: "application/problem+json", headers: {} },
  "429": { type: "application/problem+json", headers: {} },
  "500": { type: "application/problem+json", headers: {} },
  "503": { type: "application/problem+json", headers: {} },
}
