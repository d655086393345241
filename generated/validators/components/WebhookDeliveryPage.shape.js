// Written by `npm run generate` from WebhookDeliveryPage. Do not edit.
import { isRecord, list, scalar } from '../shape.js'
import { shape as shape_WebhookDelivery } from './WebhookDelivery.shape.js'
const object1 = (v) => isRecord(v) ? {
  "data": list(v["data"], shape_WebhookDelivery),
  "next_cursor": scalar(v["next_cursor"]),
} : scalar(v)
export const shape = (v) => object1(v)
