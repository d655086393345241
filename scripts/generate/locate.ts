import { readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { isMap, isScalar, isSeq, LineCounter, parseDocument } from 'yaml'
import type { Document, Node } from 'yaml'
import { unescapeToken } from './model.ts'

interface Source {
  file: string
  document: Document.Parsed
  lines: LineCounter
}
/** A node of a source file, and the key that names it (which has a line even where the value is empty). */
interface Place {
  source: Source
  node: Node | null
  key: Node | null
}

/**
 * Finds the file and line a person edits for a pointer into the bundled document.
 *
 * The bundler moves every referenced piece into `components` and keeps no record of its origin. But a component
 * is named after the last token of the reference it came from, so the references in the source files lead back.
 * Files are read when the first error asks, not before.
 *
 * @param entry the contract's first file
 * @param base what the answer is relative to
 * @returns pointer -> `openapi/paths/documents.yaml:12`; the nearest enclosing line when the pointer itself was added by the bundler
 */
export function locator(entry: string, base = process.cwd()): (pointer: string) => string {
  let origins: Origins | undefined
  return (pointer) => {
    origins ??= new Origins(entry)
    const place = origins.find(pointer.replace(/^#/, '').split('/').slice(1).map(unescapeToken))
    const range = (place.key ?? place.node)?.range
    const line = range ? place.source.lines.linePos(range[0]).line : 1
    return `${relative(base, place.source.file)}:${line}`
  }
}

class Origins {
  readonly #sources = new Map<string, Source>()
  readonly #visited = new Set<string>()
  readonly #entry: string
  /** Component name or path -> where its source stands. */
  readonly #moved = new Map<string, Place>()

  constructor(entry: string) {
    this.#entry = entry
    this.#visit(entry)
  }

  find(tokens: string[]): Place {
    const [section, first, second] = tokens
    const inEntry = this.#walk(this.#root(this.#entry), tokens)
    if (inEntry.rest === 0) return inEntry.place
    const path = section === 'paths' && first !== undefined ? this.#moved.get(first) : undefined
    if (path) return this.#walk(path, tokens.slice(2)).place
    const component = section === 'components' && second !== undefined ? this.#moved.get(second) : undefined
    if (component) return this.#walk(component, tokens.slice(3)).place
    return inEntry.place
  }

  /** Reads a file, remembers what its references name, and goes on with the files they lead to. */
  #visit(file: string): void {
    if (this.#visited.has(file)) return
    this.#visited.add(file)
    const { document } = this.#root(file).source
    const list = document.get('x-path-files')
    for (const item of isSeq(list) ? list.items : []) {
      const pathFile = join(dirname(file), String(isScalar(item) ? item.value : item))
      const root = this.#root(pathFile)
      for (const pair of isMap(root.node) ? root.node.items : []) {
        const name = String(isScalar(pair.key) ? pair.key.value : pair.key)
        this.#moved.set(name, this.#step(root, name) ?? root)
      }
      this.#visit(pathFile)
    }
    for (const [, reference] of JSON.stringify(document.toJS()).matchAll(/"\$ref":"([^"]+)"/g)) {
      const target = reference === undefined ? undefined : split(reference, file)
      if (target === undefined) continue
      this.#visit(target.file)
      const name = target.tokens.at(-1)
      const found = this.#walk(this.#root(target.file), target.tokens)
      if (name !== undefined && found.rest === 0) this.#moved.set(name, found.place)
    }
  }

  #root(file: string): Place {
    let source = this.#sources.get(file)
    if (source === undefined) {
      const lines = new LineCounter()
      source = { file, document: parseDocument(readFileSync(file, 'utf8'), { lineCounter: lines }), lines }
      this.#sources.set(file, source)
    }
    return { source, node: source.document.contents, key: null }
  }

  /** Walks down as far as the tokens lead; `rest` counts the tokens that led nowhere. */
  #walk(from: Place, tokens: string[]): { place: Place; rest: number } {
    let place = from
    for (const [index, token] of tokens.entries()) {
      const next = this.#step(place, token)
      if (next === undefined) return { place, rest: tokens.length - index }
      place = next
    }
    return { place, rest: 0 }
  }

  #step(place: Place, token: string): Place | undefined {
    const { source, node } = this.#follow(place)
    if (isMap(node)) {
      const pair = node.items.find((item) => isScalar(item.key) && String(item.key.value) === token)
      return pair && { source, node: pair.value as Node | null, key: pair.key as Node } // yaml types the parsed pair as unknown
    }
    const item = isSeq(node) ? node.items[Number(token)] : undefined
    return item === undefined ? undefined : { source, node: item as Node, key: null } // as above
  }

  #follow(place: Place): Place {
    const reference = isMap(place.node) ? place.node.get('$ref') : undefined
    const target = typeof reference === 'string' ? split(reference, place.source.file) : undefined
    if (target === undefined) return place
    const found = this.#walk(this.#root(target.file), target.tokens)
    return found.rest === 0 ? found.place : place
  }
}

/** A reference as the file and the tokens it names; undefined for one that leaves the file system. */
function split(reference: string, from: string): { file: string; tokens: string[] } | undefined {
  if (/^[a-z][a-z+.-]*:/.test(reference)) return undefined
  const [path, pointer = ''] = reference.split('#', 2)
  return {
    file: path ? join(dirname(from), path) : from,
    tokens: pointer.split('/').slice(1).map(unescapeToken),
  }
}
