// Written by `npm run generate` from Document. Do not edit.
import { equal, ucs2length } from '../runtime.js'
import { validate as validate1 } from './DocumentId.response.js'
import { validate as validate2 } from './WorkspaceId.response.js'
import { validate as validate3 } from './Tag.response.js'
import { validate as validate4 } from './Visibility.response.js'
import { validate as validate5 } from './UserId.response.js'
import { validate as validate6 } from './Timestamp.response.js'
import { validate as validate7 } from './Version.response.js'
const schema1 = {"type":"object","additionalProperties":false,"required":["id","workspace_id","title","content","tags","visibility","created_by","created_at","updated_at","version"],"properties":{"id":{"$ref":"contract:/DocumentId"},"workspace_id":{"$ref":"contract:/WorkspaceId"},"title":{"type":"string","maxLength":200},"tags":{"type":"array","maxItems":20,"uniqueItems":true,"items":{"$ref":"contract:/Tag"}},"visibility":{"$ref":"contract:/Visibility"},"created_by":{"$ref":"contract:/UserId"},"content":{"type":"string","maxLength":200000},"created_at":{"$ref":"contract:/Timestamp"},"updated_at":{"$ref":"contract:/Timestamp"},"version":{"$ref":"contract:/Version"}}};
const func1 = Object.prototype.hasOwnProperty;
const func2 = ucs2length;
const func3 = equal;








function validate8(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "id"}};
(vErrors ??= []).push(err0);
errors++;
}
if(data.workspace_id === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "workspace_id"}};
(vErrors ??= []).push(err1);
errors++;
}
if(data.title === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "title"}};
(vErrors ??= []).push(err2);
errors++;
}
if(data.content === undefined){
const err3 = {instancePath,keyword:"required",params:{missingProperty: "content"}};
(vErrors ??= []).push(err3);
errors++;
}
if(data.tags === undefined){
const err4 = {instancePath,keyword:"required",params:{missingProperty: "tags"}};
(vErrors ??= []).push(err4);
errors++;
}
if(data.visibility === undefined){
const err5 = {instancePath,keyword:"required",params:{missingProperty: "visibility"}};
(vErrors ??= []).push(err5);
errors++;
}
if(data.created_by === undefined){
const err6 = {instancePath,keyword:"required",params:{missingProperty: "created_by"}};
(vErrors ??= []).push(err6);
errors++;
}
if(data.created_at === undefined){
const err7 = {instancePath,keyword:"required",params:{missingProperty: "created_at"}};
(vErrors ??= []).push(err7);
errors++;
}
if(data.updated_at === undefined){
const err8 = {instancePath,keyword:"required",params:{missingProperty: "updated_at"}};
(vErrors ??= []).push(err8);
errors++;
}
if(data.version === undefined){
const err9 = {instancePath,keyword:"required",params:{missingProperty: "version"}};
(vErrors ??= []).push(err9);
errors++;
}
for(const key0 in data){
if(!(func1.call(schema1.properties, key0))){
const err10 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}};
(vErrors ??= []).push(err10);
errors++;
}
}
if(data.id !== undefined){
if(!(validate1(data.id, {instancePath:instancePath+"/id"}))){
vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
errors = vErrors.length;
}
}
if(data.workspace_id !== undefined){
if(!(validate2(data.workspace_id, {instancePath:instancePath+"/workspace_id"}))){
vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
errors = vErrors.length;
}
}
if(data.title !== undefined){
let data2 = data.title;
if(typeof data2 === "string"){
if((data2.length > 200 && func2(data2) > 200)){
const err11 = {instancePath:instancePath+"/title",keyword:"maxLength",params:{limit: 200}};
(vErrors ??= []).push(err11);
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/title",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err12);
errors++;
}
}
if(data.tags !== undefined){
let data3 = data.tags;
if(Array.isArray(data3)){
if(data3.length > 20){
const err13 = {instancePath:instancePath+"/tags",keyword:"maxItems",params:{limit: 20}};
(vErrors ??= []).push(err13);
errors++;
}
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
if(!(validate3(data3[i0], {instancePath:instancePath+"/tags/" + i0}))){
vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors);
errors = vErrors.length;
}
}
let i1 = data3.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func3(data3[i1], data3[j0])){
const err14 = {instancePath:instancePath+"/tags",keyword:"uniqueItems",params:{i: i1, j: j0}};
(vErrors ??= []).push(err14);
errors++;
break outer0;
}
}
}
}
}
else {
const err15 = {instancePath:instancePath+"/tags",keyword:"type",params:{type: "array"}};
(vErrors ??= []).push(err15);
errors++;
}
}
if(data.visibility !== undefined){
if(!(validate4(data.visibility, {instancePath:instancePath+"/visibility"}))){
vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
errors = vErrors.length;
}
}
if(data.created_by !== undefined){
if(!(validate5(data.created_by, {instancePath:instancePath+"/created_by"}))){
vErrors = vErrors === null ? validate5.errors : vErrors.concat(validate5.errors);
errors = vErrors.length;
}
}
if(data.content !== undefined){
let data7 = data.content;
if(typeof data7 === "string"){
if((data7.length > 200000 && func2(data7) > 200000)){
const err16 = {instancePath:instancePath+"/content",keyword:"maxLength",params:{limit: 200000}};
(vErrors ??= []).push(err16);
errors++;
}
}
else {
const err17 = {instancePath:instancePath+"/content",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err17);
errors++;
}
}
if(data.created_at !== undefined){
if(!(validate6(data.created_at, {instancePath:instancePath+"/created_at"}))){
vErrors = vErrors === null ? validate6.errors : vErrors.concat(validate6.errors);
errors = vErrors.length;
}
}
if(data.updated_at !== undefined){
if(!(validate6(data.updated_at, {instancePath:instancePath+"/updated_at"}))){
vErrors = vErrors === null ? validate6.errors : vErrors.concat(validate6.errors);
errors = vErrors.length;
}
}
if(data.version !== undefined){
if(!(validate7(data.version, {instancePath:instancePath+"/version"}))){
vErrors = vErrors === null ? validate7.errors : vErrors.concat(validate7.errors);
errors = vErrors.length;
}
}
}
else {
const err18 = {instancePath,keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err18);
errors++;
}
validate8.errors = vErrors;
return errors === 0;
}

export const validate = validate8
