// Written by `npm run generate` from webhookEndpoints.delete. Do not edit.
import { ucs2length } from './runtime.js'
import { validate as validate1 } from './components/WorkspaceId.request.js'
import { validate as validate2 } from './components/WebhookEndpointId.request.js'


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
if(data0.webhook_endpoint_id !== undefined){
if(!(validate2(data0.webhook_endpoint_id, {instancePath:instancePath+"/path/webhook_endpoint_id"}))){
vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
errors = vErrors.length;
}
}
}
}
if(data.headers !== undefined){
let data3 = data.headers;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3["if-match"] !== undefined){
let data4 = data3["if-match"];
if(typeof data4 === "string"){
if((data4.length > 256 && func1(data4) > 256)){
const err0 = {instancePath:instancePath+"/headers/if-match",keyword:"maxLength",params:{limit: 256}};
(vErrors ??= []).push(err0);
errors++;
}
if((data4.length < 2 * 1 && func1(data4) < 1)){
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

export const parameters = {
 "path": {
  "workspace_id": "string",
  "webhook_endpoint_id": "string"
 },
 "header": {
  "if-match": "string"
 }
}
const problem = { type: "application/problem+json", headers: {} }
export const answers = {
  "204": { headers: {} },
  "400": problem,
  "401": problem,
  "403": problem,
  "404": problem,
  "412": problem,
  "429": problem,
  "500": problem,
  "503": problem,
}
