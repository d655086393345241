// Written by `npm run generate` from invitations.accept. Do not edit.
import { shape as shape_Member } from './components/Member.shape.js'
export const shape201 = (v) => shape_Member(v)
export const eventData = (v) => shape_Member(v)

import { ucs2length } from './runtime.js'
import { validate as validate1 } from './components/InvitationAcceptance.request.js'
const func1 = ucs2length;
const pattern1 = new RegExp("^[\\x21-\\x7e]+$", "u");

function validate2(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.headers !== undefined){
let data0 = data.headers;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0["idempotency-key"] !== undefined){
let data1 = data0["idempotency-key"];
if(typeof data1 === "string"){
if((data1.length > 255 && func1(data1) > 255)){
const err0 = {instancePath:instancePath+"/headers/idempotency-key",keyword:"maxLength",params:{limit: 255}};
(vErrors ??= []).push(err0);
errors++;
}
if((data1.length < 2 * 1 && func1(data1) < 1)){
const err1 = {instancePath:instancePath+"/headers/idempotency-key",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err1);
errors++;
}
if(!pattern1.test(data1)){
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
validate2.errors = vErrors;
return errors === 0;
}


export const validateParameters = validate2
export const body0 = validate1

export const parameters = {
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
  "404": problem,
  "400": problem,
  "401": problem,
  "403": problem,
  "408": problem,
  "413": problem,
  "415": problem,
  "409": problem,
  "422": problem,
  "429": problem,
  "500": problem,
  "503": problem,
}
export const event = { type: "member.added", shape: eventData }
