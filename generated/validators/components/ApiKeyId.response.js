// Written by `npm run generate` from ApiKeyId. Do not edit.
import { ucs2length } from '../runtime.js'
const func1 = ucs2length;
const pattern1 = new RegExp("^key_[0-7][0-9a-hjkmnp-tv-z]{25}$", "u");

function validate1(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if((data.length > 30 && func1(data) > 30)){
const err0 = {instancePath,keyword:"maxLength",params:{limit: 30}};
(vErrors ??= []).push(err0);
errors++;
}
if(!pattern1.test(data)){
const err1 = {instancePath,keyword:"pattern",params:{pattern: "^key_[0-7][0-9a-hjkmnp-tv-z]{25}$"}};
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
