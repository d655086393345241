// Written by `npm run generate` from WebhookEventTypes. Do not edit.
import { scalar, scalars } from '../shape.js'
export const shape = (v) => scalars(v)
