// Written by `npm run generate` from Plant. Do not edit.
import { fullFormats, ucs2length } from '../runtime.js'
import { validate as validate1 } from './PlantId.response.js'
import { validate as validate2 } from './Care.response.js'
const schema1 = {"type":"object","additionalProperties":false,"required":["id","name","care","planted_at","price_micro_usd"],"properties":{"id":{"$ref":"contract:/PlantId"},"name":{"type":"string","maxLength":80},"note":{"type":["string","null"],"maxLength":200},"care":{"$ref":"contract:/Care"},"planted_at":{"type":"string","format":"date-time"},"price_micro_usd":{"type":"integer","minimum":0,"maximum":9007199254740991},"offshoots":{"type":"array","maxItems":9,"items":{"$ref":"contract:/Plant"}},"labels":{"type":"object","maxProperties":10,"additionalProperties":{"type":"string","maxLength":20}},"measures":{"oneOf":[{"type":"number","minimum":0,"maximum":100},{"const":"unknown"}]}}};
const func1 = Object.prototype.hasOwnProperty;
const func2 = ucs2length;


const formats1 = fullFormats["date-time"];
const wrapper1 = {validate: validate3};


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
if(data.id === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "id"}};
(vErrors ??= []).push(err0);
errors++;
}
if(data.name === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "name"}};
(vErrors ??= []).push(err1);
errors++;
}
if(data.care === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "care"}};
(vErrors ??= []).push(err2);
errors++;
}
if(data.planted_at === undefined){
const err3 = {instancePath,keyword:"required",params:{missingProperty: "planted_at"}};
(vErrors ??= []).push(err3);
errors++;
}
if(data.price_micro_usd === undefined){
const err4 = {instancePath,keyword:"required",params:{missingProperty: "price_micro_usd"}};
(vErrors ??= []).push(err4);
errors++;
}
for(const key0 in data){
if(!(func1.call(schema1.properties, key0))){
const err5 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}};
(vErrors ??= []).push(err5);
errors++;
}
}
if(data.id !== undefined){
if(!(validate1(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
errors = vErrors.length;
}
}
if(data.name !== undefined){
let data1 = data.name;
if(typeof data1 === "string"){
if((data1.length > 80 && func2(data1) > 80)){
const err6 = {instancePath:instancePath+"/name",keyword:"maxLength",params:{limit: 80}};
(vErrors ??= []).push(err6);
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/name",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err7);
errors++;
}
}
if(data.note !== undefined){
let data2 = data.note;
if((typeof data2 !== "string") && (data2 !== null)){
const err8 = {instancePath:instancePath+"/note",keyword:"type",params:{type: schema1.properties.note.type}};
(vErrors ??= []).push(err8);
errors++;
}
if(typeof data2 === "string"){
if((data2.length > 200 && func2(data2) > 200)){
const err9 = {instancePath:instancePath+"/note",keyword:"maxLength",params:{limit: 200}};
(vErrors ??= []).push(err9);
errors++;
}
}
}
if(data.care !== undefined){
if(!(validate2(data.care, {instancePath:instancePath+"/care",parentData:data,parentDataProperty:"care",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
errors = vErrors.length;
}
}
if(data.planted_at !== undefined){
let data4 = data.planted_at;
if(typeof data4 === "string"){
if(!(formats1.validate(data4))){
const err10 = {instancePath:instancePath+"/planted_at",keyword:"format",params:{format: "date-time"}};
(vErrors ??= []).push(err10);
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/planted_at",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err11);
errors++;
}
}
if(data.price_micro_usd !== undefined){
let data5 = data.price_micro_usd;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
const err12 = {instancePath:instancePath+"/price_micro_usd",keyword:"type",params:{type: "integer"}};
(vErrors ??= []).push(err12);
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 9007199254740991 || isNaN(data5)){
const err13 = {instancePath:instancePath+"/price_micro_usd",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}};
(vErrors ??= []).push(err13);
errors++;
}
if(data5 < 0 || isNaN(data5)){
const err14 = {instancePath:instancePath+"/price_micro_usd",keyword:"minimum",params:{comparison: ">=", limit: 0}};
(vErrors ??= []).push(err14);
errors++;
}
}
}
if(data.offshoots !== undefined){
let data6 = data.offshoots;
if(Array.isArray(data6)){
if(data6.length > 9){
const err15 = {instancePath:instancePath+"/offshoots",keyword:"maxItems",params:{limit: 9}};
(vErrors ??= []).push(err15);
errors++;
}
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
if(!(wrapper1.validate(data6[i0], {instancePath:instancePath+"/offshoots/" + i0,parentData:data6,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? wrapper1.validate.errors : vErrors.concat(wrapper1.validate.errors);
errors = vErrors.length;
}
}
}
else {
const err16 = {instancePath:instancePath+"/offshoots",keyword:"type",params:{type: "array"}};
(vErrors ??= []).push(err16);
errors++;
}
}
if(data.labels !== undefined){
let data8 = data.labels;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(Object.keys(data8).length > 10){
const err17 = {instancePath:instancePath+"/labels",keyword:"maxProperties",params:{limit: 10}};
(vErrors ??= []).push(err17);
errors++;
}
for(const key1 in data8){
let data9 = data8[key1];
if(typeof data9 === "string"){
if((data9.length > 20 && func2(data9) > 20)){
const err18 = {instancePath:instancePath+"/labels/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"maxLength",params:{limit: 20}};
(vErrors ??= []).push(err18);
errors++;
}
}
else {
const err19 = {instancePath:instancePath+"/labels/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err19);
errors++;
}
}
}
else {
const err20 = {instancePath:instancePath+"/labels",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err20);
errors++;
}
}
if(data.measures !== undefined){
let data10 = data.measures;
const _errs21 = errors;
let valid4 = false;
let passing0 = null;
const _errs22 = errors;
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 > 100 || isNaN(data10)){
const err21 = {instancePath:instancePath+"/measures",keyword:"maximum",params:{comparison: "<=", limit: 100}};
(vErrors ??= []).push(err21);
errors++;
}
if(data10 < 0 || isNaN(data10)){
const err22 = {instancePath:instancePath+"/measures",keyword:"minimum",params:{comparison: ">=", limit: 0}};
(vErrors ??= []).push(err22);
errors++;
}
}
else {
const err23 = {instancePath:instancePath+"/measures",keyword:"type",params:{type: "number"}};
(vErrors ??= []).push(err23);
errors++;
}
var _valid0 = _errs22 === errors;
if(_valid0){
valid4 = true;
passing0 = 0;
}
const _errs24 = errors;
if("unknown" !== data10){
const err24 = {instancePath:instancePath+"/measures",keyword:"const",params:{allowedValue: "unknown"}};
(vErrors ??= []).push(err24);
errors++;
}
var _valid0 = _errs24 === errors;
if(_valid0 && valid4){
valid4 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid4 = true;
passing0 = 1;
}
}
if(!valid4){
const err25 = {instancePath:instancePath+"/measures",keyword:"oneOf",params:{passingSchemas: passing0}};
(vErrors ??= []).push(err25);
errors++;
}
else {
errors = _errs21;
if(vErrors !== null){
if(_errs21){
vErrors.length = _errs21;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err26 = {instancePath,keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err26);
errors++;
}
validate3.errors = vErrors;
return errors === 0;
}
validate3.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const validate = validate3
