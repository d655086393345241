// Written by `npm run generate` from workspaces.list. Do not edit.
import { shape as shape_WorkspacePage } from './components/WorkspacePage.shape.js'
export const shape200 = (v) => shape_WorkspacePage(v)

import { ucs2length } from './runtime.js'
const func1 = ucs2length;
const pattern1 = new RegExp("^[A-Za-z0-9_-]+$", "u");

function validate1(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.query !== undefined){
let data0 = data.query;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.limit === undefined){
data0.limit = 20;
}
if(data0.cursor !== undefined){
let data1 = data0.cursor;
if(typeof data1 === "string"){
if((data1.length > 512 && func1(data1) > 512)){
const err0 = {instancePath:instancePath+"/query/cursor",keyword:"maxLength",params:{limit: 512}};
(vErrors ??= []).push(err0);
errors++;
}
if((data1.length < 2 * 1 && func1(data1) < 1)){
const err1 = {instancePath:instancePath+"/query/cursor",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err1);
errors++;
}
if(!pattern1.test(data1)){
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
let data2 = data0.limit;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err4 = {instancePath:instancePath+"/query/limit",keyword:"type",params:{type: "integer"}};
(vErrors ??= []).push(err4);
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 100 || isNaN(data2)){
const err5 = {instancePath:instancePath+"/query/limit",keyword:"maximum",params:{comparison: "<=", limit: 100}};
(vErrors ??= []).push(err5);
errors++;
}
if(data2 < 1 || isNaN(data2)){
const err6 = {instancePath:instancePath+"/query/limit",keyword:"minimum",params:{comparison: ">=", limit: 1}};
(vErrors ??= []).push(err6);
errors++;
}
}
}
}
}
validate1.errors = vErrors;
return errors === 0;
}

export const validateParameters = validate1

export const parameters = {
 "query": {
  "cursor": "string",
  "limit": "integer"
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
