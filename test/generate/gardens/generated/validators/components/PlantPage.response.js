// Written by `npm run generate` from PlantPage. Do not edit.
import { ucs2length } from '../runtime.js'
import { validate as validate1 } from './Plant.response.js'
const schema1 = {"type":"object","additionalProperties":false,"required":["data","next_cursor"],"properties":{"data":{"type":"array","maxItems":100,"items":{"$ref":"contract:/Plant"}},"next_cursor":{"type":["string","null"],"maxLength":100}}};

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
if(data.data === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "data"}};
(vErrors ??= []).push(err0);
errors++;
}
if(data.next_cursor === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "next_cursor"}};
(vErrors ??= []).push(err1);
errors++;
}
for(const key0 in data){
if(!((key0 === "data") || (key0 === "next_cursor"))){
const err2 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}};
(vErrors ??= []).push(err2);
errors++;
}
}
if(data.data !== undefined){
let data0 = data.data;
if(Array.isArray(data0)){
if(data0.length > 100){
const err3 = {instancePath:instancePath+"/data",keyword:"maxItems",params:{limit: 100}};
(vErrors ??= []).push(err3);
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate1(data0[i0], {instancePath:instancePath+"/data/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath:instancePath+"/data",keyword:"type",params:{type: "array"}};
(vErrors ??= []).push(err4);
errors++;
}
}
if(data.next_cursor !== undefined){
let data2 = data.next_cursor;
if((typeof data2 !== "string") && (data2 !== null)){
const err5 = {instancePath:instancePath+"/next_cursor",keyword:"type",params:{type: schema1.properties.next_cursor.type}};
(vErrors ??= []).push(err5);
errors++;
}
if(typeof data2 === "string"){
if((data2.length > 100 && func1(data2) > 100)){
const err6 = {instancePath:instancePath+"/next_cursor",keyword:"maxLength",params:{limit: 100}};
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
validate2.errors = vErrors;
return errors === 0;
}
validate2.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const validate = validate2
