// Written by `npm run generate` from Workspace. Do not edit.
import { isRecord, scalar } from '../shape.js'
const object1 = (v) => isRecord(v) ? {
  "id": scalar(v["id"]),
  "name": scalar(v["name"]),
  "created_at": scalar(v["created_at"]),
  "updated_at": scalar(v["updated_at"]),
  "version": scalar(v["version"]),
} : scalar(v)
export const shape = (v) => object1(v)
