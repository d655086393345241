// Written by `npm run generate` from auditEvents.list. Do not edit.
import { shape as shape_AuditEventPage } from './components/AuditEventPage.shape.js'
export const shape200 = (v) => shape_AuditEventPage(v)

import { ucs2length } from './runtime.js'
import { validate as validate1 } from './components/WorkspaceId.request.js'
const schema1 = {"type":"object","properties":{"path":{"type":"object","required":["workspace_id"],"properties":{"workspace_id":{"$ref":"contract:/WorkspaceId"}}},"query":{"type":"object","required":[],"properties":{"cursor":{"type":"string","minLength":1,"maxLength":512,"pattern":"^[A-Za-z0-9_-]+$"},"limit":{"type":"integer","minimum":1,"maximum":100,"default":20},"actor_id":{"type":"string","pattern":"^(usr|key)_[0-7][0-9a-hjkmnp-tv-z]{25}$","maxLength":30},"operation":{"type":"string","pattern":"^[a-zA-Z]+(\\.[a-zA-Z]+)+$","maxLength":100},"resource_id":{"type":"string","pattern":"^[a-z]+_[0-7][0-9a-hjkmnp-tv-z]{25}$","maxLength":40},"outcome":{"type":"string","enum":["done","forbidden","unauthenticated"]}}}}};
const func1 = Object.prototype.hasOwnProperty;
const func2 = ucs2length;

const pattern1 = new RegExp("^[A-Za-z0-9_-]+$", "u");
const pattern2 = new RegExp("^(usr|key)_[0-7][0-9a-hjkmnp-tv-z]{25}$", "u");
const pattern3 = new RegExp("^[a-zA-Z]+(\\.[a-zA-Z]+)+$", "u");
const pattern4 = new RegExp("^[a-z]+_[0-7][0-9a-hjkmnp-tv-z]{25}$", "u");

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
if(data0.workspace_id !== undefined && func1.call(data0, "workspace_id")){
if(!(validate1(data0.workspace_id, {instancePath:instancePath+"/path/workspace_id",parentData:data0,parentDataProperty:"workspace_id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath:instancePath+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.query !== undefined && func1.call(data, "query")){
let data2 = data.query;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.limit === undefined){
data2.limit = 20;
}
if(data2.cursor !== undefined && func1.call(data2, "cursor")){
let data3 = data2.cursor;
if(typeof data3 === "string"){
if(func2(data3) > 512){
const err2 = {instancePath:instancePath+"/query/cursor",schemaPath:"#/properties/query/properties/cursor/maxLength",keyword:"maxLength",params:{limit: 512}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(func2(data3) < 1){
const err3 = {instancePath:instancePath+"/query/cursor",schemaPath:"#/properties/query/properties/cursor/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!pattern1.test(data3)){
const err4 = {instancePath:instancePath+"/query/cursor",schemaPath:"#/properties/query/properties/cursor/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_-]+$"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/query/cursor",schemaPath:"#/properties/query/properties/cursor/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
let data4 = data2.limit;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
const err6 = {instancePath:instancePath+"/query/limit",schemaPath:"#/properties/query/properties/limit/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 100 || isNaN(data4)){
const err7 = {instancePath:instancePath+"/query/limit",schemaPath:"#/properties/query/properties/limit/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data4 < 1 || isNaN(data4)){
const err8 = {instancePath:instancePath+"/query/limit",schemaPath:"#/properties/query/properties/limit/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data2.actor_id !== undefined && func1.call(data2, "actor_id")){
let data5 = data2.actor_id;
if(typeof data5 === "string"){
if(func2(data5) > 30){
const err9 = {instancePath:instancePath+"/query/actor_id",schemaPath:"#/properties/query/properties/actor_id/maxLength",keyword:"maxLength",params:{limit: 30}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(!pattern2.test(data5)){
const err10 = {instancePath:instancePath+"/query/actor_id",schemaPath:"#/properties/query/properties/actor_id/pattern",keyword:"pattern",params:{pattern: "^(usr|key)_[0-7][0-9a-hjkmnp-tv-z]{25}$"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/query/actor_id",schemaPath:"#/properties/query/properties/actor_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data2.operation !== undefined && func1.call(data2, "operation")){
let data6 = data2.operation;
if(typeof data6 === "string"){
if(func2(data6) > 100){
const err12 = {instancePath:instancePath+"/query/operation",schemaPath:"#/properties/query/properties/operation/maxLength",keyword:"maxLength",params:{limit: 100}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(!pattern3.test(data6)){
const err13 = {instancePath:instancePath+"/query/operation",schemaPath:"#/properties/query/properties/operation/pattern",keyword:"pattern",params:{pattern: "^[a-zA-Z]+(\\.[a-zA-Z]+)+$"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/query/operation",schemaPath:"#/properties/query/properties/operation/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data2.resource_id !== undefined && func1.call(data2, "resource_id")){
let data7 = data2.resource_id;
if(typeof data7 === "string"){
if(func2(data7) > 40){
const err15 = {instancePath:instancePath+"/query/resource_id",schemaPath:"#/properties/query/properties/resource_id/maxLength",keyword:"maxLength",params:{limit: 40}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(!pattern4.test(data7)){
const err16 = {instancePath:instancePath+"/query/resource_id",schemaPath:"#/properties/query/properties/resource_id/pattern",keyword:"pattern",params:{pattern: "^[a-z]+_[0-7][0-9a-hjkmnp-tv-z]{25}$"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
else {
const err17 = {instancePath:instancePath+"/query/resource_id",schemaPath:"#/properties/query/properties/resource_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data2.outcome !== undefined && func1.call(data2, "outcome")){
let data8 = data2.outcome;
if(typeof data8 !== "string"){
const err18 = {instancePath:instancePath+"/query/outcome",schemaPath:"#/properties/query/properties/outcome/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(!(((data8 === "done") || (data8 === "forbidden")) || (data8 === "unauthenticated"))){
const err19 = {instancePath:instancePath+"/query/outcome",schemaPath:"#/properties/query/properties/outcome/enum",keyword:"enum",params:{allowedValues: schema1.properties.query.properties.outcome.enum}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
}
else {
const err20 = {instancePath:instancePath+"/query",schemaPath:"#/properties/query/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
else {
const err21 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
validate2.errors = vErrors;
return errors === 0;
}
validate2.evaluated = {"props":{"path":true,"query":true},"dynamicProps":false,"dynamicItems":false};

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
 },
 "header": {}
}
export const answers = {
  "200": { type: "application/json", shape: shape200, headers: {} },
  "400": { type: "application/problem+json", headers: {} },
  "401": { type: "application/problem+json", headers: {} },
  "403": { type: "application/problem+json", headers: {} },
  "404": { type: "application/problem+json", headers: {} },
  "429": { type: "application/problem+json", headers: {} },
  "500": { type: "application/problem+json", headers: {} },
  "503": { type: "application/problem+json", headers: {} },
}
