import type { Contract, Operation, WrittenOperation } from './model.ts'

/** Since when, until when, and what instead; what cannot be sent as a header is refused. */
export function readDeprecation(
  { findings }: Contract,
  { pointer, value }: WrittenOperation,
): Operation['deprecated'] {
  const read = (key: string, form: RegExp) => {
    const text = value[key]
    if (text === undefined) return undefined
    if (typeof text === 'string' && form.test(text) && !(form === date && Number.isNaN(Date.parse(text))))
      return text
    const wanted =
      form === date ? 'a date such as 2026-01-31' : 'an operationId, a path of the contract, or a URL'
    findings.lose(`${pointer}/${key}`, `${key} is ${JSON.stringify(text)}; write ${wanted}`)
    return undefined
  }
  const at = read('x-deprecated-at', date)
  const sunset = read('x-sunset', date)
  const successor = read('x-successor', /^\S+$/)
  return { ...(at ? { at } : {}), ...(sunset ? { sunset } : {}), ...(successor ? { successor } : {}) }
}

const date = /^\d{4}-\d\d-\d\d(?:T[\d:.]+(?:Z|[+-]\d\d:\d\d))?$/

/** A successor that is an operation becomes its path; one that leads nowhere is refused. */
export function resolveSuccessors({ operations, findings }: Contract): void {
  for (const { deprecated, pointer, path } of operations) {
    const written = deprecated?.successor
    if (deprecated === undefined || written === undefined || /^https?:\/\//.test(written)) continue
    const target = operations.find((operation) => operation.id === written || operation.path === written)
    const parameters = (target?.path ?? '').match(/\{\w+\}/g) ?? []
    const open = parameters.find((parameter) => !path.includes(parameter))
    if (target !== undefined && open === undefined) deprecated.successor = target.path
    else {
      delete deprecated.successor
      const why =
        target === undefined ? 'no operation of the contract' : `needs ${open}, which ${path} does not have`
      findings.lose(
        `${pointer}/x-successor`,
        `x-successor ${written}: ${why}; write an operationId, a path or a URL whose values are known`,
      )
    }
  }
}
