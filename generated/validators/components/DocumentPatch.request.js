// Written by `npm run generate` from DocumentPatch. Do not edit.
import { equal, ucs2length } from '../runtime.js'
import { validate as validate1 } from './Tag.request.js'
import { validate as validate2 } from './Visibility.request.js'
const func1 = ucs2length;
const func2 = equal;



function validate3(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
const err0 = {instancePath,keyword:"minProperties",params:{limit: 1}};
(vErrors ??= []).push(err0);
errors++;
}
for(const key0 in data){
if(!((((key0 === "title") || (key0 === "content")) || (key0 === "tags")) || (key0 === "visibility"))){
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data.title !== undefined){
let data0 = data.title;
if(typeof data0 === "string"){
if((data0.length > 200 && func1(data0) > 200)){
const err2 = {instancePath:instancePath+"/title",keyword:"maxLength",params:{limit: 200}};
(vErrors ??= []).push(err2);
errors++;
}
if((data0.length < 2 * 1 && func1(data0) < 1)){
const err3 = {instancePath:instancePath+"/title",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err3);
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/title",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err4);
errors++;
}
}
if(data.content !== undefined){
let data1 = data.content;
if(typeof data1 === "string"){
if((data1.length > 200000 && func1(data1) > 200000)){
const err5 = {instancePath:instancePath+"/content",keyword:"maxLength",params:{limit: 200000}};
(vErrors ??= []).push(err5);
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/content",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err6);
errors++;
}
}
if(data.tags !== undefined){
let data2 = data.tags;
if(Array.isArray(data2)){
if(data2.length > 20){
const err7 = {instancePath:instancePath+"/tags",keyword:"maxItems",params:{limit: 20}};
(vErrors ??= []).push(err7);
errors++;
}
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(!(validate1(data2[i0], {instancePath:instancePath+"/tags/" + i0}))){
vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
errors = vErrors.length;
}
}
let i1 = data2.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func2(data2[i1], data2[j0])){
const err8 = {instancePath:instancePath+"/tags",keyword:"uniqueItems",params:{i: i1, j: j0}};
(vErrors ??= []).push(err8);
errors++;
break outer0;
}
}
}
}
}
else {
const err9 = {instancePath:instancePath+"/tags",keyword:"type",params:{type: "array"}};
(vErrors ??= []).push(err9);
errors++;
}
}
if(data.visibility !== undefined){
if(!(validate2(data.visibility, {instancePath:instancePath+"/visibility"}))){
vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
errors = vErrors.length;
}
}
}
else {
const err10 = {instancePath,keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err10);
errors++;
}
validate3.errors = vErrors;
return errors === 0;
}

export const validate = validate3
