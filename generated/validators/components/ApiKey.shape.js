// Written by `npm run generate` from ApiKey. Do not edit.
import { isRecord, scalar, scalars } from '../shape.js'
const object1 = (v) => isRecord(v) ? {
  "id": scalar(v["id"]),
  "workspace_id": scalar(v["workspace_id"]),
  "name": scalar(v["name"]),
  "scopes": scalars(v["scopes"]),
  "hint": scalar(v["hint"]),
  "created_by": scalar(v["created_by"]),
  "expires_at": scalar(v["expires_at"]),
  "last_used_at": scalar(v["last_used_at"]),
  "revoked_at": scalar(v["revoked_at"]),
  "created_at": scalar(v["created_at"]),
  "updated_at": scalar(v["updated_at"]),
  "version": scalar(v["version"]),
} : scalar(v)
export const shape = (v) => object1(v)
