// Written by `npm run generate` from ProblemItem. Do not edit.
import { ucs2length } from '../runtime.js'
const func1 = ucs2length;

function validate1(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.code === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "code"}};
(vErrors ??= []).push(err0);
errors++;
}
if(data.detail === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "detail"}};
(vErrors ??= []).push(err1);
errors++;
}
for(const key0 in data){
if(!((((key0 === "pointer") || (key0 === "parameter")) || (key0 === "code")) || (key0 === "detail"))){
const err2 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}};
(vErrors ??= []).push(err2);
errors++;
}
}
if(data.pointer !== undefined){
let data0 = data.pointer;
if(typeof data0 === "string"){
if((data0.length > 1024 && func1(data0) > 1024)){
const err3 = {instancePath:instancePath+"/pointer",keyword:"maxLength",params:{limit: 1024}};
(vErrors ??= []).push(err3);
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/pointer",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err4);
errors++;
}
}
if(data.parameter !== undefined){
let data1 = data.parameter;
if(typeof data1 === "string"){
if((data1.length > 256 && func1(data1) > 256)){
const err5 = {instancePath:instancePath+"/parameter",keyword:"maxLength",params:{limit: 256}};
(vErrors ??= []).push(err5);
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/parameter",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err6);
errors++;
}
}
if(data.code !== undefined){
let data2 = data.code;
if(typeof data2 === "string"){
if((data2.length > 64 && func1(data2) > 64)){
const err7 = {instancePath:instancePath+"/code",keyword:"maxLength",params:{limit: 64}};
(vErrors ??= []).push(err7);
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/code",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err8);
errors++;
}
}
if(data.detail !== undefined){
let data3 = data.detail;
if(typeof data3 === "string"){
if((data3.length > 1000 && func1(data3) > 1000)){
const err9 = {instancePath:instancePath+"/detail",keyword:"maxLength",params:{limit: 1000}};
(vErrors ??= []).push(err9);
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/detail",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err10);
errors++;
}
}
}
else {
const err11 = {instancePath,keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err11);
errors++;
}
validate1.errors = vErrors;
return errors === 0;
}

export const validate = validate1
