// Written by `npm run generate` from test/generate/gardens/openapi.yaml. Do not edit.
import type { Operation } from './contract.ts'

/** Every operation of the contract, by operationId. */
export const operations = {
  "plants.list": {
    method: "GET",
    path: "/v1/gardens/{garden_id}/plants",
    tag: "plants",
    security: [{"bearer":[]},{"apiKey":[]}],
    policy: {"permission":"plants:read","tenant":"garden_id","rate":"read","idempotency":"none","audit":false},
    load: () => import("./validators/plants.list.operation.js"),
  },
  "plants.create": {
    method: "POST",
    path: "/v1/gardens/{garden_id}/plants",
    tag: "plants",
    security: [{"bearer":[]}],
    policy: {"permission":"plants:write","tenant":"garden_id","rate":"write","idempotency":"required","audit":true},
    load: () => import("./validators/plants.create.operation.js"),
  },
  "plants.delete": {
    method: "DELETE",
    path: "/v1/gardens/{garden_id}/plants/{plant_id}",
    tag: "plants",
    security: [{"bearer":[]}],
    policy: {"permission":"plants:write","tenant":"garden_id","rate":"write","idempotency":"none","audit":false},
    deprecated: {"at":"2026-01-05","sunset":"2027-01-05","successor":"/v1/gardens/{garden_id}/plants/{plant_id}"},
    load: () => import("./validators/plants.delete.operation.js"),
  },
  "plants.update": {
    method: "PATCH",
    path: "/v1/gardens/{garden_id}/plants/{plant_id}",
    tag: "plants",
    security: [{"bearer":[],"apiKey":[]}],
    policy: {"permission":"plants:write","tenant":"garden_id","rate":"write","idempotency":"none","audit":true},
    load: () => import("./validators/plants.update.operation.js"),
  },
  "plants.survey": {
    method: "POST",
    path: "/v1/gardens/{garden_id}/surveys",
    tag: "plants",
    security: [{"bearer":[]}],
    policy: {"permission":"plants:write","tenant":"garden_id","rate":"write","idempotency":"none","audit":true},
    load: () => import("./validators/plants.survey.operation.js"),
  },
  "system.live": {
    method: "GET",
    path: "/livez",
    tag: "system",
    security: [],
    policy: {"permission":"public","tenant":"none","rate":"system","idempotency":"none","audit":false},
    load: () => import("./validators/system.live.operation.js"),
  },
  "system.me": {
    method: "GET",
    path: "/v1/me",
    tag: "system",
    security: [{"bearer":[]}],
    policy: {"permission":"profile:read","tenant":"none","rate":"read","idempotency":"none","audit":false},
    load: () => import("./validators/system.me.operation.js"),
  },
  "system.visits": {
    method: "GET",
    path: "/v1/me/visits",
    tag: "system",
    security: [{"bearer":[]}],
    policy: {"permission":"profile:read","tenant":"none","rate":"read","idempotency":"none","audit":false},
    load: () => import("./validators/system.visits.operation.js"),
  },
} as const satisfies Record<string, Operation>

export type OperationId = keyof typeof operations

/** Types of the events that webhooks send. */
export type EventType = "plant.watered" | "plant.created"
