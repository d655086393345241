// Written by `npm run generate` from Workspace. Do not edit.
import { ucs2length } from '../runtime.js'
import { validate as validate1 } from './WorkspaceId.response.js'
import { validate as validate2 } from './Timestamp.response.js'
import { validate as validate3 } from './Version.response.js'



const func1 = ucs2length;

function validate4(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "id"}};
(vErrors ??= []).push(err0);
errors++;
}
if(data.name === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "name"}};
(vErrors ??= []).push(err1);
errors++;
}
if(data.created_at === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "created_at"}};
(vErrors ??= []).push(err2);
errors++;
}
if(data.updated_at === undefined){
const err3 = {instancePath,keyword:"required",params:{missingProperty: "updated_at"}};
(vErrors ??= []).push(err3);
errors++;
}
if(data.version === undefined){
const err4 = {instancePath,keyword:"required",params:{missingProperty: "version"}};
(vErrors ??= []).push(err4);
errors++;
}
for(const key0 in data){
if(!(((((key0 === "id") || (key0 === "name")) || (key0 === "created_at")) || (key0 === "updated_at")) || (key0 === "version"))){
const err5 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}};
(vErrors ??= []).push(err5);
errors++;
}
}
if(data.id !== undefined){
if(!(validate1(data.id, {instancePath:instancePath+"/id"}))){
vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
errors = vErrors.length;
}
}
if(data.name !== undefined){
let data1 = data.name;
if(typeof data1 === "string"){
if((data1.length > 120 && func1(data1) > 120)){
const err6 = {instancePath:instancePath+"/name",keyword:"maxLength",params:{limit: 120}};
(vErrors ??= []).push(err6);
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/name",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err7);
errors++;
}
}
if(data.created_at !== undefined){
if(!(validate2(data.created_at, {instancePath:instancePath+"/created_at"}))){
vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
errors = vErrors.length;
}
}
if(data.updated_at !== undefined){
if(!(validate2(data.updated_at, {instancePath:instancePath+"/updated_at"}))){
vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
errors = vErrors.length;
}
}
if(data.version !== undefined){
if(!(validate3(data.version, {instancePath:instancePath+"/version"}))){
vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors);
errors = vErrors.length;
}
}
}
else {
const err8 = {instancePath,keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err8);
errors++;
}
validate4.errors = vErrors;
return errors === 0;
}

export const validate = validate4
