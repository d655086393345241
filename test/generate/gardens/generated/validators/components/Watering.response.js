// Written by `npm run generate` from Watering. Do not edit.
const schema1 = {"type":"object","additionalProperties":false,"required":["kind","litres"],"properties":{"kind":{"type":"string","enum":["water","rain"]},"litres":{"type":"number","exclusiveMinimum":0,"exclusiveMaximum":50,"multipleOf":0.5}}};

function validate1(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate1.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "kind"}};
(vErrors ??= []).push(err0);
errors++;
}
if(data.litres === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "litres"}};
(vErrors ??= []).push(err1);
errors++;
}
for(const key0 in data){
if(!((key0 === "kind") || (key0 === "litres"))){
const err2 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}};
(vErrors ??= []).push(err2);
errors++;
}
}
if(data.kind !== undefined){
let data0 = data.kind;
if(typeof data0 !== "string"){
const err3 = {instancePath:instancePath+"/kind",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err3);
errors++;
}
if(!((data0 === "water") || (data0 === "rain"))){
const err4 = {instancePath:instancePath+"/kind",keyword:"enum",params:{allowedValues: schema1.properties.kind.enum}};
(vErrors ??= []).push(err4);
errors++;
}
}
if(data.litres !== undefined){
let data1 = data.litres;
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 >= 50 || isNaN(data1)){
const err5 = {instancePath:instancePath+"/litres",keyword:"exclusiveMaximum",params:{comparison: "<", limit: 50}};
(vErrors ??= []).push(err5);
errors++;
}
if(data1 <= 0 || isNaN(data1)){
const err6 = {instancePath:instancePath+"/litres",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0}};
(vErrors ??= []).push(err6);
errors++;
}
let res0;
if((0.5 === 0 || (res0 = data1/0.5, res0 !== parseInt(res0)))){
const err7 = {instancePath:instancePath+"/litres",keyword:"multipleOf",params:{multipleOf: 0.5}};
(vErrors ??= []).push(err7);
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/litres",keyword:"type",params:{type: "number"}};
(vErrors ??= []).push(err8);
errors++;
}
}
}
else {
const err9 = {instancePath,keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err9);
errors++;
}
validate1.errors = vErrors;
return errors === 0;
}
validate1.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const validate = validate1
