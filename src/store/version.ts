import { sql } from 'kysely'
import type { RawBuilder } from 'kysely'

/** A change of one row. */
export interface Change<Values> {
  values: Values
  /** The versions it may be based on, as If-Match names them; undefined for any. */
  versions: number[] | undefined
}

/** The condition that a row has one of the versions an If-Match names; true when any will do. */
export const isVersion = (versions: number[] | undefined): RawBuilder<boolean> =>
  versions === undefined ? sql<boolean>`true` : sql<boolean>`version = any(${versions}::integer[])`
