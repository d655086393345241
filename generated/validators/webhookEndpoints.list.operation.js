// Written by `npm run generate` from webhookEndpoints.list. Do not edit.
import { shape as shape_WebhookEndpointPage } from './components/WebhookEndpointPage.shape.js'
export const shape200 = (v) => shape_WebhookEndpointPage(v)

import { ucs2length } from './runtime.js'
import { validate as validate1 } from './components/WorkspaceId.request.js'

const func1 = ucs2length;
const pattern1 = new RegExp("^[A-Za-z0-9_-]+$", "u");

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
if(data.query !== undefined){
let data2 = data.query;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.limit === undefined){
data2.limit = 20;
}
if(data2.cursor !== undefined){
let data3 = data2.cursor;
if(typeof data3 === "string"){
if((data3.length > 512 && func1(data3) > 512)){
const err0 = {instancePath:instancePath+"/query/cursor",keyword:"maxLength",params:{limit: 512}};
(vErrors ??= []).push(err0);
errors++;
}
if((data3.length < 2 * 1 && func1(data3) < 1)){
const err1 = {instancePath:instancePath+"/query/cursor",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err1);
errors++;
}
if(!pattern1.test(data3)){
const err2 = {instancePath:instancePath+"/query/cursor",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_-]+$"}};
(vErrors ??= []).push(err2);
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/query/cursor",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err3);
errors++;
}
}
let data4 = data2.limit;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
const err4 = {instancePath:instancePath+"/query/limit",keyword:"type",params:{type: "integer"}};
(vErrors ??= []).push(err4);
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 100 || isNaN(data4)){
const err5 = {instancePath:instancePath+"/query/limit",keyword:"maximum",params:{comparison: "<=", limit: 100}};
(vErrors ??= []).push(err5);
errors++;
}
if(data4 < 1 || isNaN(data4)){
const err6 = {instancePath:instancePath+"/query/limit",keyword:"minimum",params:{comparison: ">=", limit: 1}};
(vErrors ??= []).push(err6);
errors++;
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
 },
 "query": {
  "cursor": "string",
  "limit": "integer"
 }
}
const problem = { type: "application/problem+json", headers: {} }
export const answers = {
  "200": { type: "application/json", shape: shape200, headers: {} },
  "400": problem,
  "401": problem,
  "403": problem,
  "404": problem,
  "429": problem,
  "500": problem,
  "503": problem,
}
