// Written by `npm run generate` from WebhookDelivery. Do not edit.
import { isRecord, scalar } from '../shape.js'
const object1 = (v) => isRecord(v) ? {
  "id": scalar(v["id"]),
  "workspace_id": scalar(v["workspace_id"]),
  "webhook_endpoint_id": scalar(v["webhook_endpoint_id"]),
  "event_id": scalar(v["event_id"]),
  "event_type": scalar(v["event_type"]),
  "status": scalar(v["status"]),
  "attempts": scalar(v["attempts"]),
  "next_attempt_at": scalar(v["next_attempt_at"]),
  "last_attempt_at": scalar(v["last_attempt_at"]),
  "response_status": scalar(v["response_status"]),
  "failure": scalar(v["failure"]),
  "created_at": scalar(v["created_at"]),
} : scalar(v)
export const shape = (v) => object1(v)
