// Written by `npm run generate` from WebhookEndpoint. Do not edit.
import { fullFormats, ucs2length } from '../runtime.js'
import { validate as validate1 } from './WebhookEndpointId.response.js'
import { validate as validate2 } from './WorkspaceId.response.js'
import { validate as validate3 } from './WebhookUrl.response.js'
import { validate as validate4 } from './WebhookEventTypes.response.js'
import { validate as validate5 } from './WebhookEndpointStatus.response.js'
import { validate as validate6 } from './Timestamp.response.js'
import { validate as validate7 } from './Version.response.js'
const schema1 = {"type":"object","additionalProperties":false,"required":["id","workspace_id","url","description","event_types","status","disabled_reason","disabled_at","last_success_at","created_at","updated_at","version"],"properties":{"id":{"$ref":"contract:/WebhookEndpointId"},"workspace_id":{"$ref":"contract:/WorkspaceId"},"url":{"$ref":"contract:/WebhookUrl"},"description":{"type":"string","maxLength":200},"event_types":{"$ref":"contract:/WebhookEventTypes"},"status":{"$ref":"contract:/WebhookEndpointStatus"},"disabled_reason":{"type":["string","null"],"enum":["user","gone","failing",null]},"disabled_at":{"type":["string","null"],"format":"date-time","maxLength":35},"last_success_at":{"type":["string","null"],"format":"date-time","maxLength":35},"created_at":{"$ref":"contract:/Timestamp"},"updated_at":{"$ref":"contract:/Timestamp"},"version":{"$ref":"contract:/Version"}}};
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
if(data.url === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "url"}};
(vErrors ??= []).push(err2);
errors++;
}
if(data.description === undefined){
const err3 = {instancePath,keyword:"required",params:{missingProperty: "description"}};
(vErrors ??= []).push(err3);
errors++;
}
if(data.event_types === undefined){
const err4 = {instancePath,keyword:"required",params:{missingProperty: "event_types"}};
(vErrors ??= []).push(err4);
errors++;
}
if(data.status === undefined){
const err5 = {instancePath,keyword:"required",params:{missingProperty: "status"}};
(vErrors ??= []).push(err5);
errors++;
}
if(data.disabled_reason === undefined){
const err6 = {instancePath,keyword:"required",params:{missingProperty: "disabled_reason"}};
(vErrors ??= []).push(err6);
errors++;
}
if(data.disabled_at === undefined){
const err7 = {instancePath,keyword:"required",params:{missingProperty: "disabled_at"}};
(vErrors ??= []).push(err7);
errors++;
}
if(data.last_success_at === undefined){
const err8 = {instancePath,keyword:"required",params:{missingProperty: "last_success_at"}};
(vErrors ??= []).push(err8);
errors++;
}
if(data.created_at === undefined){
const err9 = {instancePath,keyword:"required",params:{missingProperty: "created_at"}};
(vErrors ??= []).push(err9);
errors++;
}
if(data.updated_at === undefined){
const err10 = {instancePath,keyword:"required",params:{missingProperty: "updated_at"}};
(vErrors ??= []).push(err10);
errors++;
}
if(data.version === undefined){
const err11 = {instancePath,keyword:"required",params:{missingProperty: "version"}};
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
if(data.url !== undefined){
if(!(validate3(data.url, {instancePath:instancePath+"/url"}))){
vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors);
errors = vErrors.length;
}
}
if(data.description !== undefined){
let data3 = data.description;
if(typeof data3 === "string"){
if((data3.length > 200 && func2(data3) > 200)){
const err13 = {instancePath:instancePath+"/description",keyword:"maxLength",params:{limit: 200}};
(vErrors ??= []).push(err13);
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/description",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err14);
errors++;
}
}
if(data.event_types !== undefined){
if(!(validate4(data.event_types, {instancePath:instancePath+"/event_types"}))){
vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
errors = vErrors.length;
}
}
if(data.status !== undefined){
if(!(validate5(data.status, {instancePath:instancePath+"/status"}))){
vErrors = vErrors === null ? validate5.errors : vErrors.concat(validate5.errors);
errors = vErrors.length;
}
}
if(data.disabled_reason !== undefined){
let data6 = data.disabled_reason;
if((typeof data6 !== "string") && (data6 !== null)){
const err15 = {instancePath:instancePath+"/disabled_reason",keyword:"type",params:{type: schema1.properties.disabled_reason.type}};
(vErrors ??= []).push(err15);
errors++;
}
if(!((((data6 === "user") || (data6 === "gone")) || (data6 === "failing")) || (data6 === null))){
const err16 = {instancePath:instancePath+"/disabled_reason",keyword:"enum",params:{allowedValues: schema1.properties.disabled_reason.enum}};
(vErrors ??= []).push(err16);
errors++;
}
}
if(data.disabled_at !== undefined){
let data7 = data.disabled_at;
if((typeof data7 !== "string") && (data7 !== null)){
const err17 = {instancePath:instancePath+"/disabled_at",keyword:"type",params:{type: schema1.properties.disabled_at.type}};
(vErrors ??= []).push(err17);
errors++;
}
if(typeof data7 === "string"){
if((data7.length > 35 && func2(data7) > 35)){
const err18 = {instancePath:instancePath+"/disabled_at",keyword:"maxLength",params:{limit: 35}};
(vErrors ??= []).push(err18);
errors++;
}
if(!(formats1.validate(data7))){
const err19 = {instancePath:instancePath+"/disabled_at",keyword:"format",params:{format: "date-time"}};
(vErrors ??= []).push(err19);
errors++;
}
}
}
if(data.last_success_at !== undefined){
let data8 = data.last_success_at;
if((typeof data8 !== "string") && (data8 !== null)){
const err20 = {instancePath:instancePath+"/last_success_at",keyword:"type",params:{type: schema1.properties.last_success_at.type}};
(vErrors ??= []).push(err20);
errors++;
}
if(typeof data8 === "string"){
if((data8.length > 35 && func2(data8) > 35)){
const err21 = {instancePath:instancePath+"/last_success_at",keyword:"maxLength",params:{limit: 35}};
(vErrors ??= []).push(err21);
errors++;
}
if(!(formats1.validate(data8))){
const err22 = {instancePath:instancePath+"/last_success_at",keyword:"format",params:{format: "date-time"}};
(vErrors ??= []).push(err22);
errors++;
}
}
}
if(data.created_at !== undefined){
if(!(validate6(data.created_at, {instancePath:instancePath+"/created_at"}))){
vErrors = vErrors === null ? validate6.errors : vErrors.concat(validate6.errors);
errors = vErrors.length;
}
}
if(data.updated_at !== undefined){
if(!(validate6(data.updated_at, {instancePath:instancePath+"/updated_at"}))){
vErrors = vErrors === null ? validate6.errors : vErrors.concat(validate6.errors);
errors = vErrors.length;
}
}
if(data.version !== undefined){
if(!(validate7(data.version, {instancePath:instancePath+"/version"}))){
vErrors = vErrors === null ? validate7.errors : vErrors.concat(validate7.errors);
errors = vErrors.length;
}
}
}
else {
const err23 = {instancePath,keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err23);
errors++;
}
validate8.errors = vErrors;
return errors === 0;
}

export const validate = validate8
