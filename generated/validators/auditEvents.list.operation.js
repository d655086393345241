// Written by `npm run generate` from auditEvents.list. Do not edit.
import { shape as shape_AuditEventPage } from './components/AuditEventPage.shape.js'
export const shape200 = (v) => shape_AuditEventPage(v)

import { ucs2length } from './runtime.js'
import { validate as validate1 } from './components/WorkspaceId.request.js'
const schema1 = {"properties":{"path":{"properties":{"workspace_id":{"$ref":"contract:/WorkspaceId"}}},"query":{"properties":{"cursor":{"type":"string","minLength":1,"maxLength":512,"pattern":"^[A-Za-z0-9_-]+$"},"limit":{"type":"integer","minimum":1,"maximum":100,"default":20},"actor_id":{"type":"string","pattern":"^(usr|key)_[0-7][0-9a-hjkmnp-tv-z]{25}$","maxLength":30},"operation":{"type":"string","pattern":"^[a-zA-Z]+(\\.[a-zA-Z]+)+$","maxLength":100},"resource_id":{"type":"string","pattern":"^[a-z]+_[0-7][0-9a-hjkmnp-tv-z]{25}$","maxLength":40},"outcome":{"type":"string","enum":["done","forbidden","unauthenticated"]}}}}};

const func1 = ucs2length;
const pattern1 = new RegExp("^[A-Za-z0-9_-]+$", "u");
const pattern2 = new RegExp("^(usr|key)_[0-7][0-9a-hjkmnp-tv-z]{25}$", "u");
const pattern3 = new RegExp("^[a-zA-Z]+(\\.[a-zA-Z]+)+$", "u");
const pattern4 = new RegExp("^[a-z]+_[0-7][0-9a-hjkmnp-tv-z]{25}$", "u");

function validate2(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.path !== undefined){
let data0 = data.path;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.workspace_id !== undefined){
if(!(validate1(data0.workspace_id, {instancePath:instancePath+"/path/workspace_id"}))){
vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
errors = vErrors.length;
}
}
}
}
if(data.query !== undefined){
let data2 = data.query;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.limit === undefined){
data2.limit = 20;
}
if(data2.cursor !== undefined){
let data3 = data2.cursor;
if(typeof data3 === "string"){
if((data3.length > 512 && func1(data3) > 512)){
const err0 = {instancePath:instancePath+"/query/cursor",keyword:"maxLength",params:{limit: 512}};
(vErrors ??= []).push(err0);
errors++;
}
if((data3.length < 2 * 1 && func1(data3) < 1)){
const err1 = {instancePath:instancePath+"/query/cursor",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err1);
errors++;
}
if(!pattern1.test(data3)){
const err2 = {instancePath:instancePath+"/query/cursor",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_-]+$"}};
(vErrors ??= []).push(err2);
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/query/cursor",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err3);
errors++;
}
}
let data4 = data2.limit;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
const err4 = {instancePath:instancePath+"/query/limit",keyword:"type",params:{type: "integer"}};
(vErrors ??= []).push(err4);
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 100 || isNaN(data4)){
const err5 = {instancePath:instancePath+"/query/limit",keyword:"maximum",params:{comparison: "<=", limit: 100}};
(vErrors ??= []).push(err5);
errors++;
}
if(data4 < 1 || isNaN(data4)){
const err6 = {instancePath:instancePath+"/query/limit",keyword:"minimum",params:{comparison: ">=", limit: 1}};
(vErrors ??= []).push(err6);
errors++;
}
}
if(data2.actor_id !== undefined){
let data5 = data2.actor_id;
if(typeof data5 === "string"){
if((data5.length > 30 && func1(data5) > 30)){
const err7 = {instancePath:instancePath+"/query/actor_id",keyword:"maxLength",params:{limit: 30}};
(vErrors ??= []).push(err7);
errors++;
}
if(!pattern2.test(data5)){
const err8 = {instancePath:instancePath+"/query/actor_id",keyword:"pattern",params:{pattern: "^(usr|key)_[0-7][0-9a-hjkmnp-tv-z]{25}$"}};
(vErrors ??= []).push(err8);
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/query/actor_id",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err9);
errors++;
}
}
if(data2.operation !== undefined){
let data6 = data2.operation;
if(typeof data6 === "string"){
if((data6.length > 100 && func1(data6) > 100)){
const err10 = {instancePath:instancePath+"/query/operation",keyword:"maxLength",params:{limit: 100}};
(vErrors ??= []).push(err10);
errors++;
}
if(!pattern3.test(data6)){
const err11 = {instancePath:instancePath+"/query/operation",keyword:"pattern",params:{pattern: "^[a-zA-Z]+(\\.[a-zA-Z]+)+$"}};
(vErrors ??= []).push(err11);
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/query/operation",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err12);
errors++;
}
}
if(data2.resource_id !== undefined){
let data7 = data2.resource_id;
if(typeof data7 === "string"){
if((data7.length > 40 && func1(data7) > 40)){
const err13 = {instancePath:instancePath+"/query/resource_id",keyword:"maxLength",params:{limit: 40}};
(vErrors ??= []).push(err13);
errors++;
}
if(!pattern4.test(data7)){
const err14 = {instancePath:instancePath+"/query/resource_id",keyword:"pattern",params:{pattern: "^[a-z]+_[0-7][0-9a-hjkmnp-tv-z]{25}$"}};
(vErrors ??= []).push(err14);
errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/query/resource_id",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err15);
errors++;
}
}
if(data2.outcome !== undefined){
let data8 = data2.outcome;
if(typeof data8 !== "string"){
const err16 = {instancePath:instancePath+"/query/outcome",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err16);
errors++;
}
if(!(((data8 === "done") || (data8 === "forbidden")) || (data8 === "unauthenticated"))){
const err17 = {instancePath:instancePath+"/query/outcome",keyword:"enum",params:{allowedValues: schema1.properties.query.properties.outcome.enum}};
(vErrors ??= []).push(err17);
errors++;
}
}
}
}
}
validate2.errors = vErrors;
return errors === 0;
}

export const validateParameters = validate2

export const parameters = {
 "path": {
  "workspace_id": "string"
 },
 "query": {
  "cursor": "string",
  "limit": "integer",
  "actor_id": "string",
  "operation": "string",
  "resource_id": "string",
  "outcome": "string"
 }
}
const problem = { type: "application/problem+json", headers: {} }
export const answers = {
  "200": { type: "application/json", shape: shape200, headers: {} },
  "400": problem,
  "401": problem,
  "403": problem,
  "404": problem,
  "429": problem,
  "500": problem,
  "503": problem,
}
