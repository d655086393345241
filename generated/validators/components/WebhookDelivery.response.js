// Written by `npm run generate` from WebhookDelivery. Do not edit.
import { fullFormats, ucs2length } from '../runtime.js'
import { validate as validate1 } from './WebhookDeliveryId.response.js'
import { validate as validate2 } from './WorkspaceId.response.js'
import { validate as validate3 } from './WebhookEndpointId.response.js'
import { validate as validate4 } from './EventId.response.js'
import { validate as validate5 } from './WebhookEventType.response.js'
import { validate as validate6 } from './WebhookDeliveryStatus.response.js'
import { validate as validate7 } from './Timestamp.response.js'
const schema1 = {"type":"object","additionalProperties":false,"required":["id","workspace_id","webhook_endpoint_id","event_id","event_type","status","attempts","next_attempt_at","last_attempt_at","response_status","failure","created_at"],"properties":{"id":{"$ref":"contract:/WebhookDeliveryId"},"workspace_id":{"$ref":"contract:/WorkspaceId"},"webhook_endpoint_id":{"$ref":"contract:/WebhookEndpointId"},"event_id":{"$ref":"contract:/EventId"},"event_type":{"$ref":"contract:/WebhookEventType"},"status":{"$ref":"contract:/WebhookDeliveryStatus"},"attempts":{"type":"integer","minimum":0,"maximum":100000},"next_attempt_at":{"type":["string","null"],"format":"date-time","maxLength":35},"last_attempt_at":{"type":["string","null"],"format":"date-time","maxLength":35},"response_status":{"type":["integer","null"],"minimum":100,"maximum":999},"failure":{"type":["string","null"],"enum":["status","timeout","connection","address","secret",null]},"created_at":{"$ref":"contract:/Timestamp"}}};
const func1 = Object.prototype.hasOwnProperty;
const func2 = ucs2length;







const formats1 = fullFormats["date-time"];

function validate8(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate8.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.id === undefined) || (!(func1.call(data, "id")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.workspace_id === undefined) || (!(func1.call(data, "workspace_id")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "workspace_id"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if((data.webhook_endpoint_id === undefined) || (!(func1.call(data, "webhook_endpoint_id")))){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "webhook_endpoint_id"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if((data.event_id === undefined) || (!(func1.call(data, "event_id")))){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "event_id"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if((data.event_type === undefined) || (!(func1.call(data, "event_type")))){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "event_type"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if((data.status === undefined) || (!(func1.call(data, "status")))){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "status"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if((data.attempts === undefined) || (!(func1.call(data, "attempts")))){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "attempts"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if((data.next_attempt_at === undefined) || (!(func1.call(data, "next_attempt_at")))){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "next_attempt_at"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if((data.last_attempt_at === undefined) || (!(func1.call(data, "last_attempt_at")))){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "last_attempt_at"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if((data.response_status === undefined) || (!(func1.call(data, "response_status")))){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "response_status"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if((data.failure === undefined) || (!(func1.call(data, "failure")))){
const err10 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "failure"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if((data.created_at === undefined) || (!(func1.call(data, "created_at")))){
const err11 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "created_at"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!(func1.call(schema1.properties, key0))){
const err12 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.id !== undefined && func1.call(data, "id")){
if(!(validate1(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
errors = vErrors.length;
}
}
if(data.workspace_id !== undefined && func1.call(data, "workspace_id")){
if(!(validate2(data.workspace_id, {instancePath:instancePath+"/workspace_id",parentData:data,parentDataProperty:"workspace_id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
errors = vErrors.length;
}
}
if(data.webhook_endpoint_id !== undefined && func1.call(data, "webhook_endpoint_id")){
if(!(validate3(data.webhook_endpoint_id, {instancePath:instancePath+"/webhook_endpoint_id",parentData:data,parentDataProperty:"webhook_endpoint_id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors);
errors = vErrors.length;
}
}
if(data.event_id !== undefined && func1.call(data, "event_id")){
if(!(validate4(data.event_id, {instancePath:instancePath+"/event_id",parentData:data,parentDataProperty:"event_id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
errors = vErrors.length;
}
}
if(data.event_type !== undefined && func1.call(data, "event_type")){
if(!(validate5(data.event_type, {instancePath:instancePath+"/event_type",parentData:data,parentDataProperty:"event_type",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate5.errors : vErrors.concat(validate5.errors);
errors = vErrors.length;
}
}
if(data.status !== undefined && func1.call(data, "status")){
if(!(validate6(data.status, {instancePath:instancePath+"/status",parentData:data,parentDataProperty:"status",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate6.errors : vErrors.concat(validate6.errors);
errors = vErrors.length;
}
}
if(data.attempts !== undefined && func1.call(data, "attempts")){
let data6 = data.attempts;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
const err13 = {instancePath:instancePath+"/attempts",schemaPath:"#/properties/attempts/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 100000 || isNaN(data6)){
const err14 = {instancePath:instancePath+"/attempts",schemaPath:"#/properties/attempts/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100000}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data6 < 0 || isNaN(data6)){
const err15 = {instancePath:instancePath+"/attempts",schemaPath:"#/properties/attempts/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
if(data.next_attempt_at !== undefined && func1.call(data, "next_attempt_at")){
let data7 = data.next_attempt_at;
if((typeof data7 !== "string") && (data7 !== null)){
const err16 = {instancePath:instancePath+"/next_attempt_at",schemaPath:"#/properties/next_attempt_at/type",keyword:"type",params:{type: schema1.properties.next_attempt_at.type}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(typeof data7 === "string"){
if(func2(data7) > 35){
const err17 = {instancePath:instancePath+"/next_attempt_at",schemaPath:"#/properties/next_attempt_at/maxLength",keyword:"maxLength",params:{limit: 35}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(!(formats1.validate(data7))){
const err18 = {instancePath:instancePath+"/next_attempt_at",schemaPath:"#/properties/next_attempt_at/format",keyword:"format",params:{format: "date-time"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
if(data.last_attempt_at !== undefined && func1.call(data, "last_attempt_at")){
let data8 = data.last_attempt_at;
if((typeof data8 !== "string") && (data8 !== null)){
const err19 = {instancePath:instancePath+"/last_attempt_at",schemaPath:"#/properties/last_attempt_at/type",keyword:"type",params:{type: schema1.properties.last_attempt_at.type}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(typeof data8 === "string"){
if(func2(data8) > 35){
const err20 = {instancePath:instancePath+"/last_attempt_at",schemaPath:"#/properties/last_attempt_at/maxLength",keyword:"maxLength",params:{limit: 35}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(!(formats1.validate(data8))){
const err21 = {instancePath:instancePath+"/last_attempt_at",schemaPath:"#/properties/last_attempt_at/format",keyword:"format",params:{format: "date-time"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
}
if(data.response_status !== undefined && func1.call(data, "response_status")){
let data9 = data.response_status;
if((!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))) && (data9 !== null)){
const err22 = {instancePath:instancePath+"/response_status",schemaPath:"#/properties/response_status/type",keyword:"type",params:{type: schema1.properties.response_status.type}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 > 999 || isNaN(data9)){
const err23 = {instancePath:instancePath+"/response_status",schemaPath:"#/properties/response_status/maximum",keyword:"maximum",params:{comparison: "<=", limit: 999}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(data9 < 100 || isNaN(data9)){
const err24 = {instancePath:instancePath+"/response_status",schemaPath:"#/properties/response_status/minimum",keyword:"minimum",params:{comparison: ">=", limit: 100}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
}
if(data.failure !== undefined && func1.call(data, "failure")){
let data10 = data.failure;
if((typeof data10 !== "string") && (data10 !== null)){
const err25 = {instancePath:instancePath+"/failure",schemaPath:"#/properties/failure/type",keyword:"type",params:{type: schema1.properties.failure.type}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(!((((((data10 === "status") || (data10 === "timeout")) || (data10 === "connection")) || (data10 === "address")) || (data10 === "secret")) || (data10 === null))){
const err26 = {instancePath:instancePath+"/failure",schemaPath:"#/properties/failure/enum",keyword:"enum",params:{allowedValues: schema1.properties.failure.enum}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.created_at !== undefined && func1.call(data, "created_at")){
if(!(validate7(data.created_at, {instancePath:instancePath+"/created_at",parentData:data,parentDataProperty:"created_at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate7.errors : vErrors.concat(validate7.errors);
errors = vErrors.length;
}
}
}
else {
const err27 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
validate8.errors = vErrors;
return errors === 0;
}
validate8.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const validate = validate8
