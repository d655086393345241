// Written by `npm run generate` from NextCursor. Do not edit.
import { ucs2length } from '../runtime.js'
const schema1 = {"type":["string","null"],"maxLength":512};
const func1 = ucs2length;

function validate1(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if((typeof data !== "string") && (data !== null)){
const err0 = {instancePath,keyword:"type",params:{type: schema1.type}};
(vErrors ??= []).push(err0);
errors++;
}
if(typeof data === "string"){
if((data.length > 512 && func1(data) > 512)){
const err1 = {instancePath,keyword:"maxLength",params:{limit: 512}};
(vErrors ??= []).push(err1);
errors++;
}
}
validate1.errors = vErrors;
return errors === 0;
}

export const validate = validate1
