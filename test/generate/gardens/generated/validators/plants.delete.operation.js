// Written by `npm run generate` from plants.delete. Do not edit.
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
 }
}
const problem = { type: "application/problem+json", headers: {} }
export const answers = {
  "204": { headers: {} },
  "400": problem,
  "401": problem,
  "403": problem,
  "404": problem,
  "429": problem,
  "500": problem,
  "503": problem,
}
