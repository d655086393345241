/** What was asked for, what was acknowledged, and whether all of it is there: the oracle of every fault. */
import { randomBytes } from 'node:crypto'
import type { TestContext } from 'vitest'
import type { Outcome } from '../../../scripts/test/faults.ts'
import { waitUntil, write } from './client.ts'
import type { Answer } from './client.ts'

type Query = (text: string, values?: unknown[]) => Promise<Record<string, unknown>[]>

interface Written {
  title: string
  copies: number
  audited: number
}

export class Ledger {
  readonly acknowledged = new Set<string>()
  /** Nobody knows whether these happened. */
  readonly unanswered = new Set<string>()
  readonly #prefix = `w${randomBytes(5).toString('hex')}-`
  #count = 0

  /** A title that no other document has. */
  title(): string {
    return this.#prefix + String(this.#count++).padStart(5, '0')
  }

  owns = (title: string): boolean => title.startsWith(this.#prefix)

  /** Takes down how an attempt ended; an answer that is neither yes nor "try again" is a failure of its own. */
  note(title: string, answer: Answer): void {
    if (answer.status === 201) {
      this.acknowledged.add(title)
      this.unanswered.delete(title)
      return
    }
    if (!this.acknowledged.has(title)) this.unanswered.add(title)
    if (answer.status === 'none') return
    if (answer.status !== 503 || !/^\d+$/.test(answer.retryAfter ?? ''))
      throw new Error(`what is not done is refused with 503 and Retry-After, not ${JSON.stringify(answer)}`)
  }

  /**
   * Writes with a key, again and again until it is acknowledged; in between it may be told that it is still running.
   * @returns every answer
   */
  async insist(url: string | (() => string), token: string, most = 20_000): Promise<Answer[]> {
    const title = this.title()
    const answers: Answer[] = []
    await waitUntil(
      `${title} is written`,
      async () => {
        const address = typeof url === 'string' ? url : url()
        const answer = await write(address, { token, title, key: `key-of-${title}`, patience: most })
        answers.push(answer)
        if (answer.status !== 409) this.note(title, answer)
        if (answer.status !== 201)
          await new Promise((resolve) => setTimeout(resolve, answer.status === 409 ? 500 : 20))
        return answer.status === 201
      },
      most,
    )
    return answers
  }

  /** Compares with what the database has; each document must also be audited once. */
  async settle(query: Query): Promise<Omit<Outcome, 'fault' | 'runs'>> {
    const rows = await query(
      `select title, count(*)::int as copies, sum(audits)::int as audited
       from (select title, (select count(*) from app.audit_events as event
         where event.resource_id = document.id and event.operation = 'documents.create') as audits
         from app.documents as document where starts_with(title, $1)) as written group by title`,
      [this.#prefix],
    )
    const written = new Map((rows as unknown as Written[]).map((row) => [row.title, row])) // as selected
    const found = [...this.acknowledged].filter((title) => written.has(title)).length
    const copies = [...written.values()].filter((row) => row.copies !== 1).length
    const unaudited = [...written.values()].find((row) => row.audited !== row.copies)
    if (unaudited !== undefined) throw new Error(`not audited once: ${JSON.stringify(unaudited)}`)
    return {
      acknowledged: this.acknowledged.size,
      found,
      lost: this.acknowledged.size - found,
      duplicated: copies,
    }
  }
}

/** For a fault during which nothing is written. */
export const nothing = { acknowledged: 0, found: 0, lost: 0, duplicated: 0 }

/** Puts a fault into the table at the end. Nothing may be lost or duplicated, and something must have happened. */
export function report({ task }: TestContext, outcome: Outcome): void {
  task.meta.fault = outcome
  const { lost, duplicated, runs } = outcome
  if (lost > 0 || duplicated > 0 || runs === 0) throw new Error(`the fault won: ${JSON.stringify(outcome)}`)
}

/** Says how far a long test is. */
export async function progress({ annotate }: TestContext, done: number, all: number): Promise<void> {
  await annotate(`${done} of ${all}`, 'progress')
}
