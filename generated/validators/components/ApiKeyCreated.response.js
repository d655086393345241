// Written by `npm run generate` from ApiKeyCreated. Do not edit.
import { equal, fullFormats, ucs2length } from '../runtime.js'
import { validate as validate1 } from './ApiKeyId.response.js'
import { validate as validate2 } from './WorkspaceId.response.js'
import { validate as validate3 } from './Scope.response.js'
import { validate as validate4 } from './UserId.response.js'
import { validate as validate5 } from './Timestamp.response.js'
import { validate as validate6 } from './Version.response.js'
const schema1 = {"type":"object","additionalProperties":false,"required":["id","workspace_id","name","scopes","hint","created_by","expires_at","last_used_at","revoked_at","created_at","updated_at","version","secret"],"properties":{"id":{"$ref":"contract:/ApiKeyId"},"workspace_id":{"$ref":"contract:/WorkspaceId"},"name":{"type":"string","maxLength":120},"scopes":{"type":"array","minItems":1,"maxItems":50,"uniqueItems":true,"items":{"$ref":"contract:/Scope"}},"hint":{"type":"string","maxLength":4},"created_by":{"$ref":"contract:/UserId"},"expires_at":{"type":["string","null"],"format":"date-time","maxLength":35},"last_used_at":{"type":["string","null"],"format":"date-time","maxLength":35},"revoked_at":{"type":["string","null"],"format":"date-time","maxLength":35},"secret":{"type":"string","maxLength":80,"pattern":"^pl_(live|test)_[0-9a-z]{26}_[A-Za-z0-9_-]{40}$"},"created_at":{"$ref":"contract:/Timestamp"},"updated_at":{"$ref":"contract:/Timestamp"},"version":{"$ref":"contract:/Version"}}};
const func1 = Object.prototype.hasOwnProperty;
const func2 = ucs2length;
const func3 = equal;






const formats1 = fullFormats["date-time"];
const pattern1 = new RegExp("^pl_(live|test)_[0-9a-z]{26}_[A-Za-z0-9_-]{40}$", "u");

function validate7(data, {instancePath=""}={}){
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
if(data.name === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "name"}};
(vErrors ??= []).push(err2);
errors++;
}
if(data.scopes === undefined){
const err3 = {instancePath,keyword:"required",params:{missingProperty: "scopes"}};
(vErrors ??= []).push(err3);
errors++;
}
if(data.hint === undefined){
const err4 = {instancePath,keyword:"required",params:{missingProperty: "hint"}};
(vErrors ??= []).push(err4);
errors++;
}
if(data.created_by === undefined){
const err5 = {instancePath,keyword:"required",params:{missingProperty: "created_by"}};
(vErrors ??= []).push(err5);
errors++;
}
if(data.expires_at === undefined){
const err6 = {instancePath,keyword:"required",params:{missingProperty: "expires_at"}};
(vErrors ??= []).push(err6);
errors++;
}
if(data.last_used_at === undefined){
const err7 = {instancePath,keyword:"required",params:{missingProperty: "last_used_at"}};
(vErrors ??= []).push(err7);
errors++;
}
if(data.revoked_at === undefined){
const err8 = {instancePath,keyword:"required",params:{missingProperty: "revoked_at"}};
(vErrors ??= []).push(err8);
errors++;
}
if(data.created_at === undefined){
const err9 = {instancePath,keyword:"required",params:{missingProperty: "created_at"}};
(vErrors ??= []).push(err9);
errors++;
}
if(data.updated_at === undefined){
const err10 = {instancePath,keyword:"required",params:{missingProperty: "updated_at"}};
(vErrors ??= []).push(err10);
errors++;
}
if(data.version === undefined){
const err11 = {instancePath,keyword:"required",params:{missingProperty: "version"}};
(vErrors ??= []).push(err11);
errors++;
}
if(data.secret === undefined){
const err12 = {instancePath,keyword:"required",params:{missingProperty: "secret"}};
(vErrors ??= []).push(err12);
errors++;
}
for(const key0 in data){
if(!(func1.call(schema1.properties, key0))){
const err13 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}};
(vErrors ??= []).push(err13);
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
if(data.name !== undefined){
let data2 = data.name;
if(typeof data2 === "string"){
if((data2.length > 120 && func2(data2) > 120)){
const err14 = {instancePath:instancePath+"/name",keyword:"maxLength",params:{limit: 120}};
(vErrors ??= []).push(err14);
errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/name",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err15);
errors++;
}
}
if(data.scopes !== undefined){
let data3 = data.scopes;
if(Array.isArray(data3)){
if(data3.length > 50){
const err16 = {instancePath:instancePath+"/scopes",keyword:"maxItems",params:{limit: 50}};
(vErrors ??= []).push(err16);
errors++;
}
if(data3.length < 1){
const err17 = {instancePath:instancePath+"/scopes",keyword:"minItems",params:{limit: 1}};
(vErrors ??= []).push(err17);
errors++;
}
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
if(!(validate3(data3[i0], {instancePath:instancePath+"/scopes/" + i0}))){
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
const err18 = {instancePath:instancePath+"/scopes",keyword:"uniqueItems",params:{i: i1, j: j0}};
(vErrors ??= []).push(err18);
errors++;
break outer0;
}
}
}
}
}
else {
const err19 = {instancePath:instancePath+"/scopes",keyword:"type",params:{type: "array"}};
(vErrors ??= []).push(err19);
errors++;
}
}
if(data.hint !== undefined){
let data5 = data.hint;
if(typeof data5 === "string"){
if((data5.length > 4 && func2(data5) > 4)){
const err20 = {instancePath:instancePath+"/hint",keyword:"maxLength",params:{limit: 4}};
(vErrors ??= []).push(err20);
errors++;
}
}
else {
const err21 = {instancePath:instancePath+"/hint",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err21);
errors++;
}
}
if(data.created_by !== undefined){
if(!(validate4(data.created_by, {instancePath:instancePath+"/created_by"}))){
vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
errors = vErrors.length;
}
}
if(data.expires_at !== undefined){
let data7 = data.expires_at;
if((typeof data7 !== "string") && (data7 !== null)){
const err22 = {instancePath:instancePath+"/expires_at",keyword:"type",params:{type: schema1.properties.expires_at.type}};
(vErrors ??= []).push(err22);
errors++;
}
if(typeof data7 === "string"){
if((data7.length > 35 && func2(data7) > 35)){
const err23 = {instancePath:instancePath+"/expires_at",keyword:"maxLength",params:{limit: 35}};
(vErrors ??= []).push(err23);
errors++;
}
if(!(formats1.validate(data7))){
const err24 = {instancePath:instancePath+"/expires_at",keyword:"format",params:{format: "date-time"}};
(vErrors ??= []).push(err24);
errors++;
}
}
}
if(data.last_used_at !== undefined){
let data8 = data.last_used_at;
if((typeof data8 !== "string") && (data8 !== null)){
const err25 = {instancePath:instancePath+"/last_used_at",keyword:"type",params:{type: schema1.properties.last_used_at.type}};
(vErrors ??= []).push(err25);
errors++;
}
if(typeof data8 === "string"){
if((data8.length > 35 && func2(data8) > 35)){
const err26 = {instancePath:instancePath+"/last_used_at",keyword:"maxLength",params:{limit: 35}};
(vErrors ??= []).push(err26);
errors++;
}
if(!(formats1.validate(data8))){
const err27 = {instancePath:instancePath+"/last_used_at",keyword:"format",params:{format: "date-time"}};
(vErrors ??= []).push(err27);
errors++;
}
}
}
if(data.revoked_at !== undefined){
let data9 = data.revoked_at;
if((typeof data9 !== "string") && (data9 !== null)){
const err28 = {instancePath:instancePath+"/revoked_at",keyword:"type",params:{type: schema1.properties.revoked_at.type}};
(vErrors ??= []).push(err28);
errors++;
}
if(typeof data9 === "string"){
if((data9.length > 35 && func2(data9) > 35)){
const err29 = {instancePath:instancePath+"/revoked_at",keyword:"maxLength",params:{limit: 35}};
(vErrors ??= []).push(err29);
errors++;
}
if(!(formats1.validate(data9))){
const err30 = {instancePath:instancePath+"/revoked_at",keyword:"format",params:{format: "date-time"}};
(vErrors ??= []).push(err30);
errors++;
}
}
}
if(data.secret !== undefined){
let data10 = data.secret;
if(typeof data10 === "string"){
if((data10.length > 80 && func2(data10) > 80)){
const err31 = {instancePath:instancePath+"/secret",keyword:"maxLength",params:{limit: 80}};
(vErrors ??= []).push(err31);
errors++;
}
if(!pattern1.test(data10)){
const err32 = {instancePath:instancePath+"/secret",keyword:"pattern",params:{pattern: "^pl_(live|test)_[0-9a-z]{26}_[A-Za-z0-9_-]{40}$"}};
(vErrors ??= []).push(err32);
errors++;
}
}
else {
const err33 = {instancePath:instancePath+"/secret",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err33);
errors++;
}
}
if(data.created_at !== undefined){
if(!(validate5(data.created_at, {instancePath:instancePath+"/created_at"}))){
vErrors = vErrors === null ? validate5.errors : vErrors.concat(validate5.errors);
errors = vErrors.length;
}
}
if(data.updated_at !== undefined){
if(!(validate5(data.updated_at, {instancePath:instancePath+"/updated_at"}))){
vErrors = vErrors === null ? validate5.errors : vErrors.concat(validate5.errors);
errors = vErrors.length;
}
}
if(data.version !== undefined){
if(!(validate6(data.version, {instancePath:instancePath+"/version"}))){
vErrors = vErrors === null ? validate6.errors : vErrors.concat(validate6.errors);
errors = vErrors.length;
}
}
}
else {
const err34 = {instancePath,keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err34);
errors++;
}
validate7.errors = vErrors;
return errors === 0;
}

export const validate = validate7
