// Written by `npm run generate` from Survey. Do not edit.
import { equal, ucs2length } from '../runtime.js'
import { validate as validate1 } from './soil.request.js'
import { validate as validate2 } from './Twig.request.js'
import { validate as validate3 } from './depth.request.js'
const func1 = ucs2length;
const func2 = equal;



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
if(data.by === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "by"}};
(vErrors ??= []).push(err0);
errors++;
}
}
else {
const err1 = {instancePath,keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err1);
errors++;
}
var _valid0 = _errs2 === errors;
valid0 = valid0 || _valid0;
const _errs4 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.finds === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "finds"}};
(vErrors ??= []).push(err2);
errors++;
}
}
else {
const err3 = {instancePath,keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err3);
errors++;
}
var _valid0 = _errs4 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const err4 = {instancePath,keyword:"anyOf",params:{}};
(vErrors ??= []).push(err4);
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
if(data.by !== undefined){
let data0 = data.by;
if(typeof data0 === "string"){
if((data0.length > 80 && func1(data0) > 80)){
const err5 = {instancePath:instancePath+"/by",keyword:"maxLength",params:{limit: 80}};
(vErrors ??= []).push(err5);
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/by",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err6);
errors++;
}
}
}
else {
const err7 = {instancePath,keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err7);
errors++;
}
const _errs10 = errors;
let valid3 = true;
const _errs11 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.depth === undefined) && (missing0 = "depth")){
const err8 = {};
(vErrors ??= []).push(err8);
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
if(data.soil === undefined){
const err9 = {instancePath,keyword:"required",params:{missingProperty: "soil"}};
(vErrors ??= []).push(err9);
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
if((data.photo === undefined) && (missing1 = "photo")){
const err10 = {};
(vErrors ??= []).push(err10);
errors++;
}
}
var valid4 = _errs15 === errors;
if(valid4){
const err11 = {instancePath,keyword:"not",params:{}};
(vErrors ??= []).push(err11);
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
const err12 = {instancePath,keyword:"if",params:{failingKeyword: ifClause0}};
(vErrors ??= []).push(err12);
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length > 12){
const err13 = {instancePath,keyword:"maxProperties",params:{limit: 12}};
(vErrors ??= []).push(err13);
errors++;
}
if(Object.keys(data).length < 1){
const err14 = {instancePath,keyword:"minProperties",params:{limit: 1}};
(vErrors ??= []).push(err14);
errors++;
}
if(data.spots === undefined){
const err15 = {instancePath,keyword:"required",params:{missingProperty: "spots"}};
(vErrors ??= []).push(err15);
errors++;
}
for(const key0 in data){
const _errs16 = errors;
if(typeof key0 === "string"){
if(func1(key0) > 20){
const err16 = {instancePath,keyword:"maxLength",params:{limit: 20},propertyName:key0};
(vErrors ??= []).push(err16);
errors++;
}
}
var valid5 = _errs16 === errors;
if(!valid5){
const err17 = {instancePath,keyword:"propertyNames",params:{propertyName: key0}};
(vErrors ??= []).push(err17);
errors++;
}
}
if(data.soil !== undefined){
if(!(validate1(data.soil, {instancePath:instancePath+"/soil",parentData:data,parentDataProperty:"soil",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
errors = vErrors.length;
}
}
if(data.twig !== undefined){
if(!(validate2(data.twig, {instancePath:instancePath+"/twig",parentData:data,parentDataProperty:"twig",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
errors = vErrors.length;
}
}
if(data.depth !== undefined){
if(!(validate3(data.depth, {instancePath:instancePath+"/depth",parentData:data,parentDataProperty:"depth",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors);
errors = vErrors.length;
}
}
if(data.spots !== undefined){
let data4 = data.spots;
if(Array.isArray(data4)){
if(data4.length > 6){
const err18 = {instancePath:instancePath+"/spots",keyword:"maxItems",params:{limit: 6}};
(vErrors ??= []).push(err18);
errors++;
}
if(data4.length < 2){
const err19 = {instancePath:instancePath+"/spots",keyword:"minItems",params:{limit: 2}};
(vErrors ??= []).push(err19);
errors++;
}
const len0 = data4.length;
if(len0 > 0){
let data5 = data4[0];
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 180 || isNaN(data5)){
const err20 = {instancePath:instancePath+"/spots/0",keyword:"maximum",params:{comparison: "<=", limit: 180}};
(vErrors ??= []).push(err20);
errors++;
}
if(data5 < -180 || isNaN(data5)){
const err21 = {instancePath:instancePath+"/spots/0",keyword:"minimum",params:{comparison: ">=", limit: -180}};
(vErrors ??= []).push(err21);
errors++;
}
}
else {
const err22 = {instancePath:instancePath+"/spots/0",keyword:"type",params:{type: "number"}};
(vErrors ??= []).push(err22);
errors++;
}
}
if(len0 > 1){
let data6 = data4[1];
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 90 || isNaN(data6)){
const err23 = {instancePath:instancePath+"/spots/1",keyword:"maximum",params:{comparison: "<=", limit: 90}};
(vErrors ??= []).push(err23);
errors++;
}
if(data6 < -90 || isNaN(data6)){
const err24 = {instancePath:instancePath+"/spots/1",keyword:"minimum",params:{comparison: ">=", limit: -90}};
(vErrors ??= []).push(err24);
errors++;
}
}
else {
const err25 = {instancePath:instancePath+"/spots/1",keyword:"type",params:{type: "number"}};
(vErrors ??= []).push(err25);
errors++;
}
}
let i0 = data4.length;
let j0;
if(i0 > 1){
outer0:
for(;i0--;){
for(j0 = i0; j0--;){
if(func2(data4[i0], data4[j0])){
const err26 = {instancePath:instancePath+"/spots",keyword:"uniqueItems",params:{i: i0, j: j0}};
(vErrors ??= []).push(err26);
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
if((data7.length > 20 && func1(data7) > 20)){
const err27 = {instancePath:instancePath+"/spots/" + i1,keyword:"maxLength",params:{limit: 20}};
(vErrors ??= []).push(err27);
errors++;
}
}
else {
const err28 = {instancePath:instancePath+"/spots/" + i1,keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err28);
errors++;
}
var valid9 = _errs26 === errors;
}
}
}
else {
const err29 = {instancePath:instancePath+"/spots",keyword:"type",params:{type: "array"}};
(vErrors ??= []).push(err29);
errors++;
}
}
if(data.finds !== undefined){
let data8 = data.finds;
if(Array.isArray(data8)){
if(data8.length > 20){
const err30 = {instancePath:instancePath+"/finds",keyword:"maxItems",params:{limit: 20}};
(vErrors ??= []).push(err30);
errors++;
}
const len2 = data8.length;
for(let i2=0; i2<len2; i2++){
let data9 = data8[i2];
if(typeof data9 === "string"){
if((data9.length > 20 && func1(data9) > 20)){
const err31 = {instancePath:instancePath+"/finds/" + i2,keyword:"maxLength",params:{limit: 20}};
(vErrors ??= []).push(err31);
errors++;
}
}
else {
const err32 = {instancePath:instancePath+"/finds/" + i2,keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err32);
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
const err33 = {instancePath:instancePath+"/finds/" + i3,keyword:"const",params:{allowedValue: "root"}};
(vErrors ??= []).push(err33);
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
const err34 = {instancePath:instancePath+"/finds",keyword:"contains",params:{minContains: 1, maxContains: 2}};
(vErrors ??= []).push(err34);
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
const err35 = {instancePath:instancePath+"/finds",keyword:"type",params:{type: "array"}};
(vErrors ??= []).push(err35);
errors++;
}
}
if(data.photo !== undefined){
let data11 = data.photo;
if(typeof data11 === "string"){
if((data11.length > 2000 && func1(data11) > 2000)){
const err36 = {instancePath:instancePath+"/photo",keyword:"maxLength",params:{limit: 2000}};
(vErrors ??= []).push(err36);
errors++;
}
}
else {
const err37 = {instancePath:instancePath+"/photo",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err37);
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
for(const key1 in data){
if(pattern1.test(key1)){
let data12 = data[key1];
if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){
const err38 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "integer"}};
(vErrors ??= []).push(err38);
errors++;
}
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 > 9 || isNaN(data12)){
const err39 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"maximum",params:{comparison: "<=", limit: 9}};
(vErrors ??= []).push(err39);
errors++;
}
if(data12 < 0 || isNaN(data12)){
const err40 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"minimum",params:{comparison: ">=", limit: 0}};
(vErrors ??= []).push(err40);
errors++;
}
}
props0[key1] = true;
}
}
if(data.twig !== undefined){
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 3){
const err41 = {instancePath,keyword:"minProperties",params:{limit: 3}};
(vErrors ??= []).push(err41);
errors++;
}
}
}
if(props0 !== true){
for(const key2 in data){
if(!props0 || !props0[key2]){
const err42 = {instancePath,keyword:"unevaluatedProperties",params:{unevaluatedProperty: key2}};
(vErrors ??= []).push(err42);
errors++;
}
}
}
}
else {
const err43 = {instancePath,keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err43);
errors++;
}
validate4.errors = vErrors;
return errors === 0;
}
validate4.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const validate = validate4
