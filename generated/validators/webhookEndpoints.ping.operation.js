// Written by `npm run generate` from webhookEndpoints.ping. Do not edit.
import { shape as shape_WebhookDelivery } from './components/WebhookDelivery.shape.js'
export const shape201 = (v) => shape_WebhookDelivery(v)

import { ucs2length } from './runtime.js'
import { validate as validate1 } from './components/WorkspaceId.request.js'
import { validate as validate2 } from './components/WebhookEndpointId.request.js'


const func1 = ucs2length;
const pattern1 = new RegExp("^[\\x21-\\x7e]+$", "u");

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
if(data3["idempotency-key"] !== undefined){
let data4 = data3["idempotency-key"];
if(typeof data4 === "string"){
if((data4.length > 255 && func1(data4) > 255)){
const err0 = {instancePath:instancePath+"/headers/idempotency-key",keyword:"maxLength",params:{limit: 255}};
(vErrors ??= []).push(err0);
errors++;
}
if((data4.length < 2 * 1 && func1(data4) < 1)){
const err1 = {instancePath:instancePath+"/headers/idempotency-key",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err1);
errors++;
}
if(!pattern1.test(data4)){
const err2 = {instancePath:instancePath+"/headers/idempotency-key",keyword:"pattern",params:{pattern: "^[\\x21-\\x7e]+$"}};
(vErrors ??= []).push(err2);
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/headers/idempotency-key",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err3);
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
  "idempotency-key": "string"
 }
}
const problem = { type: "application/problem+json", headers: {} }
export const answers = {
  "201": { type: "application/json", shape: shape201, headers: {"location":true} },
  "400": problem,
  "401": problem,
  "403": problem,
  "404": problem,
  "409": problem,
  "422": problem,
  "429": problem,
  "500": problem,
  "503": problem,
}
