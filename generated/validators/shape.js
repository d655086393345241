/** What shapes are built from. A shape copies what the contract declares; it never lets anything else through. */

export const isRecord = (v) => typeof v === 'object' && v !== null && !Array.isArray(v)

/** An object where the contract has a string, a number or a boolean is a bug; it must not leave. */
export function scalar(v) {
  if (typeof v === 'object' && v !== null)
    throw new TypeError('an object stands where the contract has a scalar')
  return v
}

export function list(v, shape) {
  if (!Array.isArray(v)) return scalar(v)
  const shaped = []
  for (const item of v) shaped.push(shape(item))
  return shaped
}

/** Nothing can be left out of them, so they need no copy. */
export function scalars(v) {
  if (!Array.isArray(v)) return scalar(v)
  for (const item of v) scalar(item)
  return v
}

/** The members that are not declared by name, where the contract gives them a schema. */
export function others(v, declared, shape) {
  const result = {}
  for (const key of Object.keys(v)) if (!declared.includes(key)) result[key] = shape(v[key])
  return result
}

/** The member of a union that the tag names. */
export function tagged(v, tag, shapes) {
  if (!isRecord(v)) return scalar(v)
  if (!Object.hasOwn(shapes, v[tag]))
    throw new TypeError(`the contract has no member ${String(v[tag])} of this union`)
  return shapes[v[tag]](v)
}
