// Written by `npm run generate` from Timestamp. Do not edit.
import { fullFormats, ucs2length } from '../runtime.js'
const formats1 = fullFormats["date-time"];
const func1 = ucs2length;

function validate1(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if((data.length > 35 && func1(data) > 35)){
const err0 = {instancePath,keyword:"maxLength",params:{limit: 35}};
(vErrors ??= []).push(err0);
errors++;
}
if(!(formats1.validate(data))){
const err1 = {instancePath,keyword:"format",params:{format: "date-time"}};
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
