// Written by `npm run generate` from Survey. Do not edit.
import { equal, ucs2length } from '../runtime.js'
import { validate as validate1 } from './soil.request.js'
import { validate as validate2 } from './Twig.request.js'
import { validate as validate3 } from './depth.request.js'
const func1 = Object.prototype.hasOwnProperty;
const func2 = ucs2length;
const func3 = equal;



const pattern1 = new RegExp("^x_", "u");

function validate4(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate4.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs1 = errors;
let valid0 = false;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.by === undefined) || (!(func1.call(data, "by")))){
const err0 = {instancePath,schemaPath:"#/anyOf/0/required",keyword:"required",params:{missingProperty: "by"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/anyOf/0/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
var _valid0 = _errs2 === errors;
valid0 = valid0 || _valid0;
const _errs4 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.finds === undefined) || (!(func1.call(data, "finds")))){
const err2 = {instancePath,schemaPath:"#/anyOf/1/required",keyword:"required",params:{missingProperty: "finds"}};
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
const err3 = {instancePath,schemaPath:"#/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
var _valid0 = _errs4 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const err4 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
else {
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.by !== undefined && func1.call(data, "by")){
let data0 = data.by;
if(typeof data0 === "string"){
if(func2(data0) > 80){
const err5 = {instancePath:instancePath+"/by",schemaPath:"#/allOf/0/properties/by/maxLength",keyword:"maxLength",params:{limit: 80}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/by",schemaPath:"#/allOf/0/properties/by/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/allOf/0/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
const _errs10 = errors;
let valid3 = true;
const _errs11 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.depth === undefined) || (!(func1.call(data, "depth")))) && (missing0 = "depth")){
const err8 = {};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
var _valid1 = _errs11 === errors;
errors = _errs10;
if(vErrors !== null){
if(_errs10){
vErrors.length = _errs10;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid1){
const _errs12 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.soil === undefined) || (!(func1.call(data, "soil")))){
const err9 = {instancePath,schemaPath:"#/then/required",keyword:"required",params:{missingProperty: "soil"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
var _valid1 = _errs12 === errors;
valid3 = _valid1;
ifClause0 = "then";
}
else {
const _errs13 = errors;
const _errs14 = errors;
const _errs15 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if(((data.photo === undefined) || (!(func1.call(data, "photo")))) && (missing1 = "photo")){
const err10 = {};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
var valid4 = _errs15 === errors;
if(valid4){
const err11 = {instancePath,schemaPath:"#/else/not",keyword:"not",params:{}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
else {
errors = _errs14;
if(vErrors !== null){
if(_errs14){
vErrors.length = _errs14;
}
else {
vErrors = null;
}
}
}
var _valid1 = _errs13 === errors;
valid3 = _valid1;
ifClause0 = "else";
}
if(!valid3){
const err12 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: ifClause0}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length > 12){
const err13 = {instancePath,schemaPath:"#/maxProperties",keyword:"maxProperties",params:{limit: 12}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(Object.keys(data).length < 1){
const err14 = {instancePath,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit: 1}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if((data.spots === undefined) || (!(func1.call(data, "spots")))){
const err15 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "spots"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
for(const key0 of Object.keys(data)){
const _errs16 = errors;
if(typeof key0 === "string"){
if(func2(key0) > 20){
const err16 = {instancePath,schemaPath:"#/propertyNames/maxLength",keyword:"maxLength",params:{limit: 20},propertyName:key0};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
var valid5 = _errs16 === errors;
if(!valid5){
const err17 = {instancePath,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName: key0}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.soil !== undefined && func1.call(data, "soil")){
if(!(validate1(data.soil, {instancePath:instancePath+"/soil",parentData:data,parentDataProperty:"soil",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
errors = vErrors.length;
}
}
if(data.twig !== undefined && func1.call(data, "twig")){
if(!(validate2(data.twig, {instancePath:instancePath+"/twig",parentData:data,parentDataProperty:"twig",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
errors = vErrors.length;
}
}
if(data.depth !== undefined && func1.call(data, "depth")){
if(!(validate3(data.depth, {instancePath:instancePath+"/depth",parentData:data,parentDataProperty:"depth",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors);
errors = vErrors.length;
}
}
if(data.spots !== undefined && func1.call(data, "spots")){
let data4 = data.spots;
if(Array.isArray(data4)){
if(data4.length > 6){
const err18 = {instancePath:instancePath+"/spots",schemaPath:"#/properties/spots/maxItems",keyword:"maxItems",params:{limit: 6}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(data4.length < 2){
const err19 = {instancePath:instancePath+"/spots",schemaPath:"#/properties/spots/minItems",keyword:"minItems",params:{limit: 2}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
const len0 = data4.length;
if(len0 > 0){
let data5 = data4[0];
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 180 || isNaN(data5)){
const err20 = {instancePath:instancePath+"/spots/0",schemaPath:"#/properties/spots/prefixItems/0/maximum",keyword:"maximum",params:{comparison: "<=", limit: 180}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(data5 < -180 || isNaN(data5)){
const err21 = {instancePath:instancePath+"/spots/0",schemaPath:"#/properties/spots/prefixItems/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: -180}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
else {
const err22 = {instancePath:instancePath+"/spots/0",schemaPath:"#/properties/spots/prefixItems/0/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(len0 > 1){
let data6 = data4[1];
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 90 || isNaN(data6)){
const err23 = {instancePath:instancePath+"/spots/1",schemaPath:"#/properties/spots/prefixItems/1/maximum",keyword:"maximum",params:{comparison: "<=", limit: 90}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(data6 < -90 || isNaN(data6)){
const err24 = {instancePath:instancePath+"/spots/1",schemaPath:"#/properties/spots/prefixItems/1/minimum",keyword:"minimum",params:{comparison: ">=", limit: -90}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
else {
const err25 = {instancePath:instancePath+"/spots/1",schemaPath:"#/properties/spots/prefixItems/1/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
let i0 = data4.length;
let j0;
if(i0 > 1){
outer0:
for(;i0--;){
for(j0 = i0; j0--;){
if(func3(data4[i0], data4[j0])){
const err26 = {instancePath:instancePath+"/spots",schemaPath:"#/properties/spots/uniqueItems",keyword:"uniqueItems",params:{i: i0, j: j0}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
break outer0;
}
}
}
}
const len1 = data4.length;
var valid9 = len1 <= 2;
if(!valid9){
for(let i1=2; i1<len1; i1++){
let data7 = data4[i1];
const _errs26 = errors;
if(typeof data7 === "string"){
if(func2(data7) > 20){
const err27 = {instancePath:instancePath+"/spots/" + i1,schemaPath:"#/properties/spots/unevaluatedItems/maxLength",keyword:"maxLength",params:{limit: 20}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
else {
const err28 = {instancePath:instancePath+"/spots/" + i1,schemaPath:"#/properties/spots/unevaluatedItems/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
var valid9 = _errs26 === errors;
}
}
}
else {
const err29 = {instancePath:instancePath+"/spots",schemaPath:"#/properties/spots/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data.finds !== undefined && func1.call(data, "finds")){
let data8 = data.finds;
if(Array.isArray(data8)){
if(data8.length > 20){
const err30 = {instancePath:instancePath+"/finds",schemaPath:"#/properties/finds/maxItems",keyword:"maxItems",params:{limit: 20}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
const len2 = data8.length;
for(let i2=0; i2<len2; i2++){
let data9 = data8[i2];
if(typeof data9 === "string"){
if(func2(data9) > 20){
const err31 = {instancePath:instancePath+"/finds/" + i2,schemaPath:"#/properties/finds/items/maxLength",keyword:"maxLength",params:{limit: 20}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
else {
const err32 = {instancePath:instancePath+"/finds/" + i2,schemaPath:"#/properties/finds/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
const _errs32 = errors;
const len3 = data8.length;
let valid12 = false;
let count0 = 0;
for(let i3=0; i3<len3; i3++){
const _errs33 = errors;
if("root" !== data8[i3]){
const err33 = {instancePath:instancePath+"/finds/" + i3,schemaPath:"#/properties/finds/contains/const",keyword:"const",params:{allowedValue: "root"}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
var _valid2 = _errs33 === errors;
if(_valid2){
count0++;
if(count0 > 2){
valid12 = false;
break;
}
valid12 = true;
}
}
if(!valid12){
const err34 = {instancePath:instancePath+"/finds",schemaPath:"#/properties/finds/contains",keyword:"contains",params:{minContains: 1, maxContains: 2}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
else {
errors = _errs32;
if(vErrors !== null){
if(_errs32){
vErrors.length = _errs32;
}
else {
vErrors = null;
}
}
}
}
else {
const err35 = {instancePath:instancePath+"/finds",schemaPath:"#/properties/finds/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data.photo !== undefined && func1.call(data, "photo")){
let data11 = data.photo;
if(typeof data11 === "string"){
if(func2(data11) > 2000){
const err36 = {instancePath:instancePath+"/photo",schemaPath:"#/properties/photo/maxLength",keyword:"maxLength",params:{limit: 2000}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
else {
const err37 = {instancePath:instancePath+"/photo",schemaPath:"#/properties/photo/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
var props0 = {};
props0.soil = true;
props0.twig = true;
props0.depth = true;
props0.spots = true;
props0.finds = true;
props0.photo = true;
props0.by = true;
for(const key1 of Object.keys(data)){
if(pattern1.test(key1)){
let data12 = data[key1];
if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){
const err38 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/patternProperties/%5Ex_/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 > 9 || isNaN(data12)){
const err39 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/patternProperties/%5Ex_/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9}};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
if(data12 < 0 || isNaN(data12)){
const err40 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/patternProperties/%5Ex_/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
props0[key1] = true;
}
}
if(data.twig !== undefined && func1.call(data, "twig")){
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 3){
const err41 = {instancePath,schemaPath:"#/dependentSchemas/twig/minProperties",keyword:"minProperties",params:{limit: 3}};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
}
if(props0 !== true){
for(const key2 of Object.keys(data)){
if(!props0 || !props0[key2]){
const err42 = {instancePath,schemaPath:"#/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key2}};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
}
}
else {
const err43 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
validate4.errors = vErrors;
return errors === 0;
}
validate4.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const validate = validate4
