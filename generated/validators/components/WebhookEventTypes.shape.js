// Written by `npm run generate` from WebhookEventTypes. Do not edit.
import { list, scalar } from '../shape.js'
export const shape = (v) => list(v, scalar)
