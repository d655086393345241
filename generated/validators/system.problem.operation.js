// Written by `npm run generate` from system.problem. Do not edit.
import { ucs2length } from './runtime.js'
const func1 = ucs2length;
const pattern1 = new RegExp("^[a-z][a-z0-9_]*$", "u");

function validate1(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.path !== undefined){
let data0 = data.path;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.code !== undefined){
let data1 = data0.code;
if(typeof data1 === "string"){
if((data1.length > 64 && func1(data1) > 64)){
const err0 = {instancePath:instancePath+"/path/code",keyword:"maxLength",params:{limit: 64}};
(vErrors ??= []).push(err0);
errors++;
}
if(!pattern1.test(data1)){
const err1 = {instancePath:instancePath+"/path/code",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9_]*$"}};
(vErrors ??= []).push(err1);
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/path/code",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err2);
errors++;
}
}
}
}
}
validate1.errors = vErrors;
return errors === 0;
}

export const validateParameters = validate1

export const parameters = {
 "path": {
  "code": "string"
 }
}
const problem = { type: "application/problem+json", headers: {} }
export const answers = {
  "200": { type: "text/html", headers: {"content-security-policy":true} },
  "400": problem,
  "404": problem,
  "429": problem,
  "500": problem,
  "503": problem,
}
