// Written by `npm run generate` from plants.list. Do not edit.
import { shape as shape_PlantPage } from './components/PlantPage.shape.js'
export const shape200 = (v) => shape_PlantPage(v)

import { ucs2length } from './runtime.js'
const schema1 = {"properties":{"path":{"properties":{"garden_id":{"type":"string","pattern":"^ws_[0-7][0-9a-hjkmnp-tv-z]{25}$","maxLength":29}}},"query":{"properties":{"cursor":{"type":"string","minLength":1,"maxLength":100},"limit":{"type":"integer","minimum":1,"maximum":100,"default":20},"ids":{"type":"array","maxItems":9,"items":{"type":"integer","minimum":0,"maximum":99}},"colours":{"type":"array","maxItems":3,"items":{"type":"string","enum":["red","white"]}},"sizes":{"type":"array","maxItems":3,"items":{"type":"number","minimum":0,"maximum":9}},"words":{"type":"array","maxItems":3,"items":{"type":"string","maxLength":9}},"filter":{"type":"object","additionalProperties":false,"properties":{"shade":{"type":"string","enum":["full","half"]},"tall":{"type":"boolean"}}},"near":{"type":"object","additionalProperties":false,"required":["x"],"properties":{"x":{"type":"number","minimum":0,"maximum":9}}},"height":{"anyOf":[{"type":"string","const":"any"},{"type":"number","minimum":0,"maximum":99}]}}},"headers":{"properties":{"x-language":{"type":"string","maxLength":9,"default":"en"}}}}};
const func1 = ucs2length;
const pattern1 = new RegExp("^ws_[0-7][0-9a-hjkmnp-tv-z]{25}$", "u");

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
if(data.query !== undefined){
let data2 = data.query;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.limit === undefined){
data2.limit = 20;
}
if(data2.cursor !== undefined){
let data3 = data2.cursor;
if(typeof data3 === "string"){
if((data3.length > 100 && func1(data3) > 100)){
const err3 = {instancePath:instancePath+"/query/cursor",keyword:"maxLength",params:{limit: 100}};
(vErrors ??= []).push(err3);
errors++;
}
if((data3.length < 2 * 1 && func1(data3) < 1)){
const err4 = {instancePath:instancePath+"/query/cursor",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err4);
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/query/cursor",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err5);
errors++;
}
}
let data4 = data2.limit;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
const err6 = {instancePath:instancePath+"/query/limit",keyword:"type",params:{type: "integer"}};
(vErrors ??= []).push(err6);
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 100 || isNaN(data4)){
const err7 = {instancePath:instancePath+"/query/limit",keyword:"maximum",params:{comparison: "<=", limit: 100}};
(vErrors ??= []).push(err7);
errors++;
}
if(data4 < 1 || isNaN(data4)){
const err8 = {instancePath:instancePath+"/query/limit",keyword:"minimum",params:{comparison: ">=", limit: 1}};
(vErrors ??= []).push(err8);
errors++;
}
}
if(data2.ids !== undefined){
let data5 = data2.ids;
if(Array.isArray(data5)){
if(data5.length > 9){
const err9 = {instancePath:instancePath+"/query/ids",keyword:"maxItems",params:{limit: 9}};
(vErrors ??= []).push(err9);
errors++;
}
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
let data6 = data5[i0];
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
const err10 = {instancePath:instancePath+"/query/ids/" + i0,keyword:"type",params:{type: "integer"}};
(vErrors ??= []).push(err10);
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 99 || isNaN(data6)){
const err11 = {instancePath:instancePath+"/query/ids/" + i0,keyword:"maximum",params:{comparison: "<=", limit: 99}};
(vErrors ??= []).push(err11);
errors++;
}
if(data6 < 0 || isNaN(data6)){
const err12 = {instancePath:instancePath+"/query/ids/" + i0,keyword:"minimum",params:{comparison: ">=", limit: 0}};
(vErrors ??= []).push(err12);
errors++;
}
}
}
}
else {
const err13 = {instancePath:instancePath+"/query/ids",keyword:"type",params:{type: "array"}};
(vErrors ??= []).push(err13);
errors++;
}
}
if(data2.colours !== undefined){
let data7 = data2.colours;
if(Array.isArray(data7)){
if(data7.length > 3){
const err14 = {instancePath:instancePath+"/query/colours",keyword:"maxItems",params:{limit: 3}};
(vErrors ??= []).push(err14);
errors++;
}
const len1 = data7.length;
for(let i1=0; i1<len1; i1++){
let data8 = data7[i1];
if(typeof data8 !== "string"){
const err15 = {instancePath:instancePath+"/query/colours/" + i1,keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err15);
errors++;
}
if(!((data8 === "red") || (data8 === "white"))){
const err16 = {instancePath:instancePath+"/query/colours/" + i1,keyword:"enum",params:{allowedValues: schema1.properties.query.properties.colours.items.enum}};
(vErrors ??= []).push(err16);
errors++;
}
}
}
else {
const err17 = {instancePath:instancePath+"/query/colours",keyword:"type",params:{type: "array"}};
(vErrors ??= []).push(err17);
errors++;
}
}
if(data2.sizes !== undefined){
let data9 = data2.sizes;
if(Array.isArray(data9)){
if(data9.length > 3){
const err18 = {instancePath:instancePath+"/query/sizes",keyword:"maxItems",params:{limit: 3}};
(vErrors ??= []).push(err18);
errors++;
}
const len2 = data9.length;
for(let i2=0; i2<len2; i2++){
let data10 = data9[i2];
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 > 9 || isNaN(data10)){
const err19 = {instancePath:instancePath+"/query/sizes/" + i2,keyword:"maximum",params:{comparison: "<=", limit: 9}};
(vErrors ??= []).push(err19);
errors++;
}
if(data10 < 0 || isNaN(data10)){
const err20 = {instancePath:instancePath+"/query/sizes/" + i2,keyword:"minimum",params:{comparison: ">=", limit: 0}};
(vErrors ??= []).push(err20);
errors++;
}
}
else {
const err21 = {instancePath:instancePath+"/query/sizes/" + i2,keyword:"type",params:{type: "number"}};
(vErrors ??= []).push(err21);
errors++;
}
}
}
else {
const err22 = {instancePath:instancePath+"/query/sizes",keyword:"type",params:{type: "array"}};
(vErrors ??= []).push(err22);
errors++;
}
}
if(data2.words !== undefined){
let data11 = data2.words;
if(Array.isArray(data11)){
if(data11.length > 3){
const err23 = {instancePath:instancePath+"/query/words",keyword:"maxItems",params:{limit: 3}};
(vErrors ??= []).push(err23);
errors++;
}
const len3 = data11.length;
for(let i3=0; i3<len3; i3++){
let data12 = data11[i3];
if(typeof data12 === "string"){
if((data12.length > 9 && func1(data12) > 9)){
const err24 = {instancePath:instancePath+"/query/words/" + i3,keyword:"maxLength",params:{limit: 9}};
(vErrors ??= []).push(err24);
errors++;
}
}
else {
const err25 = {instancePath:instancePath+"/query/words/" + i3,keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err25);
errors++;
}
}
}
else {
const err26 = {instancePath:instancePath+"/query/words",keyword:"type",params:{type: "array"}};
(vErrors ??= []).push(err26);
errors++;
}
}
if(data2.filter !== undefined){
let data13 = data2.filter;
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
for(const key0 in data13){
if(!((key0 === "shade") || (key0 === "tall"))){
const err27 = {instancePath:instancePath+"/query/filter",keyword:"additionalProperties",params:{additionalProperty: key0}};
(vErrors ??= []).push(err27);
errors++;
}
}
if(data13.shade !== undefined){
let data14 = data13.shade;
if(typeof data14 !== "string"){
const err28 = {instancePath:instancePath+"/query/filter/shade",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err28);
errors++;
}
if(!((data14 === "full") || (data14 === "half"))){
const err29 = {instancePath:instancePath+"/query/filter/shade",keyword:"enum",params:{allowedValues: schema1.properties.query.properties.filter.properties.shade.enum}};
(vErrors ??= []).push(err29);
errors++;
}
}
if(data13.tall !== undefined){
if(typeof data13.tall !== "boolean"){
const err30 = {instancePath:instancePath+"/query/filter/tall",keyword:"type",params:{type: "boolean"}};
(vErrors ??= []).push(err30);
errors++;
}
}
}
else {
const err31 = {instancePath:instancePath+"/query/filter",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err31);
errors++;
}
}
if(data2.near !== undefined){
let data16 = data2.near;
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
if(data16.x === undefined){
const err32 = {instancePath:instancePath+"/query/near",keyword:"required",params:{missingProperty: "x"}};
(vErrors ??= []).push(err32);
errors++;
}
for(const key1 in data16){
if(!(key1 === "x")){
const err33 = {instancePath:instancePath+"/query/near",keyword:"additionalProperties",params:{additionalProperty: key1}};
(vErrors ??= []).push(err33);
errors++;
}
}
if(data16.x !== undefined){
let data17 = data16.x;
if((typeof data17 == "number") && (isFinite(data17))){
if(data17 > 9 || isNaN(data17)){
const err34 = {instancePath:instancePath+"/query/near/x",keyword:"maximum",params:{comparison: "<=", limit: 9}};
(vErrors ??= []).push(err34);
errors++;
}
if(data17 < 0 || isNaN(data17)){
const err35 = {instancePath:instancePath+"/query/near/x",keyword:"minimum",params:{comparison: ">=", limit: 0}};
(vErrors ??= []).push(err35);
errors++;
}
}
else {
const err36 = {instancePath:instancePath+"/query/near/x",keyword:"type",params:{type: "number"}};
(vErrors ??= []).push(err36);
errors++;
}
}
}
else {
const err37 = {instancePath:instancePath+"/query/near",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err37);
errors++;
}
}
if(data2.height !== undefined){
let data18 = data2.height;
const _errs37 = errors;
let valid13 = false;
const _errs38 = errors;
if(typeof data18 !== "string"){
const err38 = {instancePath:instancePath+"/query/height",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err38);
errors++;
}
if("any" !== data18){
const err39 = {instancePath:instancePath+"/query/height",keyword:"const",params:{allowedValue: "any"}};
(vErrors ??= []).push(err39);
errors++;
}
var _valid0 = _errs38 === errors;
valid13 = valid13 || _valid0;
const _errs40 = errors;
if((typeof data18 == "number") && (isFinite(data18))){
if(data18 > 99 || isNaN(data18)){
const err40 = {instancePath:instancePath+"/query/height",keyword:"maximum",params:{comparison: "<=", limit: 99}};
(vErrors ??= []).push(err40);
errors++;
}
if(data18 < 0 || isNaN(data18)){
const err41 = {instancePath:instancePath+"/query/height",keyword:"minimum",params:{comparison: ">=", limit: 0}};
(vErrors ??= []).push(err41);
errors++;
}
}
else {
const err42 = {instancePath:instancePath+"/query/height",keyword:"type",params:{type: "number"}};
(vErrors ??= []).push(err42);
errors++;
}
var _valid0 = _errs40 === errors;
valid13 = valid13 || _valid0;
if(!valid13){
const err43 = {instancePath:instancePath+"/query/height",keyword:"anyOf",params:{}};
(vErrors ??= []).push(err43);
errors++;
}
else {
errors = _errs37;
if(vErrors !== null){
if(_errs37){
vErrors.length = _errs37;
}
else {
vErrors = null;
}
}
}
}
}
}
if(data.headers !== undefined){
let data19 = data.headers;
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
if(data19["x-language"] === undefined){
data19["x-language"] = "en";
}
let data20 = data19["x-language"];
if(typeof data20 === "string"){
if((data20.length > 9 && func1(data20) > 9)){
const err44 = {instancePath:instancePath+"/headers/x-language",keyword:"maxLength",params:{limit: 9}};
(vErrors ??= []).push(err44);
errors++;
}
}
else {
const err45 = {instancePath:instancePath+"/headers/x-language",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err45);
errors++;
}
}
}
}
validate1.errors = vErrors;
return errors === 0;
}
validate1.evaluated = {"props":{"path":true,"query":true,"headers":true},"dynamicProps":false,"dynamicItems":false};

export const validateParameters = validate1

export const parameters = {
 "path": {
  "garden_id": "string"
 },
 "query": {
  "cursor": "string",
  "limit": "integer",
  "ids": {
   "list": "integer"
  },
  "colours": {
   "list": "string",
   "separator": ","
  },
  "sizes": {
   "list": "number",
   "separator": "|"
  },
  "words": {
   "list": "string",
   "separator": " "
  },
  "filter": {
   "members": {
    "shade": "string",
    "tall": "boolean"
   }
  },
  "near": "json",
  "height": {
   "any": [
    "number",
    "string"
   ]
  }
 },
 "header": {
  "x-language": "string"
 }
}
const problem = { type: "application/problem+json", headers: {} }
export const answers = {
  "200": { type: "application/json", shape: shape200, headers: {"x-total":false} },
  "400": problem,
  "401": problem,
  "403": problem,
  "404": problem,
  "429": problem,
  "500": problem,
  "503": problem,
}
