// Written by `npm run generate` from plants.create. Do not edit.
import { isRecord, scalar } from './shape.js'
import { shape as shape_Plant } from './components/Plant.shape.js'
const object1 = (v) => isRecord(v) ? {
  "id": scalar(v["id"]),
  "name": scalar(v["name"]),
} : scalar(v)
export const shape201 = (v) => shape_Plant(v)
export const eventData = (v) => object1(v)

import { ucs2length } from './runtime.js'
import { validate as validate1 } from './components/PlantCreate.request.js'
const func1 = Object.prototype.hasOwnProperty;
const func2 = ucs2length;
const pattern1 = new RegExp("^ws_[0-7][0-9a-hjkmnp-tv-z]{25}$", "u");
const pattern2 = new RegExp("^[\\x21-\\x7e]+$", "u");

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
if((data0.garden_id === undefined) || (!(func1.call(data0, "garden_id")))){
const err0 = {instancePath:instancePath+"/path",schemaPath:"#/properties/path/required",keyword:"required",params:{missingProperty: "garden_id"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data0.garden_id !== undefined && func1.call(data0, "garden_id")){
let data1 = data0.garden_id;
if(typeof data1 === "string"){
if(func2(data1) > 29){
const err1 = {instancePath:instancePath+"/path/garden_id",schemaPath:"#/properties/path/properties/garden_id/maxLength",keyword:"maxLength",params:{limit: 29}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!pattern1.test(data1)){
const err2 = {instancePath:instancePath+"/path/garden_id",schemaPath:"#/properties/path/properties/garden_id/pattern",keyword:"pattern",params:{pattern: "^ws_[0-7][0-9a-hjkmnp-tv-z]{25}$"}};
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
const err3 = {instancePath:instancePath+"/path/garden_id",schemaPath:"#/properties/path/properties/garden_id/type",keyword:"type",params:{type: "string"}};
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
const err4 = {instancePath:instancePath+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.headers !== undefined && func1.call(data, "headers")){
let data2 = data.headers;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if((data2["idempotency-key"] === undefined) || (!(func1.call(data2, "idempotency-key")))){
const err5 = {instancePath:instancePath+"/headers",schemaPath:"#/properties/headers/required",keyword:"required",params:{missingProperty: "idempotency-key"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data2["idempotency-key"] !== undefined && func1.call(data2, "idempotency-key")){
let data3 = data2["idempotency-key"];
if(typeof data3 === "string"){
if(func2(data3) > 255){
const err6 = {instancePath:instancePath+"/headers/idempotency-key",schemaPath:"#/properties/headers/properties/idempotency-key/maxLength",keyword:"maxLength",params:{limit: 255}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(func2(data3) < 1){
const err7 = {instancePath:instancePath+"/headers/idempotency-key",schemaPath:"#/properties/headers/properties/idempotency-key/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(!pattern2.test(data3)){
const err8 = {instancePath:instancePath+"/headers/idempotency-key",schemaPath:"#/properties/headers/properties/idempotency-key/pattern",keyword:"pattern",params:{pattern: "^[\\x21-\\x7e]+$"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/headers/idempotency-key",schemaPath:"#/properties/headers/properties/idempotency-key/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath:instancePath+"/headers",schemaPath:"#/properties/headers/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
else {
const err11 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
validate2.errors = vErrors;
return errors === 0;
}
validate2.evaluated = {"props":{"path":true,"headers":true},"dynamicProps":false,"dynamicItems":false};


export const validateParameters = validate2
export const body0 = validate1

export const parameters = {
 "path": {
  "garden_id": "string"
 },
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
  "201": { type: "application/json", shape: shape201, headers: {"location":true} },
  "409": { type: "application/problem+json", headers: {} },
  "400": { type: "application/problem+json", headers: {} },
  "401": { type: "application/problem+json", headers: {} },
  "403": { type: "application/problem+json", headers: {} },
  "404": { type: "application/problem+json", headers: {} },
  "408": { type: "application/problem+json", headers: {} },
  "413": { type: "application/problem+json", headers: {} },
  "415": { type: "application/problem+json", headers: {} },
  "422": { type: "application/problem+json", headers: {} },
  "429": { type: "application/problem+json", headers: {} },
  "500": { type: "application/problem+json", headers: {} },
  "503": { type: "application/problem+json", headers: {} },
}
export const event = { type: "plant.created", shape: eventData }
