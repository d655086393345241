// Written by `npm run generate` from WebhookEndpointPatch. Do not edit.
import { ucs2length } from '../runtime.js'
import { validate as validate1 } from './WebhookUrl.request.js'
import { validate as validate2 } from './WebhookEventTypes.request.js'
import { validate as validate3 } from './WebhookEndpointStatus.request.js'



const func1 = ucs2length;

function validate4(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
const err0 = {instancePath,keyword:"minProperties",params:{limit: 1}};
(vErrors ??= []).push(err0);
errors++;
}
for(const key0 in data){
if(!((((key0 === "url") || (key0 === "description")) || (key0 === "event_types")) || (key0 === "status"))){
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data.url !== undefined){
if(!(validate1(data.url, {instancePath:instancePath+"/url"}))){
vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
errors = vErrors.length;
}
}
if(data.description !== undefined){
let data1 = data.description;
if(typeof data1 === "string"){
if((data1.length > 200 && func1(data1) > 200)){
const err2 = {instancePath:instancePath+"/description",keyword:"maxLength",params:{limit: 200}};
(vErrors ??= []).push(err2);
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/description",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err3);
errors++;
}
}
if(data.event_types !== undefined){
if(!(validate2(data.event_types, {instancePath:instancePath+"/event_types"}))){
vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
errors = vErrors.length;
}
}
if(data.status !== undefined){
if(!(validate3(data.status, {instancePath:instancePath+"/status"}))){
vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath,keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err4);
errors++;
}
validate4.errors = vErrors;
return errors === 0;
}

export const validate = validate4
