import { sql } from 'kysely'
import type { RawBuilder } from 'kysely'

/** The condition that a row has one of the versions an If-Match names; true when any will do. */
export const isVersion = (versions: number[] | undefined): RawBuilder<boolean> =>
  versions === undefined ? sql<boolean>`true` : sql<boolean>`version = any(${versions}::integer[])`
