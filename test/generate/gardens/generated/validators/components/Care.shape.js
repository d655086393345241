// Written by `npm run generate` from Care. Do not edit.
import { tagged } from '../shape.js'
import { shape as shape_Watering } from './Watering.shape.js'
import { shape as shape_Pruning } from './Pruning.shape.js'
const union1 = {
  "water": (v) => shape_Watering(v),
  "rain": (v) => shape_Watering(v),
  "prune": (v) => shape_Pruning(v),
}
export const shape = (v) => tagged(v, "kind", union1)
