// Written by `npm run generate` from Member. Do not edit.
import { ucs2length } from '../runtime.js'
import { validate as validate1 } from './WorkspaceId.response.js'
import { validate as validate2 } from './UserId.response.js'
import { validate as validate3 } from './Role.response.js'
import { validate as validate4 } from './Timestamp.response.js'
import { validate as validate5 } from './Version.response.js'
const schema1 = {"type":"object","additionalProperties":false,"required":["workspace_id","user_id","name","email","role","created_at","updated_at","version"],"properties":{"workspace_id":{"$ref":"contract:/WorkspaceId"},"user_id":{"$ref":"contract:/UserId"},"name":{"type":"string","maxLength":120},"email":{"type":["string","null"],"format":"email","maxLength":254},"role":{"$ref":"contract:/Role"},"created_at":{"$ref":"contract:/Timestamp"},"updated_at":{"$ref":"contract:/Timestamp"},"version":{"$ref":"contract:/Version"}}};





const func1 = ucs2length;
const formats1 = /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i;

function validate6(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.workspace_id === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "workspace_id"}};
(vErrors ??= []).push(err0);
errors++;
}
if(data.user_id === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "user_id"}};
(vErrors ??= []).push(err1);
errors++;
}
if(data.name === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "name"}};
(vErrors ??= []).push(err2);
errors++;
}
if(data.email === undefined){
const err3 = {instancePath,keyword:"required",params:{missingProperty: "email"}};
(vErrors ??= []).push(err3);
errors++;
}
if(data.role === undefined){
const err4 = {instancePath,keyword:"required",params:{missingProperty: "role"}};
(vErrors ??= []).push(err4);
errors++;
}
if(data.created_at === undefined){
const err5 = {instancePath,keyword:"required",params:{missingProperty: "created_at"}};
(vErrors ??= []).push(err5);
errors++;
}
if(data.updated_at === undefined){
const err6 = {instancePath,keyword:"required",params:{missingProperty: "updated_at"}};
(vErrors ??= []).push(err6);
errors++;
}
if(data.version === undefined){
const err7 = {instancePath,keyword:"required",params:{missingProperty: "version"}};
(vErrors ??= []).push(err7);
errors++;
}
for(const key0 in data){
if(!((((((((key0 === "workspace_id") || (key0 === "user_id")) || (key0 === "name")) || (key0 === "email")) || (key0 === "role")) || (key0 === "created_at")) || (key0 === "updated_at")) || (key0 === "version"))){
const err8 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}};
(vErrors ??= []).push(err8);
errors++;
}
}
if(data.workspace_id !== undefined){
if(!(validate1(data.workspace_id, {instancePath:instancePath+"/workspace_id"}))){
vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
errors = vErrors.length;
}
}
if(data.user_id !== undefined){
if(!(validate2(data.user_id, {instancePath:instancePath+"/user_id"}))){
vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
errors = vErrors.length;
}
}
if(data.name !== undefined){
let data2 = data.name;
if(typeof data2 === "string"){
if((data2.length > 120 && func1(data2) > 120)){
const err9 = {instancePath:instancePath+"/name",keyword:"maxLength",params:{limit: 120}};
(vErrors ??= []).push(err9);
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/name",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err10);
errors++;
}
}
if(data.email !== undefined){
let data3 = data.email;
if((typeof data3 !== "string") && (data3 !== null)){
const err11 = {instancePath:instancePath+"/email",keyword:"type",params:{type: schema1.properties.email.type}};
(vErrors ??= []).push(err11);
errors++;
}
if(typeof data3 === "string"){
if((data3.length > 254 && func1(data3) > 254)){
const err12 = {instancePath:instancePath+"/email",keyword:"maxLength",params:{limit: 254}};
(vErrors ??= []).push(err12);
errors++;
}
if(!(formats1.test(data3))){
const err13 = {instancePath:instancePath+"/email",keyword:"format",params:{format: "email"}};
(vErrors ??= []).push(err13);
errors++;
}
}
}
if(data.role !== undefined){
if(!(validate3(data.role, {instancePath:instancePath+"/role"}))){
vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors);
errors = vErrors.length;
}
}
if(data.created_at !== undefined){
if(!(validate4(data.created_at, {instancePath:instancePath+"/created_at"}))){
vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
errors = vErrors.length;
}
}
if(data.updated_at !== undefined){
if(!(validate4(data.updated_at, {instancePath:instancePath+"/updated_at"}))){
vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
errors = vErrors.length;
}
}
if(data.version !== undefined){
if(!(validate5(data.version, {instancePath:instancePath+"/version"}))){
vErrors = vErrors === null ? validate5.errors : vErrors.concat(validate5.errors);
errors = vErrors.length;
}
}
}
else {
const err14 = {instancePath,keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err14);
errors++;
}
validate6.errors = vErrors;
return errors === 0;
}

export const validate = validate6
