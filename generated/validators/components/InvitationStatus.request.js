// Written by `npm run generate` from InvitationStatus. Do not edit.
const schema1 = {"type":"string","enum":["pending","accepted","revoked"]};

function validate1(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
const err0 = {instancePath,keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err0);
errors++;
}
if(!(((data === "pending") || (data === "accepted")) || (data === "revoked"))){
const err1 = {instancePath,keyword:"enum",params:{allowedValues: schema1.enum}};
(vErrors ??= []).push(err1);
errors++;
}
validate1.errors = vErrors;
return errors === 0;
}

export const validate = validate1
