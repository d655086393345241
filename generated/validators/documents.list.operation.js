// Written by `npm run generate` from documents.list. Do not edit.
import { shape as shape_DocumentPage } from './components/DocumentPage.shape.js'
export const shape200 = (v) => shape_DocumentPage(v)

import { ucs2length } from './runtime.js'
import { validate as validate1 } from './components/WorkspaceId.request.js'
import { validate as validate2 } from './components/Visibility.request.js'
import { validate as validate3 } from './components/UserId.request.js'
const schema1 = {"properties":{"path":{"properties":{"workspace_id":{"$ref":"contract:/WorkspaceId"}}},"query":{"properties":{"cursor":{"type":"string","minLength":1,"maxLength":512,"pattern":"^[A-Za-z0-9_-]+$"},"limit":{"type":"integer","minimum":1,"maximum":100,"default":20},"sort":{"type":"string","enum":["created_at","-created_at","updated_at","-updated_at","title","-title"],"default":"-created_at"},"visibility":{"$ref":"contract:/Visibility"},"created_by":{"$ref":"contract:/UserId"}}}}};



const func1 = ucs2length;
const pattern1 = new RegExp("^[A-Za-z0-9_-]+$", "u");

function validate4(data, {instancePath=""}={}){
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
if(data2.sort === undefined){
data2.sort = "-created_at";
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
let data5 = data2.sort;
if(typeof data5 !== "string"){
const err7 = {instancePath:instancePath+"/query/sort",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err7);
errors++;
}
if(!((((((data5 === "created_at") || (data5 === "-created_at")) || (data5 === "updated_at")) || (data5 === "-updated_at")) || (data5 === "title")) || (data5 === "-title"))){
const err8 = {instancePath:instancePath+"/query/sort",keyword:"enum",params:{allowedValues: schema1.properties.query.properties.sort.enum}};
(vErrors ??= []).push(err8);
errors++;
}
if(data2.visibility !== undefined){
if(!(validate2(data2.visibility, {instancePath:instancePath+"/query/visibility"}))){
vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
errors = vErrors.length;
}
}
if(data2.created_by !== undefined){
if(!(validate3(data2.created_by, {instancePath:instancePath+"/query/created_by"}))){
vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors);
errors = vErrors.length;
}
}
}
}
}
validate4.errors = vErrors;
return errors === 0;
}

export const validateParameters = validate4

export const parameters = {
 "path": {
  "workspace_id": "string"
 },
 "query": {
  "cursor": "string",
  "limit": "integer",
  "sort": "string",
  "visibility": "string",
  "created_by": "string"
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
