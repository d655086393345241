// Written by `npm run generate` from test/generate/gardens/openapi.yaml. Do not edit.
import type { AnswerChecks } from './contract.ts'

/** Validators of every answer. Production does not load them: it sends only what the contract declares anyway. */
export const checks: Record<string, () => Promise<AnswerChecks>> = {
  "plants.list": () => import("./validators/plants.list.check.js"),
  "plants.create": () => import("./validators/plants.create.check.js"),
  "plants.delete": () => import("./validators/plants.delete.check.js"),
  "plants.update": () => import("./validators/plants.update.check.js"),
  "plants.survey": () => import("./validators/plants.survey.check.js"),
  "system.live": () => import("./validators/system.live.check.js"),
  "system.me": () => import("./validators/system.me.check.js"),
  "system.visits": () => import("./validators/system.visits.check.js"),
}
