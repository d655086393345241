// Written by `npm run generate` from Member. Do not edit.
import { isRecord, scalar } from '../shape.js'
const object1 = (v) => isRecord(v) ? {
  "workspace_id": scalar(v["workspace_id"]),
  "user_id": scalar(v["user_id"]),
  "name": scalar(v["name"]),
  "email": scalar(v["email"]),
  "role": scalar(v["role"]),
  "created_at": scalar(v["created_at"]),
  "updated_at": scalar(v["updated_at"]),
  "version": scalar(v["version"]),
} : scalar(v)
export const shape = (v) => object1(v)
