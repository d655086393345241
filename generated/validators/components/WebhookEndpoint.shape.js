// Written by `npm run generate` from WebhookEndpoint. Do not edit.
import { isRecord, scalar } from '../shape.js'
import { shape as shape_WebhookEventTypes } from './WebhookEventTypes.shape.js'
const object1 = (v) => isRecord(v) ? {
  "id": scalar(v["id"]),
  "workspace_id": scalar(v["workspace_id"]),
  "url": scalar(v["url"]),
  "description": scalar(v["description"]),
  "event_types": shape_WebhookEventTypes(v["event_types"]),
  "status": scalar(v["status"]),
  "disabled_reason": scalar(v["disabled_reason"]),
  "disabled_at": scalar(v["disabled_at"]),
  "last_success_at": scalar(v["last_success_at"]),
  "created_at": scalar(v["created_at"]),
  "updated_at": scalar(v["updated_at"]),
  "version": scalar(v["version"]),
} : scalar(v)
export const shape = (v) => object1(v)
