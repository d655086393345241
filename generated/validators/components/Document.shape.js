// Written by `npm run generate` from Document. Do not edit.
import { isRecord, scalar, scalars } from '../shape.js'
const object1 = (v) => isRecord(v) ? {
  "id": scalar(v["id"]),
  "workspace_id": scalar(v["workspace_id"]),
  "title": scalar(v["title"]),
  "tags": scalars(v["tags"]),
  "visibility": scalar(v["visibility"]),
  "created_by": scalar(v["created_by"]),
  "content": scalar(v["content"]),
  "created_at": scalar(v["created_at"]),
  "updated_at": scalar(v["updated_at"]),
  "version": scalar(v["version"]),
} : scalar(v)
export const shape = (v) => object1(v)
