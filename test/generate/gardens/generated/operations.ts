// Written by `npm run generate` from test/generate/gardens/openapi.yaml. Do not edit.
import type { Operation } from './contract.ts'

/** Calls are read in less time than objects would be, and a table of a thousand operations is read at each start. */
const operation = (
  method: string,
  path: string,
  security: Operation['security'],
  policy: Operation['policy'],
  load: Operation['load'],
  deprecated?: Operation['deprecated'],
): Operation => ({ method, path, security, policy, load, deprecated })
const policy = (
  permission: string,
  tenant: string,
  rate: string,
  idempotency: Operation['policy']['idempotency'],
  audit: boolean,
): Operation['policy'] => ({ permission, tenant, rate, idempotency, audit })

/** Every operation of the contract, by operationId. */
export const operations = {
  "plants.list": operation("GET", "/v1/gardens/{garden_id}/plants", [{"bearer":[]},{"apiKey":[]}], policy("plants:read", "garden_id", "read", "none", false), () => import("./validators/plants.list.operation.js")),
  "plants.create": operation("POST", "/v1/gardens/{garden_id}/plants", [{"bearer":[]}], policy("plants:write", "garden_id", "write", "required", true), () => import("./validators/plants.create.operation.js")),
  "plants.delete": operation("DELETE", "/v1/gardens/{garden_id}/plants/{plant_id}", [{"bearer":[]}], policy("plants:write", "garden_id", "write", "none", false), () => import("./validators/plants.delete.operation.js"), {"at":"2026-01-05","sunset":"2027-01-05","successor":"/v1/gardens/{garden_id}/plants/{plant_id}"}),
  "plants.update": operation("PATCH", "/v1/gardens/{garden_id}/plants/{plant_id}", [{"bearer":[],"apiKey":[]}], policy("plants:write", "garden_id", "write", "none", true), () => import("./validators/plants.update.operation.js")),
  "plants.survey": operation("POST", "/v1/gardens/{garden_id}/surveys", [{"bearer":[]}], policy("plants:write", "garden_id", "write", "none", true), () => import("./validators/plants.survey.operation.js")),
  "system.live": operation("GET", "/livez", [], policy("public", "none", "system", "none", false), () => import("./validators/system.live.operation.js")),
  "system.me": operation("GET", "/v1/me", [{"bearer":[]}], policy("profile:read", "none", "read", "none", false), () => import("./validators/system.me.operation.js")),
  "system.visits": operation("GET", "/v1/me/visits", [{"bearer":[]}], policy("profile:read", "none", "read", "none", false), () => import("./validators/system.visits.operation.js")),
} satisfies Record<string, Operation>

export type OperationId = keyof typeof operations

/** Types of the events that webhooks send. */
export type EventType = "plant.watered" | "plant.created"
