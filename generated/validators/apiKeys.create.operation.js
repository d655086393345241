// Written by `npm run generate` from apiKeys.create. Do not edit.
import { shape as shape_ApiKeyCreated } from './components/ApiKeyCreated.shape.js'
import { shape as shape_ApiKey } from './components/ApiKey.shape.js'
export const shape201 = (v) => shape_ApiKeyCreated(v)
export const eventData = (v) => shape_ApiKey(v)

import { ucs2length } from './runtime.js'
import { validate as validate1 } from './components/WorkspaceId.request.js'
import { validate as validate2 } from './components/ApiKeyCreate.request.js'

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
}
}
if(data.headers !== undefined){
let data2 = data.headers;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2["idempotency-key"] !== undefined){
let data3 = data2["idempotency-key"];
if(typeof data3 === "string"){
if((data3.length > 255 && func1(data3) > 255)){
const err0 = {instancePath:instancePath+"/headers/idempotency-key",keyword:"maxLength",params:{limit: 255}};
(vErrors ??= []).push(err0);
errors++;
}
if((data3.length < 2 * 1 && func1(data3) < 1)){
const err1 = {instancePath:instancePath+"/headers/idempotency-key",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err1);
errors++;
}
if(!pattern1.test(data3)){
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
export const body0 = validate2

export const parameters = {
 "path": {
  "workspace_id": "string"
 },
 "header": {
  "idempotency-key": "string"
 }
}
export const bodies = {
  "application/json": { validate: body0 },
}
export const bodyRequired = true
const problem = { type: "application/problem+json", headers: {} }
export const answers = {
  "201": { type: "application/json", shape: shape201, headers: {"location":true,"etag":true} },
  "400": problem,
  "401": problem,
  "403": problem,
  "404": problem,
  "408": problem,
  "413": problem,
  "415": problem,
  "409": problem,
  "422": problem,
  "429": problem,
  "500": problem,
  "503": problem,
}
export const event = { type: "api_key.created", shape: eventData }
