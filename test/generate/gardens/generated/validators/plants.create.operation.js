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
const func1 = ucs2length;
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
if(data.path !== undefined){
let data0 = data.path;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.garden_id !== undefined){
let data1 = data0.garden_id;
if(typeof data1 === "string"){
if((data1.length > 29 && func1(data1) > 29)){
const err0 = {instancePath:instancePath+"/path/garden_id",keyword:"maxLength",params:{limit: 29}};
(vErrors ??= []).push(err0);
errors++;
}
if(!pattern1.test(data1)){
const err1 = {instancePath:instancePath+"/path/garden_id",keyword:"pattern",params:{pattern: "^ws_[0-7][0-9a-hjkmnp-tv-z]{25}$"}};
(vErrors ??= []).push(err1);
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/path/garden_id",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err2);
errors++;
}
}
}
}
if(data.headers !== undefined){
let data2 = data.headers;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2["idempotency-key"] === undefined){
const err3 = {instancePath:instancePath+"/headers",keyword:"required",params:{missingProperty: "idempotency-key"}};
(vErrors ??= []).push(err3);
errors++;
}
if(data2["idempotency-key"] !== undefined){
let data3 = data2["idempotency-key"];
if(typeof data3 === "string"){
if((data3.length > 255 && func1(data3) > 255)){
const err4 = {instancePath:instancePath+"/headers/idempotency-key",keyword:"maxLength",params:{limit: 255}};
(vErrors ??= []).push(err4);
errors++;
}
if((data3.length < 2 * 1 && func1(data3) < 1)){
const err5 = {instancePath:instancePath+"/headers/idempotency-key",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err5);
errors++;
}
if(!pattern2.test(data3)){
const err6 = {instancePath:instancePath+"/headers/idempotency-key",keyword:"pattern",params:{pattern: "^[\\x21-\\x7e]+$"}};
(vErrors ??= []).push(err6);
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/headers/idempotency-key",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err7);
errors++;
}
}
}
}
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
 "header": {
  "idempotency-key": "string"
 }
}
export const bodies = {
  "application/json": { validate: body0 },
}
export const bodyRequired = true
const problem = { type: "application/problem+json", headers: {} }
export const answers = {
  "201": { type: "application/json", shape: shape201, headers: {"location":true} },
  "409": problem,
  "400": problem,
  "401": problem,
  "403": problem,
  "404": problem,
  "408": problem,
  "413": problem,
  "415": problem,
  "422": problem,
  "429": problem,
  "500": problem,
  "503": problem,
}
export const event = { type: "plant.created", shape: eventData }
