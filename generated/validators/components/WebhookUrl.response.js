// Written by `npm run generate` from WebhookUrl. Do not edit.
import { fullFormats, ucs2length } from '../runtime.js'
const formats1 = fullFormats.uri;
const func1 = ucs2length;
const pattern1 = new RegExp("^(?:https://(?:[a-z0-9-]{1,63}\\.){1,10}[a-z]{2,24}|http://(?:localhost|127\\.0\\.0\\.1))(?::(?:[1-9][0-9]{0,3}|[1-5][0-9]{4}|6[0-4][0-9]{3}))?(?:/(?:[A-Za-z0-9._~!$&()*+,;=:@/?-]|%[0-9A-F]{2})*)?$", "u");

function validate1(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if((data.length > 2048 && func1(data) > 2048)){
const err0 = {instancePath,keyword:"maxLength",params:{limit: 2048}};
(vErrors ??= []).push(err0);
errors++;
}
if(!pattern1.test(data)){
const err1 = {instancePath,keyword:"pattern",params:{pattern: "^(?:https://(?:[a-z0-9-]{1,63}\\.){1,10}[a-z]{2,24}|http://(?:localhost|127\\.0\\.0\\.1))(?::(?:[1-9][0-9]{0,3}|[1-5][0-9]{4}|6[0-4][0-9]{3}))?(?:/(?:[A-Za-z0-9._~!$&()*+,;=:@/?-]|%[0-9A-F]{2})*)?$"}};
(vErrors ??= []).push(err1);
errors++;
}
if(!(formats1(data))){
const err2 = {instancePath,keyword:"format",params:{format: "uri"}};
(vErrors ??= []).push(err2);
errors++;
}
}
else {
const err3 = {instancePath,keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err3);
errors++;
}
validate1.errors = vErrors;
return errors === 0;
}

export const validate = validate1
