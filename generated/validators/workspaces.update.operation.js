// Written by `npm run generate` from workspaces.update. Do not edit.
import { shape as shape_Workspace } from './components/Workspace.shape.js'
export const shape200 = (v) => shape_Workspace(v)
export const eventData = (v) => shape_Workspace(v)

import { ucs2length } from './runtime.js'
import { validate as validate1 } from './components/WorkspaceId.request.js'
import { validate as validate2 } from './components/WorkspacePatch.request.js'

const func1 = ucs2length;

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
}
}
if(data.headers !== undefined){
let data2 = data.headers;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2["if-match"] !== undefined){
let data3 = data2["if-match"];
if(typeof data3 === "string"){
if((data3.length > 256 && func1(data3) > 256)){
const err0 = {instancePath:instancePath+"/headers/if-match",keyword:"maxLength",params:{limit: 256}};
(vErrors ??= []).push(err0);
errors++;
}
if((data3.length < 2 * 1 && func1(data3) < 1)){
const err1 = {instancePath:instancePath+"/headers/if-match",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err1);
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/headers/if-match",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err2);
errors++;
}
}
}
}
}
validate3.errors = vErrors;
return errors === 0;
}


export const validateParameters = validate3
export const body0 = validate2

export const parameters = {
 "path": {
  "workspace_id": "string"
 },
 "header": {
  "if-match": "string"
 }
}
export const bodies = {
  "application/merge-patch+json": { validate: body0 },
}
export const bodyRequired = true
const problem = { type: "application/problem+json", headers: {} }
export const answers = {
  "200": { type: "application/json", shape: shape200, headers: {"etag":true} },
  "400": problem,
  "401": problem,
  "403": problem,
  "404": problem,
  "408": problem,
  "413": problem,
  "415": problem,
  "412": problem,
  "429": problem,
  "500": problem,
  "503": problem,
}
export const event = { type: "workspace.updated", shape: eventData }
