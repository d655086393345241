// Written by `npm run generate` from PlantId. Do not edit.
import { ucs2length } from '../runtime.js'
const func1 = ucs2length;
const pattern1 = new RegExp("^plant_[0-7][0-9a-hjkmnp-tv-z]{25}$", "u");

function validate1(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate1.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if((data.length > 32 && func1(data) > 32)){
const err0 = {instancePath,keyword:"maxLength",params:{limit: 32}};
(vErrors ??= []).push(err0);
errors++;
}
if(!pattern1.test(data)){
const err1 = {instancePath,keyword:"pattern",params:{pattern: "^plant_[0-7][0-9a-hjkmnp-tv-z]{25}$"}};
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
validate1.evaluated = {"dynamicProps":false,"dynamicItems":false};

export const validate = validate1
