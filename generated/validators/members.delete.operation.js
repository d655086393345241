// Written by `npm run generate` from members.delete. Do not edit.
import { isRecord, scalar } from './shape.js'
const object1 = (v) => isRecord(v) ? {
  "workspace_id": scalar(v["workspace_id"]),
  "user_id": scalar(v["user_id"]),
} : scalar(v)
export const eventData = (v) => object1(v)

import { validate as validate1 } from './components/WorkspaceId.request.js'
import { validate as validate2 } from './components/UserId.request.js'
const func1 = Object.prototype.hasOwnProperty;



function validate3(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate3.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.path !== undefined && func1.call(data, "path")){
let data0 = data.path;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if((data0.workspace_id === undefined) || (!(func1.call(data0, "workspace_id")))){
const err0 = {instancePath:instancePath+"/path",schemaPath:"#/properties/path/required",keyword:"required",params:{missingProperty: "workspace_id"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data0.user_id === undefined) || (!(func1.call(data0, "user_id")))){
const err1 = {instancePath:instancePath+"/path",schemaPath:"#/properties/path/required",keyword:"required",params:{missingProperty: "user_id"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data0.workspace_id !== undefined && func1.call(data0, "workspace_id")){
if(!(validate1(data0.workspace_id, {instancePath:instancePath+"/path/workspace_id",parentData:data0,parentDataProperty:"workspace_id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
errors = vErrors.length;
}
}
if(data0.user_id !== undefined && func1.call(data0, "user_id")){
if(!(validate2(data0.user_id, {instancePath:instancePath+"/path/user_id",parentData:data0,parentDataProperty:"user_id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath:instancePath+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate3.errors = vErrors;
return errors === 0;
}
validate3.evaluated = {"props":{"path":true},"dynamicProps":false,"dynamicItems":false};

export const validateParameters = validate3

export const parameters = {
 "path": {
  "workspace_id": "string",
  "user_id": "string"
 },
 "query": {},
 "header": {}
}
export const answers = {
  "204": { headers: {} },
  "409": { type: "application/problem+json", headers: {} },
  "400": { type: "application/problem+json", headers: {} },
  "401": { type: "application/problem+json", headers: {} },
  "403": { type: "application/problem+json", headers: {} },
  "404": { type: "application/problem+json", headers: {} },
  "429": { type: "application/problem+json", headers: {} },
  "500": { type: "application/problem+json", headers: {} },
  "503": { type: "application/problem+json", headers: {} },
}
export const event = { type: "member.removed", shape: eventData }
