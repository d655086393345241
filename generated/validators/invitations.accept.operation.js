// Written by `npm run generate` from invitations.accept. Do not edit.
import { shape as shape_Member } from './components/Member.shape.js'
export const shape201 = (v) => shape_Member(v)
export const eventData = (v) => shape_Member(v)

import { ucs2length } from './runtime.js'
import { validate as validate1 } from './components/InvitationAcceptance.request.js'
const func1 = Object.prototype.hasOwnProperty;
const func2 = ucs2length;
const pattern1 = new RegExp("^[\\x21-\\x7e]+$", "u");

function validate2(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate2.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.headers !== undefined && func1.call(data, "headers")){
let data0 = data.headers;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0["idempotency-key"] !== undefined && func1.call(data0, "idempotency-key")){
let data1 = data0["idempotency-key"];
if(typeof data1 === "string"){
if(func2(data1) > 255){
const err0 = {instancePath:instancePath+"/headers/idempotency-key",schemaPath:"#/properties/headers/properties/idempotency-key/maxLength",keyword:"maxLength",params:{limit: 255}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(func2(data1) < 1){
const err1 = {instancePath:instancePath+"/headers/idempotency-key",schemaPath:"#/properties/headers/properties/idempotency-key/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!pattern1.test(data1)){
const err2 = {instancePath:instancePath+"/headers/idempotency-key",schemaPath:"#/properties/headers/properties/idempotency-key/pattern",keyword:"pattern",params:{pattern: "^[\\x21-\\x7e]+$"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/headers/idempotency-key",schemaPath:"#/properties/headers/properties/idempotency-key/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath:instancePath+"/headers",schemaPath:"#/properties/headers/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate2.errors = vErrors;
return errors === 0;
}
validate2.evaluated = {"props":{"headers":true},"dynamicProps":false,"dynamicItems":false};


export const validateParameters = validate2
export const body0 = validate1

export const parameters = {
 "path": {},
 "query": {},
 "header": {
  "idempotency-key": "string"
 }
}
export const bodies = {
  "application/json": { validate: body0 },
}
export const bodyRequired = true
export const answers = {
  "201": { type: "application/json", shape: shape201, headers: {"location":true,"etag":true} },
  "404": { type: "application/problem+json", headers: {} },
  "400": { type: "application/problem+json", headers: {} },
  "401": { type: "application/problem+json", headers: {} },
  "403": { type: "application/problem+json", headers: {} },
  "408": { type: "application/problem+json", headers: {} },
  "413": { type: "application/problem+json", headers: {} },
  "415": { type: "application/problem+json", headers: {} },
  "409": { type: "application/problem+json", headers: {} },
  "422": { type: "application/problem+json", headers: {} },
  "429": { type: "application/problem+json", headers: {} },
  "500": { type: "application/problem+json", headers: {} },
  "503": { type: "application/problem+json", headers: {} },
}
export const event = { type: "member.added", shape: eventData }
