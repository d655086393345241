// Written by `npm run generate` from members.update. Do not edit.
import { shape as shape_Member } from './components/Member.shape.js'
export const shape200 = (v) => shape_Member(v)
export const eventData = (v) => shape_Member(v)

import { ucs2length } from './runtime.js'
import { validate as validate1 } from './components/WorkspaceId.request.js'
import { validate as validate2 } from './components/UserId.request.js'
import { validate as validate3 } from './components/MemberPatch.request.js'


const func1 = ucs2length;

function validate4(data, {instancePath=""}={}){
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
if(data0.user_id !== undefined){
if(!(validate2(data0.user_id, {instancePath:instancePath+"/path/user_id"}))){
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
validate4.errors = vErrors;
return errors === 0;
}


export const validateParameters = validate4
export const body0 = validate3

export const parameters = {
 "path": {
  "workspace_id": "string",
  "user_id": "string"
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
  "409": problem,
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
export const event = { type: "member.updated", shape: eventData }
