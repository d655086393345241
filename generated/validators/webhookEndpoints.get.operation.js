// Written by `npm run generate` from webhookEndpoints.get. Do not edit.
import { shape as shape_WebhookEndpoint } from './components/WebhookEndpoint.shape.js'
export const shape200 = (v) => shape_WebhookEndpoint(v)

import { validate as validate1 } from './components/WorkspaceId.request.js'
import { validate as validate2 } from './components/WebhookEndpointId.request.js'
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
if((data0.webhook_endpoint_id === undefined) || (!(func1.call(data0, "webhook_endpoint_id")))){
const err1 = {instancePath:instancePath+"/path",schemaPath:"#/properties/path/required",keyword:"required",params:{missingProperty: "webhook_endpoint_id"}};
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
if(data0.webhook_endpoint_id !== undefined && func1.call(data0, "webhook_endpoint_id")){
if(!(validate2(data0.webhook_endpoint_id, {instancePath:instancePath+"/path/webhook_endpoint_id",parentData:data0,parentDataProperty:"webhook_endpoint_id",rootData,dynamicAnchors}))){
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
  "webhook_endpoint_id": "string"
 },
 "query": {},
 "header": {}
}
export const answers = {
  "200": { type: "application/json", shape: shape200, headers: {"etag":true} },
  "400": { type: "application/problem+json", headers: {} },
  "401": { type: "application/problem+json", headers: {} },
  "403": { type: "application/problem+json", headers: {} },
  "404": { type: "application/problem+json", headers: {} },
  "429": { type: "application/problem+json", headers: {} },
  "500": { type: "application/problem+json", headers: {} },
  "503": { type: "application/problem+json", headers: {} },
}
