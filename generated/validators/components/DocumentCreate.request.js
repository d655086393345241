// Written by `npm run generate` from DocumentCreate. Do not edit.
import { equal, ucs2length } from '../runtime.js'
import { validate as validate1 } from './Tag.request.js'
const schema1 = {"type":"object","additionalProperties":false,"required":["title","content"],"properties":{"title":{"type":"string","minLength":1,"maxLength":200},"content":{"type":"string","maxLength":200000},"tags":{"type":"array","maxItems":20,"uniqueItems":true,"default":[],"items":{"$ref":"contract:/Tag"}},"visibility":{"type":"string","enum":["private","workspace"],"default":"workspace"}}};
const func1 = ucs2length;
const func2 = equal;


function validate2(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.tags === undefined){
data.tags = [];
}
if(data.visibility === undefined){
data.visibility = "workspace";
}
if(data.title === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "title"}};
(vErrors ??= []).push(err0);
errors++;
}
if(data.content === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "content"}};
(vErrors ??= []).push(err1);
errors++;
}
for(const key0 in data){
if(!((((key0 === "title") || (key0 === "content")) || (key0 === "tags")) || (key0 === "visibility"))){
const err2 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}};
(vErrors ??= []).push(err2);
errors++;
}
}
if(data.title !== undefined){
let data0 = data.title;
if(typeof data0 === "string"){
if((data0.length > 200 && func1(data0) > 200)){
const err3 = {instancePath:instancePath+"/title",keyword:"maxLength",params:{limit: 200}};
(vErrors ??= []).push(err3);
errors++;
}
if((data0.length < 2 * 1 && func1(data0) < 1)){
const err4 = {instancePath:instancePath+"/title",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err4);
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/title",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err5);
errors++;
}
}
if(data.content !== undefined){
let data1 = data.content;
if(typeof data1 === "string"){
if((data1.length > 200000 && func1(data1) > 200000)){
const err6 = {instancePath:instancePath+"/content",keyword:"maxLength",params:{limit: 200000}};
(vErrors ??= []).push(err6);
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/content",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err7);
errors++;
}
}
let data2 = data.tags;
if(Array.isArray(data2)){
if(data2.length > 20){
const err8 = {instancePath:instancePath+"/tags",keyword:"maxItems",params:{limit: 20}};
(vErrors ??= []).push(err8);
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
const err9 = {instancePath:instancePath+"/tags",keyword:"uniqueItems",params:{i: i1, j: j0}};
(vErrors ??= []).push(err9);
errors++;
break outer0;
}
}
}
}
}
else {
const err10 = {instancePath:instancePath+"/tags",keyword:"type",params:{type: "array"}};
(vErrors ??= []).push(err10);
errors++;
}
let data4 = data.visibility;
if(typeof data4 !== "string"){
const err11 = {instancePath:instancePath+"/visibility",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err11);
errors++;
}
if(!((data4 === "private") || (data4 === "workspace"))){
const err12 = {instancePath:instancePath+"/visibility",keyword:"enum",params:{allowedValues: schema1.properties.visibility.enum}};
(vErrors ??= []).push(err12);
errors++;
}
}
else {
const err13 = {instancePath,keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err13);
errors++;
}
validate2.errors = vErrors;
return errors === 0;
}

export const validate = validate2
