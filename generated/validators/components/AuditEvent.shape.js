// Written by `npm run generate` from AuditEvent. Do not edit.
import { isRecord, scalar } from '../shape.js'
const object1 = (v) => isRecord(v) ? {
  "id": scalar(v["id"]),
  "workspace_id": scalar(v["workspace_id"]),
  "actor_kind": scalar(v["actor_kind"]),
  "actor_id": scalar(v["actor_id"]),
  "operation": scalar(v["operation"]),
  "outcome": scalar(v["outcome"]),
  "reason": scalar(v["reason"]),
  "resource_id": scalar(v["resource_id"]),
  "request_id": scalar(v["request_id"]),
  "created_at": scalar(v["created_at"]),
} : scalar(v)
export const shape = (v) => object1(v)
