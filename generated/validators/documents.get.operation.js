// Written by `npm run generate` from documents.get. Do not edit.
import { shape as shape_Document } from './components/Document.shape.js'
export const shape200 = (v) => shape_Document(v)

import { validate as validate1 } from './components/WorkspaceId.request.js'
import { validate as validate2 } from './components/DocumentId.request.js'



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
if(data0.document_id !== undefined){
if(!(validate2(data0.document_id, {instancePath:instancePath+"/path/document_id"}))){
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
  "document_id": "string"
 }
}
const problem = { type: "application/problem+json", headers: {} }
export const answers = {
  "200": { type: "application/json", shape: shape200, headers: {"etag":true} },
  "400": problem,
  "401": problem,
  "403": problem,
  "404": problem,
  "429": problem,
  "500": problem,
  "503": problem,
}
