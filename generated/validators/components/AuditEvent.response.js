// Written by `npm run generate` from AuditEvent. Do not edit.
import { ucs2length } from '../runtime.js'
import { validate as validate1 } from './AuditEventId.response.js'
import { validate as validate2 } from './WorkspaceId.response.js'
import { validate as validate3 } from './Timestamp.response.js'
const schema1 = {"type":"object","additionalProperties":false,"required":["id","workspace_id","actor_kind","actor_id","operation","resource_id","outcome","reason","request_id","created_at"],"properties":{"id":{"$ref":"contract:/AuditEventId"},"workspace_id":{"$ref":"contract:/WorkspaceId"},"actor_kind":{"type":"string","enum":["user","key","anonymous","system"]},"actor_id":{"type":["string","null"],"pattern":"^(usr|key)_[0-7][0-9a-hjkmnp-tv-z]{25}$","maxLength":64},"operation":{"type":"string","maxLength":100},"outcome":{"type":"string","enum":["done","forbidden","unauthenticated"]},"reason":{"type":["string","null"],"maxLength":200},"resource_id":{"type":["string","null"],"pattern":"^[a-z]+_[0-7][0-9a-hjkmnp-tv-z]{25}$","maxLength":100},"request_id":{"type":"string","maxLength":64},"created_at":{"$ref":"contract:/Timestamp"}}};
const func1 = Object.prototype.hasOwnProperty;
const func2 = ucs2length;



const pattern1 = new RegExp("^(usr|key)_[0-7][0-9a-hjkmnp-tv-z]{25}$", "u");
const pattern2 = new RegExp("^[a-z]+_[0-7][0-9a-hjkmnp-tv-z]{25}$", "u");

function validate4(data, {instancePath=""}={}){
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
if(data.actor_kind === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "actor_kind"}};
(vErrors ??= []).push(err2);
errors++;
}
if(data.actor_id === undefined){
const err3 = {instancePath,keyword:"required",params:{missingProperty: "actor_id"}};
(vErrors ??= []).push(err3);
errors++;
}
if(data.operation === undefined){
const err4 = {instancePath,keyword:"required",params:{missingProperty: "operation"}};
(vErrors ??= []).push(err4);
errors++;
}
if(data.resource_id === undefined){
const err5 = {instancePath,keyword:"required",params:{missingProperty: "resource_id"}};
(vErrors ??= []).push(err5);
errors++;
}
if(data.outcome === undefined){
const err6 = {instancePath,keyword:"required",params:{missingProperty: "outcome"}};
(vErrors ??= []).push(err6);
errors++;
}
if(data.reason === undefined){
const err7 = {instancePath,keyword:"required",params:{missingProperty: "reason"}};
(vErrors ??= []).push(err7);
errors++;
}
if(data.request_id === undefined){
const err8 = {instancePath,keyword:"required",params:{missingProperty: "request_id"}};
(vErrors ??= []).push(err8);
errors++;
}
if(data.created_at === undefined){
const err9 = {instancePath,keyword:"required",params:{missingProperty: "created_at"}};
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
if(data.actor_kind !== undefined){
let data2 = data.actor_kind;
if(typeof data2 !== "string"){
const err11 = {instancePath:instancePath+"/actor_kind",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err11);
errors++;
}
if(!((((data2 === "user") || (data2 === "key")) || (data2 === "anonymous")) || (data2 === "system"))){
const err12 = {instancePath:instancePath+"/actor_kind",keyword:"enum",params:{allowedValues: schema1.properties.actor_kind.enum}};
(vErrors ??= []).push(err12);
errors++;
}
}
if(data.actor_id !== undefined){
let data3 = data.actor_id;
if((typeof data3 !== "string") && (data3 !== null)){
const err13 = {instancePath:instancePath+"/actor_id",keyword:"type",params:{type: schema1.properties.actor_id.type}};
(vErrors ??= []).push(err13);
errors++;
}
if(typeof data3 === "string"){
if((data3.length > 64 && func2(data3) > 64)){
const err14 = {instancePath:instancePath+"/actor_id",keyword:"maxLength",params:{limit: 64}};
(vErrors ??= []).push(err14);
errors++;
}
if(!pattern1.test(data3)){
const err15 = {instancePath:instancePath+"/actor_id",keyword:"pattern",params:{pattern: "^(usr|key)_[0-7][0-9a-hjkmnp-tv-z]{25}$"}};
(vErrors ??= []).push(err15);
errors++;
}
}
}
if(data.operation !== undefined){
let data4 = data.operation;
if(typeof data4 === "string"){
if((data4.length > 100 && func2(data4) > 100)){
const err16 = {instancePath:instancePath+"/operation",keyword:"maxLength",params:{limit: 100}};
(vErrors ??= []).push(err16);
errors++;
}
}
else {
const err17 = {instancePath:instancePath+"/operation",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err17);
errors++;
}
}
if(data.outcome !== undefined){
let data5 = data.outcome;
if(typeof data5 !== "string"){
const err18 = {instancePath:instancePath+"/outcome",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err18);
errors++;
}
if(!(((data5 === "done") || (data5 === "forbidden")) || (data5 === "unauthenticated"))){
const err19 = {instancePath:instancePath+"/outcome",keyword:"enum",params:{allowedValues: schema1.properties.outcome.enum}};
(vErrors ??= []).push(err19);
errors++;
}
}
if(data.reason !== undefined){
let data6 = data.reason;
if((typeof data6 !== "string") && (data6 !== null)){
const err20 = {instancePath:instancePath+"/reason",keyword:"type",params:{type: schema1.properties.reason.type}};
(vErrors ??= []).push(err20);
errors++;
}
if(typeof data6 === "string"){
if((data6.length > 200 && func2(data6) > 200)){
const err21 = {instancePath:instancePath+"/reason",keyword:"maxLength",params:{limit: 200}};
(vErrors ??= []).push(err21);
errors++;
}
}
}
if(data.resource_id !== undefined){
let data7 = data.resource_id;
if((typeof data7 !== "string") && (data7 !== null)){
const err22 = {instancePath:instancePath+"/resource_id",keyword:"type",params:{type: schema1.properties.resource_id.type}};
(vErrors ??= []).push(err22);
errors++;
}
if(typeof data7 === "string"){
if((data7.length > 100 && func2(data7) > 100)){
const err23 = {instancePath:instancePath+"/resource_id",keyword:"maxLength",params:{limit: 100}};
(vErrors ??= []).push(err23);
errors++;
}
if(!pattern2.test(data7)){
const err24 = {instancePath:instancePath+"/resource_id",keyword:"pattern",params:{pattern: "^[a-z]+_[0-7][0-9a-hjkmnp-tv-z]{25}$"}};
(vErrors ??= []).push(err24);
errors++;
}
}
}
if(data.request_id !== undefined){
let data8 = data.request_id;
if(typeof data8 === "string"){
if((data8.length > 64 && func2(data8) > 64)){
const err25 = {instancePath:instancePath+"/request_id",keyword:"maxLength",params:{limit: 64}};
(vErrors ??= []).push(err25);
errors++;
}
}
else {
const err26 = {instancePath:instancePath+"/request_id",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err26);
errors++;
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
const err27 = {instancePath,keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err27);
errors++;
}
validate4.errors = vErrors;
return errors === 0;
}

export const validate = validate4
