// Written by `npm run generate` from AuditExportLine. Do not edit.
import { isRecord, scalar } from '../shape.js'
import { shape as shape_AuditEvent } from './AuditEvent.shape.js'
const object1 = (v) => isRecord(v) ? {
  "cursor": scalar(v["cursor"]),
  "event": shape_AuditEvent(v["event"]),
} : scalar(v)
export const shape = (v) => object1(v)
