// Written by `npm run generate` from PlantCreate. Do not edit.
import { fullFormats, ucs2length } from '../runtime.js'
import { validate as validate1 } from './Care.request.js'
const schema1 = {"type":"object","additionalProperties":false,"required":["name","care"],"dependentRequired":{"secret":["note"]},"properties":{"name":{"type":"string","minLength":1,"maxLength":80},"note":{"type":["string","null"],"maxLength":200},"secret":{"type":"string","maxLength":20},"id":false,"origin":{"type":"string","format":"uri","maxLength":200},"care":{"$ref":"contract:/Care"},"old_name":{"type":"string","maxLength":80},"shade":{"type":"string","enum":["full","half","none"],"default":"half"}}};
const func1 = ucs2length;
const formats1 = fullFormats.uri;


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
if(data.shade === undefined){
data.shade = "half";
}
if(data.name === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "name"}};
(vErrors ??= []).push(err0);
errors++;
}
if(data.care === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "care"}};
(vErrors ??= []).push(err1);
errors++;
}
for(const key0 in data){
if(!((((((((key0 === "name") || (key0 === "note")) || (key0 === "secret")) || (key0 === "id")) || (key0 === "origin")) || (key0 === "care")) || (key0 === "old_name")) || (key0 === "shade"))){
const err2 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}};
(vErrors ??= []).push(err2);
errors++;
}
}
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 === "string"){
if((data0.length > 80 && func1(data0) > 80)){
const err3 = {instancePath:instancePath+"/name",keyword:"maxLength",params:{limit: 80}};
(vErrors ??= []).push(err3);
errors++;
}
if((data0.length < 2 * 1 && func1(data0) < 1)){
const err4 = {instancePath:instancePath+"/name",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err4);
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/name",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err5);
errors++;
}
}
if(data.note !== undefined){
let data1 = data.note;
if((typeof data1 !== "string") && (data1 !== null)){
const err6 = {instancePath:instancePath+"/note",keyword:"type",params:{type: schema1.properties.note.type}};
(vErrors ??= []).push(err6);
errors++;
}
if(typeof data1 === "string"){
if((data1.length > 200 && func1(data1) > 200)){
const err7 = {instancePath:instancePath+"/note",keyword:"maxLength",params:{limit: 200}};
(vErrors ??= []).push(err7);
errors++;
}
}
}
if(data.secret !== undefined){
let data2 = data.secret;
if(typeof data2 === "string"){
if((data2.length > 20 && func1(data2) > 20)){
const err8 = {instancePath:instancePath+"/secret",keyword:"maxLength",params:{limit: 20}};
(vErrors ??= []).push(err8);
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/secret",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err9);
errors++;
}
}
if(data.id !== undefined){
const err10 = {instancePath:instancePath+"/id",keyword:"false schema",params:{}};
(vErrors ??= []).push(err10);
errors++;
}
if(data.origin !== undefined){
let data4 = data.origin;
if(typeof data4 === "string"){
if((data4.length > 200 && func1(data4) > 200)){
const err11 = {instancePath:instancePath+"/origin",keyword:"maxLength",params:{limit: 200}};
(vErrors ??= []).push(err11);
errors++;
}
if(!(formats1(data4))){
const err12 = {instancePath:instancePath+"/origin",keyword:"format",params:{format: "uri"}};
(vErrors ??= []).push(err12);
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/origin",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err13);
errors++;
}
}
if(data.care !== undefined){
if(!(validate1(data.care, {instancePath:instancePath+"/care",parentData:data,parentDataProperty:"care",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
errors = vErrors.length;
}
}
if(data.old_name !== undefined){
let data6 = data.old_name;
if(typeof data6 === "string"){
if((data6.length > 80 && func1(data6) > 80)){
const err14 = {instancePath:instancePath+"/old_name",keyword:"maxLength",params:{limit: 80}};
(vErrors ??= []).push(err14);
errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/old_name",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err15);
errors++;
}
}
let data7 = data.shade;
if(typeof data7 !== "string"){
const err16 = {instancePath:instancePath+"/shade",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err16);
errors++;
}
if(!(((data7 === "full") || (data7 === "half")) || (data7 === "none"))){
const err17 = {instancePath:instancePath+"/shade",keyword:"enum",params:{allowedValues: schema1.properties.shade.enum}};
(vErrors ??= []).push(err17);
errors++;
}
if(data.secret !== undefined){
if(data.note === undefined){
const err18 = {instancePath,keyword:"dependentRequired",params:{property: "secret",
    missingProperty: "note",
    depsCount: 1,
    deps: "note"}};
(vErrors ??= []).push(err18);
errors++;
}
}
}
else {
const err19 = {instancePath,keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err19);
errors++;
}
validate2.errors = vErrors;
return errors === 0;
}
validate2.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const validate = validate2
