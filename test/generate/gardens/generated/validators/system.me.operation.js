// Written by `npm run generate` from system.me. Do not edit.
export const parameters = {
 "path": {},
 "query": {},
 "header": {}
}
export const answers = {
  "200": { type: "text/event-stream", headers: {} },
  "400": { type: "application/problem+json", headers: {} },
  "401": { type: "application/problem+json", headers: {} },
  "403": { type: "application/problem+json", headers: {} },
  "404": { type: "application/problem+json", headers: {} },
  "429": { type: "application/problem+json", headers: {} },
  "500": { type: "application/problem+json", headers: {} },
  "503": { type: "application/problem+json", headers: {} },
}
