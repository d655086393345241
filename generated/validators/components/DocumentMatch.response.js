// Written by `npm run generate` from DocumentMatch. Do not edit.
import { validate as validate1 } from './DocumentSummary.response.js'


function validate2(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.rank === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "rank"}};
(vErrors ??= []).push(err0);
errors++;
}
if(data.document === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "document"}};
(vErrors ??= []).push(err1);
errors++;
}
for(const key0 in data){
if(!((key0 === "rank") || (key0 === "document"))){
const err2 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}};
(vErrors ??= []).push(err2);
errors++;
}
}
if(data.rank !== undefined){
let data0 = data.rank;
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 1000 || isNaN(data0)){
const err3 = {instancePath:instancePath+"/rank",keyword:"maximum",params:{comparison: "<=", limit: 1000}};
(vErrors ??= []).push(err3);
errors++;
}
if(data0 < 0 || isNaN(data0)){
const err4 = {instancePath:instancePath+"/rank",keyword:"minimum",params:{comparison: ">=", limit: 0}};
(vErrors ??= []).push(err4);
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/rank",keyword:"type",params:{type: "number"}};
(vErrors ??= []).push(err5);
errors++;
}
}
if(data.document !== undefined){
if(!(validate1(data.document, {instancePath:instancePath+"/document"}))){
vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
errors = vErrors.length;
}
}
}
else {
const err6 = {instancePath,keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err6);
errors++;
}
validate2.errors = vErrors;
return errors === 0;
}

export const validate = validate2
