// Written by `npm run generate` from webhookDeliveries.list. Do not edit.
import { shape as shape_WebhookDeliveryPage } from './components/WebhookDeliveryPage.shape.js'
export const shape200 = (v) => shape_WebhookDeliveryPage(v)

import { ucs2length } from './runtime.js'
import { validate as validate1 } from './components/WorkspaceId.request.js'
import { validate as validate2 } from './components/WebhookEndpointId.request.js'
import { validate as validate3 } from './components/WebhookDeliveryStatus.request.js'
import { validate as validate4 } from './components/WebhookEventType.request.js'




const func1 = ucs2length;
const pattern1 = new RegExp("^[A-Za-z0-9_-]+$", "u");

function validate5(data, {instancePath=""}={}){
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
if(data.query !== undefined){
let data3 = data.query;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.limit === undefined){
data3.limit = 20;
}
if(data3.cursor !== undefined){
let data4 = data3.cursor;
if(typeof data4 === "string"){
if((data4.length > 512 && func1(data4) > 512)){
const err0 = {instancePath:instancePath+"/query/cursor",keyword:"maxLength",params:{limit: 512}};
(vErrors ??= []).push(err0);
errors++;
}
if((data4.length < 2 * 1 && func1(data4) < 1)){
const err1 = {instancePath:instancePath+"/query/cursor",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err1);
errors++;
}
if(!pattern1.test(data4)){
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
let data5 = data3.limit;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
const err4 = {instancePath:instancePath+"/query/limit",keyword:"type",params:{type: "integer"}};
(vErrors ??= []).push(err4);
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 100 || isNaN(data5)){
const err5 = {instancePath:instancePath+"/query/limit",keyword:"maximum",params:{comparison: "<=", limit: 100}};
(vErrors ??= []).push(err5);
errors++;
}
if(data5 < 1 || isNaN(data5)){
const err6 = {instancePath:instancePath+"/query/limit",keyword:"minimum",params:{comparison: ">=", limit: 1}};
(vErrors ??= []).push(err6);
errors++;
}
}
if(data3.status !== undefined){
if(!(validate3(data3.status, {instancePath:instancePath+"/query/status"}))){
vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors);
errors = vErrors.length;
}
}
if(data3.event_type !== undefined){
if(!(validate4(data3.event_type, {instancePath:instancePath+"/query/event_type"}))){
vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
errors = vErrors.length;
}
}
}
}
}
validate5.errors = vErrors;
return errors === 0;
}

export const validateParameters = validate5

export const parameters = {
 "path": {
  "workspace_id": "string",
  "webhook_endpoint_id": "string"
 },
 "query": {
  "cursor": "string",
  "limit": "integer",
  "status": "string",
  "event_type": "string"
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
