// Written by `npm run generate` from plants.survey. Do not edit.
import { ucs2length } from './runtime.js'
import { validate as validate1 } from './components/Survey.request.js'
const func1 = Object.prototype.hasOwnProperty;
const func2 = ucs2length;

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
if(data.path !== undefined && func1.call(data, "path")){
let data0 = data.path;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if((data0.garden_id === undefined) || (!(func1.call(data0, "garden_id")))){
const err0 = {instancePath:instancePath+"/path",schemaPath:"#/properties/path/required",keyword:"required",params:{missingProperty: "garden_id"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data0.garden_id !== undefined && func1.call(data0, "garden_id")){
let data1 = data0.garden_id;
if(typeof data1 === "string"){
if(func2(data1) > 29){
const err1 = {instancePath:instancePath+"/path/garden_id",schemaPath:"#/properties/path/properties/garden_id/maxLength",keyword:"maxLength",params:{limit: 29}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/path/garden_id",schemaPath:"#/properties/path/properties/garden_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
else {
const err3 = {instancePath:instancePath+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate2.errors = vErrors;
return errors === 0;
}
validate2.evaluated = {"props":{"path":true},"dynamicProps":false,"dynamicItems":false};



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
for(const key0 of Object.keys(data)){
if(!(((key0 === "area") || (key0 === "dry")) || (key0 === "finds"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.area !== undefined && func1.call(data, "area")){
let data0 = data.area;
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 99 || isNaN(data0)){
const err1 = {instancePath:instancePath+"/area",schemaPath:"#/properties/area/maximum",keyword:"maximum",params:{comparison: "<=", limit: 99}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data0 < 0 || isNaN(data0)){
const err2 = {instancePath:instancePath+"/area",schemaPath:"#/properties/area/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
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
const err3 = {instancePath:instancePath+"/area",schemaPath:"#/properties/area/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.dry !== undefined && func1.call(data, "dry")){
if(typeof data.dry !== "boolean"){
const err4 = {instancePath:instancePath+"/dry",schemaPath:"#/properties/dry/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.finds !== undefined && func1.call(data, "finds")){
let data2 = data.finds;
if(Array.isArray(data2)){
if(data2.length > 3){
const err5 = {instancePath:instancePath+"/finds",schemaPath:"#/properties/finds/maxItems",keyword:"maxItems",params:{limit: 3}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(typeof data3 === "string"){
if(func2(data3) > 9){
const err6 = {instancePath:instancePath+"/finds/" + i0,schemaPath:"#/properties/finds/items/maxLength",keyword:"maxLength",params:{limit: 9}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/finds/" + i0,schemaPath:"#/properties/finds/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
else {
const err8 = {instancePath:instancePath+"/finds",schemaPath:"#/properties/finds/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate3.errors = vErrors;
return errors === 0;
}
validate3.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


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
if(typeof data === "string"){
if(func2(data) > 2000){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 2000}};
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
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate4.errors = vErrors;
return errors === 0;
}
validate4.evaluated = {"dynamicProps":false,"dynamicItems":false};

export const validateParameters = validate2
export const body0 = validate1
export const body1 = validate3
export const body2 = validate4

export const parameters = {
 "path": {
  "garden_id": "string"
 },
 "query": {},
 "header": {}
}
export const bodies = {
  "application/json": { validate: body0 },
  "application/x-www-form-urlencoded": { validate: body1, decode: {"members":{"area":"number","dry":"boolean","finds":{"list":"string"}}} },
  "text/plain": { validate: body2 },
}
export const bodyRequired = false
export const answers = {
  "204": { headers: {} },
  "4XX": { headers: {} },
  "default": { type: "application/problem+json", headers: {} },
  "400": { type: "application/problem+json", headers: {} },
  "401": { type: "application/problem+json", headers: {} },
  "403": { type: "application/problem+json", headers: {} },
  "404": { type: "application/problem+json", headers: {} },
  "408": { type: "application/problem+json", headers: {} },
  "413": { type: "application/problem+json", headers: {} },
  "415": { type: "application/problem+json", headers: {} },
  "429": { type: "application/problem+json", headers: {} },
  "500": { type: "application/problem+json", headers: {} },
  "503": { type: "application/problem+json", headers: {} },
}
