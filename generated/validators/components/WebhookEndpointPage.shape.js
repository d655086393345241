// Written by `npm run generate` from WebhookEndpointPage. Do not edit.
import { isRecord, list, scalar } from '../shape.js'
import { shape as shape_WebhookEndpoint } from './WebhookEndpoint.shape.js'
const object1 = (v) => isRecord(v) ? {
  "data": list(v["data"], shape_WebhookEndpoint),
  "next_cursor": scalar(v["next_cursor"]),
} : scalar(v)
export const shape = (v) => object1(v)
