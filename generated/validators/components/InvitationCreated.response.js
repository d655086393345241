// Written by `npm run generate` from InvitationCreated. Do not edit.
import { ucs2length } from '../runtime.js'
import { validate as validate1 } from './InvitationId.response.js'
import { validate as validate2 } from './WorkspaceId.response.js'
import { validate as validate3 } from './Role.response.js'
import { validate as validate4 } from './InvitationStatus.response.js'
import { validate as validate5 } from './UserId.response.js'
import { validate as validate6 } from './Timestamp.response.js'
import { validate as validate7 } from './InvitationToken.response.js'
import { validate as validate8 } from './Version.response.js'
const schema1 = {"type":"object","additionalProperties":false,"required":["id","workspace_id","email","role","status","invited_by","created_at","updated_at","expires_at","version","token"],"properties":{"id":{"$ref":"contract:/InvitationId"},"workspace_id":{"$ref":"contract:/WorkspaceId"},"email":{"type":"string","format":"email","maxLength":254},"role":{"$ref":"contract:/Role"},"status":{"$ref":"contract:/InvitationStatus"},"invited_by":{"$ref":"contract:/UserId"},"expires_at":{"$ref":"contract:/Timestamp"},"token":{"$ref":"contract:/InvitationToken"},"created_at":{"$ref":"contract:/Timestamp"},"updated_at":{"$ref":"contract:/Timestamp"},"version":{"$ref":"contract:/Version"}}};
const func1 = Object.prototype.hasOwnProperty;
const func2 = ucs2length;








const formats1 = /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i;

function validate9(data, {instancePath=""}={}){
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
if(data.email === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "email"}};
(vErrors ??= []).push(err2);
errors++;
}
if(data.role === undefined){
const err3 = {instancePath,keyword:"required",params:{missingProperty: "role"}};
(vErrors ??= []).push(err3);
errors++;
}
if(data.status === undefined){
const err4 = {instancePath,keyword:"required",params:{missingProperty: "status"}};
(vErrors ??= []).push(err4);
errors++;
}
if(data.invited_by === undefined){
const err5 = {instancePath,keyword:"required",params:{missingProperty: "invited_by"}};
(vErrors ??= []).push(err5);
errors++;
}
if(data.created_at === undefined){
const err6 = {instancePath,keyword:"required",params:{missingProperty: "created_at"}};
(vErrors ??= []).push(err6);
errors++;
}
if(data.updated_at === undefined){
const err7 = {instancePath,keyword:"required",params:{missingProperty: "updated_at"}};
(vErrors ??= []).push(err7);
errors++;
}
if(data.expires_at === undefined){
const err8 = {instancePath,keyword:"required",params:{missingProperty: "expires_at"}};
(vErrors ??= []).push(err8);
errors++;
}
if(data.version === undefined){
const err9 = {instancePath,keyword:"required",params:{missingProperty: "version"}};
(vErrors ??= []).push(err9);
errors++;
}
if(data.token === undefined){
const err10 = {instancePath,keyword:"required",params:{missingProperty: "token"}};
(vErrors ??= []).push(err10);
errors++;
}
for(const key0 in data){
if(!(func1.call(schema1.properties, key0))){
const err11 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}};
(vErrors ??= []).push(err11);
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
if(data.email !== undefined){
let data2 = data.email;
if(typeof data2 === "string"){
if((data2.length > 254 && func2(data2) > 254)){
const err12 = {instancePath:instancePath+"/email",keyword:"maxLength",params:{limit: 254}};
(vErrors ??= []).push(err12);
errors++;
}
if(!(formats1.test(data2))){
const err13 = {instancePath:instancePath+"/email",keyword:"format",params:{format: "email"}};
(vErrors ??= []).push(err13);
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/email",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err14);
errors++;
}
}
if(data.role !== undefined){
if(!(validate3(data.role, {instancePath:instancePath+"/role"}))){
vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors);
errors = vErrors.length;
}
}
if(data.status !== undefined){
if(!(validate4(data.status, {instancePath:instancePath+"/status"}))){
vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
errors = vErrors.length;
}
}
if(data.invited_by !== undefined){
if(!(validate5(data.invited_by, {instancePath:instancePath+"/invited_by"}))){
vErrors = vErrors === null ? validate5.errors : vErrors.concat(validate5.errors);
errors = vErrors.length;
}
}
if(data.expires_at !== undefined){
if(!(validate6(data.expires_at, {instancePath:instancePath+"/expires_at"}))){
vErrors = vErrors === null ? validate6.errors : vErrors.concat(validate6.errors);
errors = vErrors.length;
}
}
if(data.token !== undefined){
if(!(validate7(data.token, {instancePath:instancePath+"/token"}))){
vErrors = vErrors === null ? validate7.errors : vErrors.concat(validate7.errors);
errors = vErrors.length;
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
if(!(validate8(data.version, {instancePath:instancePath+"/version"}))){
vErrors = vErrors === null ? validate8.errors : vErrors.concat(validate8.errors);
errors = vErrors.length;
}
}
}
else {
const err15 = {instancePath,keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err15);
errors++;
}
validate9.errors = vErrors;
return errors === 0;
}

export const validate = validate9
