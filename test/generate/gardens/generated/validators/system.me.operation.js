// Written by `npm run generate` from system.me. Do not edit.
export const parameters = {}
const problem = { type: "application/problem+json", headers: {} }
export const answers = {
  "200": { type: "text/event-stream", headers: {} },
  "400": problem,
  "401": problem,
  "403": problem,
  "404": problem,
  "429": problem,
  "500": problem,
  "503": problem,
}
