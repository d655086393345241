// Written by `npm run generate` from WorkspacePatch. Do not edit.
import { ucs2length } from '../runtime.js'
const func1 = ucs2length;

function validate1(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
const err0 = {instancePath,keyword:"minProperties",params:{limit: 1}};
(vErrors ??= []).push(err0);
errors++;
}
for(const key0 in data){
if(!(key0 === "name")){
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 === "string"){
if((data0.length > 120 && func1(data0) > 120)){
const err2 = {instancePath:instancePath+"/name",keyword:"maxLength",params:{limit: 120}};
(vErrors ??= []).push(err2);
errors++;
}
if((data0.length < 2 * 1 && func1(data0) < 1)){
const err3 = {instancePath:instancePath+"/name",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err3);
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/name",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err4);
errors++;
}
}
}
else {
const err5 = {instancePath,keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err5);
errors++;
}
validate1.errors = vErrors;
return errors === 0;
}

export const validate = validate1
