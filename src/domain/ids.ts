import { typeidUnboxed } from 'typeid-js'

/** The kinds of things that have an id, by prefix. */
export type IdPrefix = 'aud' | 'dlv' | 'doc' | 'evt' | 'inv' | 'key' | 'usr' | 'whe' | 'ws'

/** A new id: a prefix and a UUIDv7 in Crockford's base 32 (TypeID 0.3); ids of one process sort by time. */
export const newId = (prefix: IdPrefix): string => typeidUnboxed(prefix)
