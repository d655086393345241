/** Which operations the tests ask for, of our contract or of another one that the machine serves. */
import { Exchange } from '../../src/http/exchange.ts'
import type { Route } from '../../src/http/exchange.ts'

const seen = new Set<string>()

/** Notes the operation of each request that is matched; before that it is of none. */
export function recordOperations(): void {
  const exchange: Exchange & { recorded?: true } = Exchange.prototype
  if (exchange.recorded) return
  exchange.recorded = true
  const matched = Object.getOwnPropertyDescriptor(exchange, 'matched')
  Object.defineProperty(exchange, 'matched', {
    ...matched,
    get(this: Exchange) {
      const route = matched?.get?.call(this) as Route // what the property is
      seen.add(route.id)
      return route
    },
  })
}

/** The operations since the last time. */
export function takeOperations(): string[] {
  const taken = [...seen]
  seen.clear()
  return taken
}
