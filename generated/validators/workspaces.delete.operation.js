// Written by `npm run generate` from workspaces.delete. Do not edit.
import { validate as validate1 } from './components/WorkspaceId.request.js'


function validate2(data, {instancePath=""}={}){
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
}
}
}
validate2.errors = vErrors;
return errors === 0;
}

export const validateParameters = validate2

export const parameters = {
 "path": {
  "workspace_id": "string"
 }
}
const problem = { type: "application/problem+json", headers: {} }
export const answers = {
  "204": { headers: {} },
  "400": problem,
  "401": problem,
  "403": problem,
  "404": problem,
  "429": problem,
  "500": problem,
  "503": problem,
}
