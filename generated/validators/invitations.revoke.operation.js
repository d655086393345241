// Written by `npm run generate` from invitations.revoke. Do not edit.
import { isRecord, scalar } from './shape.js'
const object1 = (v) => isRecord(v) ? {
  "id": scalar(v["id"]),
  "workspace_id": scalar(v["workspace_id"]),
} : scalar(v)
export const eventData = (v) => object1(v)

import { validate as validate1 } from './components/WorkspaceId.request.js'
import { validate as validate2 } from './components/InvitationId.request.js'



function validate3(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.path !== undefined){
let data0 = data.path;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.workspace_id !== undefined){
if(!(validate1(data0.workspace_id, {instancePath:instancePath+"/path/workspace_id"}))){
vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
errors = vErrors.length;
}
}
if(data0.invitation_id !== undefined){
if(!(validate2(data0.invitation_id, {instancePath:instancePath+"/path/invitation_id"}))){
vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
errors = vErrors.length;
}
}
}
}
}
validate3.errors = vErrors;
return errors === 0;
}

export const validateParameters = validate3

export const parameters = {
 "path": {
  "workspace_id": "string",
  "invitation_id": "string"
 }
}
const problem = { type: "application/problem+json", headers: {} }
export const answers = {
  "204": { headers: {} },
  "409": problem,
  "400": problem,
  "401": problem,
  "403": problem,
  "404": problem,
  "429": problem,
  "500": problem,
  "503": problem,
}
export const event = { type: "invitation.revoked", shape: eventData }
