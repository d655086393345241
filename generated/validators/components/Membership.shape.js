// Written by `npm run generate` from Membership. Do not edit.
import { isRecord, scalar } from '../shape.js'
const object1 = (v) => isRecord(v) ? {
  "workspace_id": scalar(v["workspace_id"]),
  "workspace_name": scalar(v["workspace_name"]),
  "role": scalar(v["role"]),
  "created_at": scalar(v["created_at"]),
} : scalar(v)
export const shape = (v) => object1(v)
