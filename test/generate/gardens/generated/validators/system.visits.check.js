// Written by `npm run generate` from system.visits. Do not edit.
import { ucs2length } from './runtime.js'
import { validate as validate1 } from './components/Problem.response.js'
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
if(data.garden === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "garden"}};
(vErrors ??= []).push(err0);
errors++;
}
for(const key0 in data){
if(!(key0 === "garden")){
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data.garden !== undefined){
let data0 = data.garden;
if(typeof data0 === "string"){
if((data0.length > 80 && func1(data0) > 80)){
const err2 = {instancePath:instancePath+"/garden",keyword:"maxLength",params:{limit: 80}};
(vErrors ??= []).push(err2);
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/garden",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err3);
errors++;
}
}
}
else {
const err4 = {instancePath,keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err4);
errors++;
}
validate2.errors = vErrors;
return errors === 0;
}
validate2.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};








export const answer200 = validate2
export const answer400 = validate1
export const answer401 = validate1
export const answer403 = validate1
export const answer404 = validate1
export const answer429 = validate1
export const answer500 = validate1
export const answer503 = validate1

export const checks = {
  "200": answer200,
  "400": answer400,
  "401": answer401,
  "403": answer403,
  "404": answer404,
  "429": answer429,
  "500": answer500,
  "503": answer503,
}
