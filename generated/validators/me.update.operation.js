// Written by `npm run generate` from me.update. Do not edit.
import { shape as shape_User } from './components/User.shape.js'
export const shape200 = (v) => shape_User(v)

import { ucs2length } from './runtime.js'
import { validate as validate1 } from './components/UserPatch.request.js'
const func1 = ucs2length;

function validate2(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.headers !== undefined){
let data0 = data.headers;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0["if-match"] !== undefined){
let data1 = data0["if-match"];
if(typeof data1 === "string"){
if((data1.length > 256 && func1(data1) > 256)){
const err0 = {instancePath:instancePath+"/headers/if-match",keyword:"maxLength",params:{limit: 256}};
(vErrors ??= []).push(err0);
errors++;
}
if((data1.length < 2 * 1 && func1(data1) < 1)){
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
validate2.errors = vErrors;
return errors === 0;
}


export const validateParameters = validate2
export const body0 = validate1

export const parameters = {
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
