// Written by `npm run generate` from InvitationAcceptance. Do not edit.
import { validate as validate1 } from './InvitationToken.request.js'


function validate2(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.token === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "token"}};
(vErrors ??= []).push(err0);
errors++;
}
for(const key0 in data){
if(!(key0 === "token")){
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data.token !== undefined){
if(!(validate1(data.token, {instancePath:instancePath+"/token"}))){
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
