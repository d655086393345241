/** A TCP relay that breaks things on purpose: between the service and its database, or a client and the service. */
import { once } from 'node:events'
import { connect, createServer } from 'node:net'
import type { AddressInfo, Socket } from 'node:net'

export type Direction = 'up' | 'down'
/** How a link ends: closed, reset, or silent for ever (half-open: nobody is told). */
export type Ending = 'fin' | 'rst' | 'hole'

/** The next connection on which this many bytes have passed in the direction, from now on, is broken. */
export interface Cut {
  direction: Direction
  after: number
  how: Ending
}

interface Link {
  /** The side of whoever connected. */
  client: Socket
  server: Socket
  silent: boolean
}

export class Proxy {
  /** Milliseconds that everything takes longer, each way. */
  delay = 0
  /** Whether new connections are accepted and then never served. */
  silent = false
  /** Passes something else in place of what is about to pass; an empty buffer for nothing. */
  exchange: ((direction: Direction, chunk: Buffer) => Buffer) | undefined
  readonly passed = { up: 0, down: 0 }
  readonly #links = new Set<Link>()
  readonly #server = createServer((client) => this.#open(client))
  readonly #target: { host: string; port: number }
  #cut: Cut | undefined
  #port = 0

  /** @param target a URL with a host and a port */
  constructor(target: string) {
    const { hostname, port } = new URL(target)
    this.#target = { host: hostname, port: Number(port) }
  }

  /** Listens, again on the same port after `refuse`. */
  async accept(): Promise<this> {
    this.#server.listen(this.#port, '127.0.0.1')
    await once(this.#server, 'listening')
    this.#port = (this.#server.address() as AddressInfo).port // it listens on a port
    return this
  }

  /** Refuses new connections and breaks the open ones. */
  async refuse(how: 'fin' | 'rst' = 'rst'): Promise<void> {
    const closed = new Promise((resolve) => this.#server.close(resolve))
    this.breakAll(how)
    await closed
  }

  /** The same URL, through here. */
  through(url: string): string {
    const changed = new URL(url)
    changed.hostname = '127.0.0.1'
    changed.port = String(this.#port)
    return changed.href
  }

  arm(cut: Cut): void {
    this.passed.up = 0
    this.passed.down = 0
    this.#cut = cut
  }

  /** @returns whether the cut never came: less has passed than it waits for */
  disarm(): boolean {
    const waiting = this.#cut !== undefined
    this.#cut = undefined
    return waiting
  }

  breakAll(how: Ending): void {
    for (const link of this.#links) this.#break(link, how)
  }

  get open(): number {
    return this.#links.size
  }

  #open(client: Socket): void {
    const link: Link = { client, server: connect(this.#target), silent: this.silent }
    this.#links.add(link)
    for (const [direction, from, to] of [
      ['up', link.client, link.server],
      ['down', link.server, link.client],
    ] as const) {
      from.setNoDelay(true)
      from.on('data', (chunk: Buffer) => this.#pass(link, direction, chunk))
      from.on('end', () => this.#later(() => link.silent || to.end()))
      from.on('error', () => to.destroy()) // an end that the other side shall see, too
      from.on('close', () => this.#links.delete(link))
    }
  }

  #pass(link: Link, direction: Direction, received: Buffer): void {
    const chunk = this.exchange?.(direction, received) ?? received
    if (link.silent || chunk.length === 0) return
    const cut = this.#cut
    const room = cut?.direction === direction ? cut.after - this.passed[direction] : Infinity
    this.passed[direction] += chunk.length
    const to = direction === 'up' ? link.server : link.client
    if (cut === undefined || chunk.length < room) return this.#later(() => to.write(chunk))
    this.#cut = undefined
    to.write(chunk.subarray(0, room), () => this.#break(link, cut.how))
  }

  #later(what: () => unknown): void {
    if (this.delay === 0) what()
    else setTimeout(what, this.delay)
  }

  #break(link: Link, how: Ending): void {
    link.silent = true
    if (how === 'hole') return
    for (const socket of [link.client, link.server]) {
      if (how === 'rst') socket.resetAndDestroy()
      else socket.end()
    }
  }
}
