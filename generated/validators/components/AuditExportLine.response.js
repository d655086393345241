// Written by `npm run generate` from AuditExportLine. Do not edit.
import { ucs2length } from '../runtime.js'
import { validate as validate1 } from './AuditEvent.response.js'
const func1 = ucs2length;


function validate2(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.cursor === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "cursor"}};
(vErrors ??= []).push(err0);
errors++;
}
if(data.event === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "event"}};
(vErrors ??= []).push(err1);
errors++;
}
for(const key0 in data){
if(!((key0 === "cursor") || (key0 === "event"))){
const err2 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}};
(vErrors ??= []).push(err2);
errors++;
}
}
if(data.cursor !== undefined){
let data0 = data.cursor;
if(typeof data0 === "string"){
if((data0.length > 512 && func1(data0) > 512)){
const err3 = {instancePath:instancePath+"/cursor",keyword:"maxLength",params:{limit: 512}};
(vErrors ??= []).push(err3);
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/cursor",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err4);
errors++;
}
}
if(data.event !== undefined){
if(!(validate1(data.event, {instancePath:instancePath+"/event"}))){
vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
errors = vErrors.length;
}
}
}
else {
const err5 = {instancePath,keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err5);
errors++;
}
validate2.errors = vErrors;
return errors === 0;
}

export const validate = validate2
