// Written by `npm run generate` from User. Do not edit.
import { ucs2length } from '../runtime.js'
import { validate as validate1 } from './UserId.response.js'
import { validate as validate2 } from './Timestamp.response.js'
import { validate as validate3 } from './Version.response.js'
const schema1 = {"type":"object","additionalProperties":false,"required":["id","name","email","created_at","updated_at","version"],"properties":{"id":{"$ref":"contract:/UserId"},"name":{"type":"string","maxLength":120},"email":{"type":["string","null"],"format":"email","maxLength":254},"created_at":{"$ref":"contract:/Timestamp"},"updated_at":{"$ref":"contract:/Timestamp"},"version":{"$ref":"contract:/Version"}}};



const func1 = ucs2length;
const formats1 = /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i;

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
if(data.email === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "email"}};
(vErrors ??= []).push(err2);
errors++;
}
if(data.created_at === undefined){
const err3 = {instancePath,keyword:"required",params:{missingProperty: "created_at"}};
(vErrors ??= []).push(err3);
errors++;
}
if(data.updated_at === undefined){
const err4 = {instancePath,keyword:"required",params:{missingProperty: "updated_at"}};
(vErrors ??= []).push(err4);
errors++;
}
if(data.version === undefined){
const err5 = {instancePath,keyword:"required",params:{missingProperty: "version"}};
(vErrors ??= []).push(err5);
errors++;
}
for(const key0 in data){
if(!((((((key0 === "id") || (key0 === "name")) || (key0 === "email")) || (key0 === "created_at")) || (key0 === "updated_at")) || (key0 === "version"))){
const err6 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}};
(vErrors ??= []).push(err6);
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
const err7 = {instancePath:instancePath+"/name",keyword:"maxLength",params:{limit: 120}};
(vErrors ??= []).push(err7);
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/name",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err8);
errors++;
}
}
if(data.email !== undefined){
let data2 = data.email;
if((typeof data2 !== "string") && (data2 !== null)){
const err9 = {instancePath:instancePath+"/email",keyword:"type",params:{type: schema1.properties.email.type}};
(vErrors ??= []).push(err9);
errors++;
}
if(typeof data2 === "string"){
if((data2.length > 254 && func1(data2) > 254)){
const err10 = {instancePath:instancePath+"/email",keyword:"maxLength",params:{limit: 254}};
(vErrors ??= []).push(err10);
errors++;
}
if(!(formats1.test(data2))){
const err11 = {instancePath:instancePath+"/email",keyword:"format",params:{format: "email"}};
(vErrors ??= []).push(err11);
errors++;
}
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
const err12 = {instancePath,keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err12);
errors++;
}
validate4.errors = vErrors;
return errors === 0;
}

export const validate = validate4
