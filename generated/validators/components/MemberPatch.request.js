// Written by `npm run generate` from MemberPatch. Do not edit.
import { validate as validate1 } from './Role.request.js'


function validate2(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
const err0 = {instancePath,keyword:"minProperties",params:{limit: 1}};
(vErrors ??= []).push(err0);
errors++;
}
for(const key0 in data){
if(!(key0 === "role")){
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data.role !== undefined){
if(!(validate1(data.role, {instancePath:instancePath+"/role"}))){
vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err2);
errors++;
}
validate2.errors = vErrors;
return errors === 0;
}

export const validate = validate2
