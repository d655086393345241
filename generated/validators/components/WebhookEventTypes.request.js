// Written by `npm run generate` from WebhookEventTypes. Do not edit.
import { equal } from '../runtime.js'
import { validate as validate1 } from './WebhookEventType.request.js'

const func1 = equal;

function validate2(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
if(data.length > 50){
const err0 = {instancePath,keyword:"maxItems",params:{limit: 50}};
(vErrors ??= []).push(err0);
errors++;
}
if(data.length < 1){
const err1 = {instancePath,keyword:"minItems",params:{limit: 1}};
(vErrors ??= []).push(err1);
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate1(data[i0], {instancePath:instancePath+"/" + i0}))){
vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
errors = vErrors.length;
}
}
let i1 = data.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func1(data[i1], data[j0])){
const err2 = {instancePath,keyword:"uniqueItems",params:{i: i1, j: j0}};
(vErrors ??= []).push(err2);
errors++;
break outer0;
}
}
}
}
}
else {
const err3 = {instancePath,keyword:"type",params:{type: "array"}};
(vErrors ??= []).push(err3);
errors++;
}
validate2.errors = vErrors;
return errors === 0;
}

export const validate = validate2
