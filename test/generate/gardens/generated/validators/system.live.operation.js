// Written by `npm run generate` from system.live. Do not edit.
export const parameters = {
 "path": {},
 "query": {},
 "header": {}
}
export const answers = {
  "200": { type: "text/plain", headers: {} },
  "400": { type: "application/problem+json", headers: {} },
  "429": { type: "application/problem+json", headers: {} },
  "500": { type: "application/problem+json", headers: {} },
  "503": { type: "application/problem+json", headers: {} },
}
