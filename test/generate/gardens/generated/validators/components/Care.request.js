// Written by `npm run generate` from Care. Do not edit.
import { validate as validate1 } from './Watering.request.js'
import { validate as validate2 } from './Pruning.request.js'
const schema1 = {"allOf":[{"type":"object","required":["kind"],"properties":{"kind":{"enum":["water","rain","prune"]}},"allOf":[{"if":{"required":["kind"],"properties":{"kind":{"enum":["water","rain"]}}},"then":{"$ref":"contract:/Watering"}},{"if":{"required":["kind"],"properties":{"kind":{"enum":["prune"]}}},"then":{"$ref":"contract:/Pruning"}}]}]};



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
const _errs3 = errors;
let valid2 = true;
const _errs4 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.kind === undefined) && (missing0 = "kind")){
const err0 = {};
(vErrors ??= []).push(err0);
errors++;
}
else {
if(data.kind !== undefined){
let data0 = data.kind;
if(!((data0 === "water") || (data0 === "rain"))){
const err1 = {};
(vErrors ??= []).push(err1);
errors++;
}
}
}
}
var _valid0 = _errs4 === errors;
errors = _errs3;
if(vErrors !== null){
if(_errs3){
vErrors.length = _errs3;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs6 = errors;
if(!(validate1(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
errors = vErrors.length;
}
var _valid0 = _errs6 === errors;
valid2 = _valid0;
if(valid2){
var props0 = true;
}
}
if(!valid2){
const err2 = {instancePath,keyword:"if",params:{failingKeyword: "then"}};
(vErrors ??= []).push(err2);
errors++;
}
const _errs8 = errors;
let valid4 = true;
const _errs9 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((data.kind === undefined) && (missing1 = "kind")){
const err3 = {};
(vErrors ??= []).push(err3);
errors++;
}
else {
if(data.kind !== undefined){
if(!(data.kind === "prune")){
const err4 = {};
(vErrors ??= []).push(err4);
errors++;
}
}
}
}
var _valid1 = _errs9 === errors;
errors = _errs8;
if(vErrors !== null){
if(_errs8){
vErrors.length = _errs8;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs11 = errors;
if(!(validate2(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
errors = vErrors.length;
}
var _valid1 = _errs11 === errors;
valid4 = _valid1;
if(valid4){
var props1 = true;
}
}
if(!valid4){
const err5 = {instancePath,keyword:"if",params:{failingKeyword: "then"}};
(vErrors ??= []).push(err5);
errors++;
}
if(props0 !== true && props1 !== undefined){
if(props1 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props1);
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
const err6 = {instancePath,keyword:"required",params:{missingProperty: "kind"}};
(vErrors ??= []).push(err6);
errors++;
}
if(props0 !== true){
props0 = props0 || {};
props0.kind = true;
}
if(data.kind !== undefined){
let data2 = data.kind;
if(!(((data2 === "water") || (data2 === "rain")) || (data2 === "prune"))){
const err7 = {instancePath:instancePath+"/kind",keyword:"enum",params:{allowedValues: schema1.allOf[0].properties.kind.enum}};
(vErrors ??= []).push(err7);
errors++;
}
}
}
else {
const err8 = {instancePath,keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err8);
errors++;
}
validate3.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate3.evaluated = {"dynamicProps":true,"dynamicItems":false};

export const validate = validate3
