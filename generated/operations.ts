// Written by `npm run generate` from openapi/openapi.yaml. Do not edit.
import type { Operation } from './contract.ts'

/** Every operation of the contract, by operationId. */
export const operations = {
  "system.live": {
    method: "GET",
    path: "/livez",
    tag: "system",
    security: [],
    policy: {"permission":"public","tenant":"none","rate":"system","idempotency":"none","audit":false},
    load: () => import("./validators/system.live.operation.js"),
  },
  "system.ready": {
    method: "GET",
    path: "/readyz",
    tag: "system",
    security: [],
    policy: {"permission":"public","tenant":"none","rate":"system","idempotency":"none","audit":false},
    load: () => import("./validators/system.ready.operation.js"),
  },
  "system.contract": {
    method: "GET",
    path: "/openapi.json",
    tag: "system",
    security: [],
    policy: {"permission":"public","tenant":"none","rate":"system","idempotency":"none","audit":false},
    load: () => import("./validators/system.contract.operation.js"),
  },
  "system.docs": {
    method: "GET",
    path: "/docs",
    tag: "system",
    security: [],
    policy: {"permission":"public","tenant":"none","rate":"system","idempotency":"none","audit":false},
    load: () => import("./validators/system.docs.operation.js"),
  },
  "system.docsScript": {
    method: "GET",
    path: "/docs/reference.js",
    tag: "system",
    security: [],
    policy: {"permission":"public","tenant":"none","rate":"system","idempotency":"none","audit":false},
    load: () => import("./validators/system.docsScript.operation.js"),
  },
  "system.problem": {
    method: "GET",
    path: "/problems/{code}",
    tag: "system",
    security: [],
    policy: {"permission":"public","tenant":"none","rate":"system","idempotency":"none","audit":false},
    load: () => import("./validators/system.problem.operation.js"),
  },
  "me.get": {
    method: "GET",
    path: "/v1/me",
    tag: "me",
    security: [{"bearer":[]}],
    policy: {"permission":"profile:read","tenant":"none","rate":"read","idempotency":"none","audit":false},
    load: () => import("./validators/me.get.operation.js"),
  },
  "me.update": {
    method: "PATCH",
    path: "/v1/me",
    tag: "me",
    security: [{"bearer":[]}],
    policy: {"permission":"profile:write","tenant":"none","rate":"write","idempotency":"none","audit":true},
    load: () => import("./validators/me.update.operation.js"),
  },
  "workspaces.list": {
    method: "GET",
    path: "/v1/workspaces",
    tag: "workspaces",
    security: [{"bearer":[]}],
    policy: {"permission":"workspaces:list","tenant":"none","rate":"read","idempotency":"none","audit":false},
    load: () => import("./validators/workspaces.list.operation.js"),
  },
  "workspaces.create": {
    method: "POST",
    path: "/v1/workspaces",
    tag: "workspaces",
    security: [{"bearer":[]}],
    policy: {"permission":"workspaces:create","tenant":"none","rate":"write","idempotency":"optional","audit":true},
    load: () => import("./validators/workspaces.create.operation.js"),
  },
  "workspaces.get": {
    method: "GET",
    path: "/v1/workspaces/{workspace_id}",
    tag: "workspaces",
    security: [{"bearer":[]},{"apiKey":[]}],
    policy: {"permission":"workspace:read","tenant":"workspace_id","rate":"read","idempotency":"none","audit":false},
    load: () => import("./validators/workspaces.get.operation.js"),
  },
} as const satisfies Record<string, Operation>

export type OperationId = keyof typeof operations
