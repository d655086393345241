// Written by `npm run generate` from Membership. Do not edit.
import { ucs2length } from '../runtime.js'
import { validate as validate1 } from './WorkspaceId.response.js'
import { validate as validate2 } from './Role.response.js'
import { validate as validate3 } from './Timestamp.response.js'



const func1 = ucs2length;

function validate4(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.workspace_id === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "workspace_id"}};
(vErrors ??= []).push(err0);
errors++;
}
if(data.workspace_name === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "workspace_name"}};
(vErrors ??= []).push(err1);
errors++;
}
if(data.role === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "role"}};
(vErrors ??= []).push(err2);
errors++;
}
if(data.created_at === undefined){
const err3 = {instancePath,keyword:"required",params:{missingProperty: "created_at"}};
(vErrors ??= []).push(err3);
errors++;
}
for(const key0 in data){
if(!((((key0 === "workspace_id") || (key0 === "workspace_name")) || (key0 === "role")) || (key0 === "created_at"))){
const err4 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}};
(vErrors ??= []).push(err4);
errors++;
}
}
if(data.workspace_id !== undefined){
if(!(validate1(data.workspace_id, {instancePath:instancePath+"/workspace_id"}))){
vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
errors = vErrors.length;
}
}
if(data.workspace_name !== undefined){
let data1 = data.workspace_name;
if(typeof data1 === "string"){
if((data1.length > 120 && func1(data1) > 120)){
const err5 = {instancePath:instancePath+"/workspace_name",keyword:"maxLength",params:{limit: 120}};
(vErrors ??= []).push(err5);
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/workspace_name",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err6);
errors++;
}
}
if(data.role !== undefined){
if(!(validate2(data.role, {instancePath:instancePath+"/role"}))){
vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
errors = vErrors.length;
}
}
if(data.created_at !== undefined){
if(!(validate3(data.created_at, {instancePath:instancePath+"/created_at"}))){
vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors);
errors = vErrors.length;
}
}
}
else {
const err7 = {instancePath,keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err7);
errors++;
}
validate4.errors = vErrors;
return errors === 0;
}

export const validate = validate4
