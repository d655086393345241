// Written by `npm run generate` from system.docs. Do not edit.
export const parameters = {}
const problem = { type: "application/problem+json", headers: {} }
export const answers = {
  "200": { type: "text/html", headers: {"content-security-policy":true} },
  "400": problem,
  "429": problem,
  "500": problem,
  "503": problem,
}
