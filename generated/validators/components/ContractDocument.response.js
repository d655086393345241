// Written by `npm run generate` from ContractDocument. Do not edit.
import { ucs2length } from '../runtime.js'
const func1 = ucs2length;

function validate1(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.openapi === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "openapi"}};
(vErrors ??= []).push(err0);
errors++;
}
if(data.info === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "info"}};
(vErrors ??= []).push(err1);
errors++;
}
if(data.paths === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "paths"}};
(vErrors ??= []).push(err2);
errors++;
}
if(data.openapi !== undefined){
let data0 = data.openapi;
if(typeof data0 === "string"){
if((data0.length > 20 && func1(data0) > 20)){
const err3 = {instancePath:instancePath+"/openapi",keyword:"maxLength",params:{limit: 20}};
(vErrors ??= []).push(err3);
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/openapi",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err4);
errors++;
}
}
if(data.info !== undefined){
let data1 = data.info;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
}
else {
const err5 = {instancePath:instancePath+"/info",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err5);
errors++;
}
}
if(data.paths !== undefined){
let data2 = data.paths;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
}
else {
const err6 = {instancePath:instancePath+"/paths",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err6);
errors++;
}
}
}
else {
const err7 = {instancePath,keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err7);
errors++;
}
validate1.errors = vErrors;
return errors === 0;
}

export const validate = validate1
