// Written by `npm run generate` from openapi/openapi.yaml. Do not edit.
import type { AnswerChecks } from './contract.ts'

/** Validators of every answer. Production does not load them: it sends only what the contract declares anyway. */
export const checks: Record<string, () => Promise<AnswerChecks>> = {
  "system.live": () => import("./validators/system.live.check.js"),
  "system.ready": () => import("./validators/system.ready.check.js"),
  "system.contract": () => import("./validators/system.contract.check.js"),
  "system.docs": () => import("./validators/system.docs.check.js"),
  "system.docsScript": () => import("./validators/system.docsScript.check.js"),
  "system.problem": () => import("./validators/system.problem.check.js"),
  "me.get": () => import("./validators/me.get.check.js"),
  "me.update": () => import("./validators/me.update.check.js"),
  "workspaces.list": () => import("./validators/workspaces.list.check.js"),
  "workspaces.create": () => import("./validators/workspaces.create.check.js"),
  "workspaces.get": () => import("./validators/workspaces.get.check.js"),
}
