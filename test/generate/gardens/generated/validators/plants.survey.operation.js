// Written by `npm run generate` from plants.survey. Do not edit.
import { ucs2length } from './runtime.js'
import { validate as validate1 } from './components/Survey.request.js'
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
}
else {
const err1 = {instancePath:instancePath+"/path/garden_id",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err1);
errors++;
}
}
}
}
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
for(const key0 in data){
if(!(((key0 === "area") || (key0 === "dry")) || (key0 === "finds"))){
const err0 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}};
(vErrors ??= []).push(err0);
errors++;
}
}
if(data.area !== undefined){
let data0 = data.area;
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 99 || isNaN(data0)){
const err1 = {instancePath:instancePath+"/area",keyword:"maximum",params:{comparison: "<=", limit: 99}};
(vErrors ??= []).push(err1);
errors++;
}
if(data0 < 0 || isNaN(data0)){
const err2 = {instancePath:instancePath+"/area",keyword:"minimum",params:{comparison: ">=", limit: 0}};
(vErrors ??= []).push(err2);
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/area",keyword:"type",params:{type: "number"}};
(vErrors ??= []).push(err3);
errors++;
}
}
if(data.dry !== undefined){
if(typeof data.dry !== "boolean"){
const err4 = {instancePath:instancePath+"/dry",keyword:"type",params:{type: "boolean"}};
(vErrors ??= []).push(err4);
errors++;
}
}
if(data.finds !== undefined){
let data2 = data.finds;
if(Array.isArray(data2)){
if(data2.length > 3){
const err5 = {instancePath:instancePath+"/finds",keyword:"maxItems",params:{limit: 3}};
(vErrors ??= []).push(err5);
errors++;
}
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(typeof data3 === "string"){
if((data3.length > 9 && func1(data3) > 9)){
const err6 = {instancePath:instancePath+"/finds/" + i0,keyword:"maxLength",params:{limit: 9}};
(vErrors ??= []).push(err6);
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/finds/" + i0,keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err7);
errors++;
}
}
}
else {
const err8 = {instancePath:instancePath+"/finds",keyword:"type",params:{type: "array"}};
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
if((data.length > 2000 && func1(data) > 2000)){
const err0 = {instancePath,keyword:"maxLength",params:{limit: 2000}};
(vErrors ??= []).push(err0);
errors++;
}
}
else {
const err1 = {instancePath,keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err1);
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
 }
}
export const bodies = {
  "application/json": { validate: body0 },
  "application/x-www-form-urlencoded": { validate: body1, decode: {"members":{"area":"number","dry":"boolean","finds":{"list":"string"}}} },
  "text/plain": { validate: body2 },
}
export const bodyRequired = false
const problem = { type: "application/problem+json", headers: {} }
export const answers = {
  "204": { headers: {} },
  "4XX": { headers: {} },
  "default": problem,
  "400": problem,
  "401": problem,
  "403": problem,
  "404": problem,
  "408": problem,
  "413": problem,
  "415": problem,
  "429": problem,
  "500": problem,
  "503": problem,
}
