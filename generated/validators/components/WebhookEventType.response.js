// Written by `npm run generate` from WebhookEventType. Do not edit.
const schema1 = {"type":"string","enum":["workspace.updated","member.added","member.updated","member.removed","invitation.created","invitation.revoked","api_key.created","api_key.rotated","api_key.revoked","document.created","document.updated","document.deleted","webhook_endpoint.pinged"]};

function validate1(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
const err0 = {instancePath,keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err0);
errors++;
}
if(!(((((((((((((data === "workspace.updated") || (data === "member.added")) || (data === "member.updated")) || (data === "member.removed")) || (data === "invitation.created")) || (data === "invitation.revoked")) || (data === "api_key.created")) || (data === "api_key.rotated")) || (data === "api_key.revoked")) || (data === "document.created")) || (data === "document.updated")) || (data === "document.deleted")) || (data === "webhook_endpoint.pinged"))){
const err1 = {instancePath,keyword:"enum",params:{allowedValues: schema1.enum}};
(vErrors ??= []).push(err1);
errors++;
}
validate1.errors = vErrors;
return errors === 0;
}

export const validate = validate1
