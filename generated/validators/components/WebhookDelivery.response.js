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

function validate8(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "id"}};
(vErrors ??= []).push(err0);
errors++;
}
if(data.workspace_id === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "workspace_id"}};
(vErrors ??= []).push(err1);
errors++;
}
if(data.webhook_endpoint_id === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "webhook_endpoint_id"}};
(vErrors ??= []).push(err2);
errors++;
}
if(data.event_id === undefined){
const err3 = {instancePath,keyword:"required",params:{missingProperty: "event_id"}};
(vErrors ??= []).push(err3);
errors++;
}
if(data.event_type === undefined){
const err4 = {instancePath,keyword:"required",params:{missingProperty: "event_type"}};
(vErrors ??= []).push(err4);
errors++;
}
if(data.status === undefined){
const err5 = {instancePath,keyword:"required",params:{missingProperty: "status"}};
(vErrors ??= []).push(err5);
errors++;
}
if(data.attempts === undefined){
const err6 = {instancePath,keyword:"required",params:{missingProperty: "attempts"}};
(vErrors ??= []).push(err6);
errors++;
}
if(data.next_attempt_at === undefined){
const err7 = {instancePath,keyword:"required",params:{missingProperty: "next_attempt_at"}};
(vErrors ??= []).push(err7);
errors++;
}
if(data.last_attempt_at === undefined){
const err8 = {instancePath,keyword:"required",params:{missingProperty: "last_attempt_at"}};
(vErrors ??= []).push(err8);
errors++;
}
if(data.response_status === undefined){
const err9 = {instancePath,keyword:"required",params:{missingProperty: "response_status"}};
(vErrors ??= []).push(err9);
errors++;
}
if(data.failure === undefined){
const err10 = {instancePath,keyword:"required",params:{missingProperty: "failure"}};
(vErrors ??= []).push(err10);
errors++;
}
if(data.created_at === undefined){
const err11 = {instancePath,keyword:"required",params:{missingProperty: "created_at"}};
(vErrors ??= []).push(err11);
errors++;
}
for(const key0 in data){
if(!(func1.call(schema1.properties, key0))){
const err12 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}};
(vErrors ??= []).push(err12);
errors++;
}
}
if(data.id !== undefined){
if(!(validate1(data.id, {instancePath:instancePath+"/id"}))){
vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
errors = vErrors.length;
}
}
if(data.workspace_id !== undefined){
if(!(validate2(data.workspace_id, {instancePath:instancePath+"/workspace_id"}))){
vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
errors = vErrors.length;
}
}
if(data.webhook_endpoint_id !== undefined){
if(!(validate3(data.webhook_endpoint_id, {instancePath:instancePath+"/webhook_endpoint_id"}))){
vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors);
errors = vErrors.length;
}
}
if(data.event_id !== undefined){
if(!(validate4(data.event_id, {instancePath:instancePath+"/event_id"}))){
vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
errors = vErrors.length;
}
}
if(data.event_type !== undefined){
if(!(validate5(data.event_type, {instancePath:instancePath+"/event_type"}))){
vErrors = vErrors === null ? validate5.errors : vErrors.concat(validate5.errors);
errors = vErrors.length;
}
}
if(data.status !== undefined){
if(!(validate6(data.status, {instancePath:instancePath+"/status"}))){
vErrors = vErrors === null ? validate6.errors : vErrors.concat(validate6.errors);
errors = vErrors.length;
}
}
if(data.attempts !== undefined){
let data6 = data.attempts;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
const err13 = {instancePath:instancePath+"/attempts",keyword:"type",params:{type: "integer"}};
(vErrors ??= []).push(err13);
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 100000 || isNaN(data6)){
const err14 = {instancePath:instancePath+"/attempts",keyword:"maximum",params:{comparison: "<=", limit: 100000}};
(vErrors ??= []).push(err14);
errors++;
}
if(data6 < 0 || isNaN(data6)){
const err15 = {instancePath:instancePath+"/attempts",keyword:"minimum",params:{comparison: ">=", limit: 0}};
(vErrors ??= []).push(err15);
errors++;
}
}
}
if(data.next_attempt_at !== undefined){
let data7 = data.next_attempt_at;
if((typeof data7 !== "string") && (data7 !== null)){
const err16 = {instancePath:instancePath+"/next_attempt_at",keyword:"type",params:{type: schema1.properties.next_attempt_at.type}};
(vErrors ??= []).push(err16);
errors++;
}
if(typeof data7 === "string"){
if((data7.length > 35 && func2(data7) > 35)){
const err17 = {instancePath:instancePath+"/next_attempt_at",keyword:"maxLength",params:{limit: 35}};
(vErrors ??= []).push(err17);
errors++;
}
if(!(formats1.validate(data7))){
const err18 = {instancePath:instancePath+"/next_attempt_at",keyword:"format",params:{format: "date-time"}};
(vErrors ??= []).push(err18);
errors++;
}
}
}
if(data.last_attempt_at !== undefined){
let data8 = data.last_attempt_at;
if((typeof data8 !== "string") && (data8 !== null)){
const err19 = {instancePath:instancePath+"/last_attempt_at",keyword:"type",params:{type: schema1.properties.last_attempt_at.type}};
(vErrors ??= []).push(err19);
errors++;
}
if(typeof data8 === "string"){
if((data8.length > 35 && func2(data8) > 35)){
const err20 = {instancePath:instancePath+"/last_attempt_at",keyword:"maxLength",params:{limit: 35}};
(vErrors ??= []).push(err20);
errors++;
}
if(!(formats1.validate(data8))){
const err21 = {instancePath:instancePath+"/last_attempt_at",keyword:"format",params:{format: "date-time"}};
(vErrors ??= []).push(err21);
errors++;
}
}
}
if(data.response_status !== undefined){
let data9 = data.response_status;
if((!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))) && (data9 !== null)){
const err22 = {instancePath:instancePath+"/response_status",keyword:"type",params:{type: schema1.properties.response_status.type}};
(vErrors ??= []).push(err22);
errors++;
}
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 > 999 || isNaN(data9)){
const err23 = {instancePath:instancePath+"/response_status",keyword:"maximum",params:{comparison: "<=", limit: 999}};
(vErrors ??= []).push(err23);
errors++;
}
if(data9 < 100 || isNaN(data9)){
const err24 = {instancePath:instancePath+"/response_status",keyword:"minimum",params:{comparison: ">=", limit: 100}};
(vErrors ??= []).push(err24);
errors++;
}
}
}
if(data.failure !== undefined){
let data10 = data.failure;
if((typeof data10 !== "string") && (data10 !== null)){
const err25 = {instancePath:instancePath+"/failure",keyword:"type",params:{type: schema1.properties.failure.type}};
(vErrors ??= []).push(err25);
errors++;
}
if(!((((((data10 === "status") || (data10 === "timeout")) || (data10 === "connection")) || (data10 === "address")) || (data10 === "secret")) || (data10 === null))){
const err26 = {instancePath:instancePath+"/failure",keyword:"enum",params:{allowedValues: schema1.properties.failure.enum}};
(vErrors ??= []).push(err26);
errors++;
}
}
if(data.created_at !== undefined){
if(!(validate7(data.created_at, {instancePath:instancePath+"/created_at"}))){
vErrors = vErrors === null ? validate7.errors : vErrors.concat(validate7.errors);
errors = vErrors.length;
}
}
}
else {
const err27 = {instancePath,keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err27);
errors++;
}
validate8.errors = vErrors;
return errors === 0;
}

export const validate = validate8
