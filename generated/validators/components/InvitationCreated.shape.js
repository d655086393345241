// Written by `npm run generate` from InvitationCreated. Do not edit.
import { isRecord, scalar } from '../shape.js'
const object1 = (v) => isRecord(v) ? {
  "id": scalar(v["id"]),
  "workspace_id": scalar(v["workspace_id"]),
  "email": scalar(v["email"]),
  "role": scalar(v["role"]),
  "status": scalar(v["status"]),
  "invited_by": scalar(v["invited_by"]),
  "expires_at": scalar(v["expires_at"]),
  "token": scalar(v["token"]),
  "created_at": scalar(v["created_at"]),
  "updated_at": scalar(v["updated_at"]),
  "version": scalar(v["version"]),
} : scalar(v)
export const shape = (v) => object1(v)
