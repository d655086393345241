import type { Exchange } from './exchange.ts'

/** Version 00 of W3C Trace Context; later versions may have more at the end. */
const form =
  /^(?:00-[0-9a-f]{32}-[0-9a-f]{16}-[0-9a-f]{2}|(?!00|ff)[0-9a-f]{2}-[0-9a-f]{32}-[0-9a-f]{16}-[0-9a-f]{2}(?:-.*)?)$/
const nothing = /^..-(?:0{32}|.{32}-0{16})/
const longest = 512

/** A `traceparent` as it came in; undefined for one that is not valid, which the standard says to ignore. */
export const validTraceparent = (header: string | null): string | undefined =>
  header !== null && header.length <= longest && form.test(header) && !nothing.test(header)
    ? header
    : undefined

/** The trace a request belongs to, to be passed on: the span's own where spans are made, else what the caller sent. */
export const traceparentOf = ({ traceparent, request }: Exchange): string | undefined =>
  traceparent ?? validTraceparent(request.headers.get('traceparent'))

/** For the logs. */
export const traceIdOf = (exchange: Exchange): string | undefined => traceparentOf(exchange)?.slice(3, 35)
