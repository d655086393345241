// Written by `npm run generate` from Tag. Do not edit.
import { ucs2length } from '../runtime.js'
const func1 = ucs2length;

function validate1(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if((data.length > 40 && func1(data) > 40)){
const err0 = {instancePath,keyword:"maxLength",params:{limit: 40}};
(vErrors ??= []).push(err0);
errors++;
}
if((data.length < 2 * 1 && func1(data) < 1)){
const err1 = {instancePath,keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err1);
errors++;
}
}
else {
const err2 = {instancePath,keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err2);
errors++;
}
validate1.errors = vErrors;
return errors === 0;
}

export const validate = validate1
