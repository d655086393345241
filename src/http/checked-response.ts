import { constant } from './headers.ts'

/** Content-Type -> the headers of all answers of that type; the contract has few. */
const checked = new Map<string | undefined, Headers>()

/**
 * A web Response that takes what is always the same as it is: checking each header of every answer is a tenth of a
 * small request. Made for those who ask: Node loads its Response when it is first named, and a start need not wait.
 */
export function checkedResponse(): typeof Response {
  class CheckedResponse extends Response {
    constructor(
      body: BodyInit | null,
      { status, headers }: { status: number; headers: Record<string, string> },
    ) {
      const type = headers['content-type']
      super(body, { status, headers: checkedHeaders(type) })
      for (const name in headers) {
        const value = headers[name]
        if (value !== undefined && value !== constant[name] && value !== type) this.headers.set(name, value)
      }
    }
  }
  return CheckedResponse as typeof Response // the machine makes no others
}

function checkedHeaders(type: string | undefined): Headers {
  let headers = checked.get(type)
  if (headers === undefined) {
    headers = new Headers(type === undefined ? constant : { ...constant, 'content-type': type })
    checked.set(type, headers)
  }
  return headers
}
