// Written by `npm run generate` from plants.update. Do not edit.
import { shape as shape_Plant } from './components/Plant.shape.js'
export const shape200 = (v) => shape_Plant(v)

import { ucs2length } from './runtime.js'
import { validate as validate1 } from './components/PlantId.request.js'
const func1 = ucs2length;


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
}
else {
const err1 = {instancePath:instancePath+"/path/garden_id",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data0.plant_id !== undefined){
if(!(validate1(data0.plant_id, {instancePath:instancePath+"/path/plant_id",parentData:data0,parentDataProperty:"plant_id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
errors = vErrors.length;
}
}
}
}
if(data.headers !== undefined){
let data3 = data.headers;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3["if-match"] !== undefined){
let data4 = data3["if-match"];
if(typeof data4 === "string"){
if((data4.length > 64 && func1(data4) > 64)){
const err2 = {instancePath:instancePath+"/headers/if-match",keyword:"maxLength",params:{limit: 64}};
(vErrors ??= []).push(err2);
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/headers/if-match",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err3);
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

const schema2 = {"type":"object","additionalProperties":false,"minProperties":1,"properties":{"name":{"type":"string","minLength":1,"maxLength":80},"note":{"type":["string","null"],"maxLength":200}}};

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
if(Object.keys(data).length < 1){
const err0 = {instancePath,keyword:"minProperties",params:{limit: 1}};
(vErrors ??= []).push(err0);
errors++;
}
for(const key0 in data){
if(!((key0 === "name") || (key0 === "note"))){
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 === "string"){
if((data0.length > 80 && func1(data0) > 80)){
const err2 = {instancePath:instancePath+"/name",keyword:"maxLength",params:{limit: 80}};
(vErrors ??= []).push(err2);
errors++;
}
if((data0.length < 2 * 1 && func1(data0) < 1)){
const err3 = {instancePath:instancePath+"/name",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err3);
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/name",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err4);
errors++;
}
}
if(data.note !== undefined){
let data1 = data.note;
if((typeof data1 !== "string") && (data1 !== null)){
const err5 = {instancePath:instancePath+"/note",keyword:"type",params:{type: schema2.properties.note.type}};
(vErrors ??= []).push(err5);
errors++;
}
if(typeof data1 === "string"){
if((data1.length > 200 && func1(data1) > 200)){
const err6 = {instancePath:instancePath+"/note",keyword:"maxLength",params:{limit: 200}};
(vErrors ??= []).push(err6);
errors++;
}
}
}
}
else {
const err7 = {instancePath,keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err7);
errors++;
}
validate3.errors = vErrors;
return errors === 0;
}
validate3.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const validateParameters = validate2
export const body0 = validate3

export const parameters = {
 "path": {
  "garden_id": "string",
  "plant_id": "string"
 },
 "header": {
  "if-match": "string"
 }
}
export const bodies = {
  "application/merge-patch+json": { validate: body0 },
}
export const bodyRequired = true
const problem = { type: "application/problem+json", headers: {} }
export const answers = {
  "200": { type: "application/json", shape: shape200, headers: {"etag":true} },
  "400": problem,
  "401": problem,
  "403": problem,
  "404": problem,
  "408": problem,
  "413": problem,
  "415": problem,
  "412": problem,
  "429": problem,
  "500": problem,
  "503": problem,
}
