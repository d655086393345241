// Written by `npm run generate` from plants.delete. Do not edit.
import { ucs2length } from './runtime.js'
import { validate as validate1 } from './components/PlantId.request.js'
const func1 = Object.prototype.hasOwnProperty;
const func2 = ucs2length;


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
if((data0.plant_id === undefined) || (!(func1.call(data0, "plant_id")))){
const err1 = {instancePath:instancePath+"/path",schemaPath:"#/properties/path/required",keyword:"required",params:{missingProperty: "plant_id"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data0.garden_id !== undefined && func1.call(data0, "garden_id")){
let data1 = data0.garden_id;
if(typeof data1 === "string"){
if(func2(data1) > 29){
const err2 = {instancePath:instancePath+"/path/garden_id",schemaPath:"#/properties/path/properties/garden_id/maxLength",keyword:"maxLength",params:{limit: 29}};
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
if(data0.plant_id !== undefined && func1.call(data0, "plant_id")){
if(!(validate1(data0.plant_id, {instancePath:instancePath+"/path/plant_id",parentData:data0,parentDataProperty:"plant_id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
errors = vErrors.length;
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
validate2.evaluated = {"props":{"path":true},"dynamicProps":false,"dynamicItems":false};

export const validateParameters = validate2

export const parameters = {
 "path": {
  "garden_id": "string",
  "plant_id": "string"
 },
 "query": {},
 "header": {}
}
export const answers = {
  "204": { headers: {} },
  "400": { type: "application/problem+json", headers: {} },
  "401": { type: "application/problem+json", headers: {} },
  "403": { type: "application/problem+json", headers: {} },
  "404": { type: "application/problem+json", headers: {} },
  "429": { type: "application/problem+json", headers: {} },
  "500": { type: "application/problem+json", headers: {} },
  "503": { type: "application/problem+json", headers: {} },
}
