// Written by `npm run generate` from system.docsScript. Do not edit.
export const parameters = {}
const problem = { type: "application/problem+json", headers: {} }
export const answers = {
  "200": { type: "text/javascript", headers: {"etag":true} },
  "400": problem,
  "429": problem,
  "500": problem,
  "503": problem,
}
