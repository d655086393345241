import { Ajv2020 } from 'ajv/dist/2020.js'
import type { AnyValidateFunction, SourceCode } from 'ajv/dist/types/index.js'
import type { SchemaEnv } from 'ajv/dist/compile/index.js'
import { UsedValueState } from 'ajv/dist/compile/codegen/scope.js'
import type { UsedScopeValues, ValueScopeName } from 'ajv/dist/compile/codegen/scope.js'
import { _, _Code, nil } from 'ajv/dist/compile/codegen/code.js'
import type { Code } from 'ajv/dist/compile/codegen/code.js'
import addFormats from 'ajv-formats'
import { at, entries, escapeToken, fileName, isObject } from './model.ts'
import type { Memo } from './memo.ts'
import type { Contract, Json, JsonObject, SchemaAt } from './model.ts'
import { componentId, Translator } from './schemas.ts'
import type { Direction, Translated } from './schemas.ts'

/** A schema that ajv was given. */
interface Added extends Translated {
  id: string
  pointer: string
  /** The component it is, if it is one. */
  component?: string
}

/** What a module exports, and under which name. */
export interface Exported {
  name: string
  added: Added
}

/** An operation, or a component; modules of components live one folder deeper. */
type ModuleOf = { operation: string; component?: never } | { component: string }

/** Options of every validator: no coercion, all errors (the machine reports at most 20). */
const ajvOptions = {
  allErrors: true,
  messages: false,
  unicodeRegExp: true,
  validateSchema: false,
  strict: true,
  strictTypes: false,
  strictTuples: false,
  strictRequired: false,
  allowUnionTypes: true,
} as const

/** What every object has without being sent it: a contract that uses such a name needs a look at own properties only. */
const inherited = Object.getOwnPropertyNames(Object.prototype)

/**
 * Compiles the schemas of one direction with ajv and writes them as ES modules.
 *
 * Every component is a module of its own, shared by all that refer to it: ajv's own `standaloneCode` writes
 * everything a validator needs into one file, which for a contract of a thousand operations is the same
 * thousand schemas over and over.
 */
export class Validators {
  readonly #ajv: Ajv2020
  readonly #translator: Translator
  readonly #contract: Contract
  readonly #direction: Direction
  readonly #memo: Memo | undefined
  /** The components that were referred to so far, by name. */
  readonly #added = new Map<string, Added>()
  /** Ids of what did not compile. What refers to it does not either, which is no news. */
  readonly #broken = new Set<string>()
  readonly #named = new Set<string>()

  constructor(contract: Contract, direction: Direction, memo?: Memo) {
    this.#contract = contract
    this.#direction = direction
    this.#translator = new Translator(contract, direction)
    this.#ajv = new Ajv2020({
      ...ajvOptions,
      inlineRefs: false,
      useDefaults: direction === 'request',
      strictSchema: !contract.foreign,
      logger: false,
      code: { source: true, esm: true, lines: true, optimize: 1 },
    })
    // Bookkeeping for keywords that most contracts do not have, in every function.
    const text = JSON.stringify(contract.document)
    this.#ajv.opts.unevaluated = /"unevaluated(?:Items|Properties)"/.test(text)
    this.#ajv.opts.dynamicRef = /"\$dynamic(?:Ref|Anchor)"|"\$ref":"https:\/\/json-schema\.org\//.test(text)
    this.#ajv.opts.ownProperties = inherited.some((name) => text.includes(JSON.stringify(name)))
    const uris = /"\$(?:id|anchor|dynamic\w+)":|"\$ref":"(?!#\/)/.test(text)
    // What a URI leads to is not seen by looking at what refers to it.
    this.#memo = uris ? undefined : memo
    addFormats.default(this.#ajv)
    this.#ajv.addKeyword('$anchor') // ajv follows it, but its strict mode does not know the word
  }

  /**
   * Gives ajv a schema. It is compiled when a module needs it.
   * @param id names the validator within its direction, e.g. `documents.create/body`
   */
  add(id: string, place: SchemaAt): Added {
    const { schema, components } = this.#translator.translate(place)
    this.#addNamed()
    for (const name of components) this.#addComponent(name)
    const [component] = components
    const only = component === undefined ? undefined : this.#added.get(component)
    if (only && isOnlyReference(schema)) return only
    const key = `contract:/operations/${encodeURIComponent(id)}`
    const own = { id: key, schema, pointer: place.pointer, components }
    this.#try(own, () => this.#ajv.addSchema(asSchema(schema), key))
    return own
  }

  #compile(added: Added): void {
    if (!this.#broken.has(added.id)) this.#try(added, () => this.#ajv.getSchema(added.id))
  }

  #try({ id, pointer, components }: Added, work: () => void): void {
    try {
      work()
    } catch (error) {
      const known = [...components].some((name) => this.#broken.has(componentId(name)))
      this.#broken.add(id)
      const message = error instanceof Error ? error.message : String(error)
      if (!known) this.#contract.findings.refuse(pointer, `the schema cannot be compiled: ${message}`)
    }
  }

  /** The component modules that were referred to so far: name -> module text. */
  components(): Map<string, string> {
    return new Map(
      [...this.#added].map(([name, added]) => [
        name,
        this.module([{ name: 'validate', added }], { component: name }),
      ]),
    )
  }

  #source(id: string): SourceCode {
    const validate = this.#ajv.getSchema(id)
    if (validate?.source === undefined) throw new Error(`no validator was compiled for ${id}`)
    return validate.source
  }

  #addComponent(name: string): void {
    if (this.#added.has(name)) return
    const id = componentId(name)
    const pointer = this.#translator.pointers.get(name) ?? ''
    const schema = at(this.#contract.document, pointer.slice(1)) ?? true
    const added = { id, pointer, component: name, ...this.#translator.translate({ schema, pointer }) }
    this.#added.set(name, added)
    if (!this.#named.has(name)) this.#try(added, () => this.#ajv.addSchema(asSchema(added.schema), id))
    this.#addNamed()
    for (const other of added.components) this.#addComponent(other)
  }

  /** Components with a URI of their own; ajv compiles those that a reference leads to. */
  #addNamed(): void {
    if (!this.#translator.followsUris || this.#named.size > 0) return
    for (const [name, schema] of entries(at(this.#contract.document, '/components/schemas'))) {
      if (this.#added.has(name) || !isObject(schema) || typeof schema['$id'] !== 'string') continue
      this.#named.add(name)
      const own = { id: componentId(name), pointer: `#/components/schemas/${escapeToken(name)}` }
      const translated = this.#translator.translate({ schema, pointer: own.pointer })
      this.#try({ ...own, ...translated }, () => this.#ajv.addSchema(asSchema(translated.schema), own.id))
    }
  }

  /**
   * One module that exports the given validators. Its text depends on their schemas and on the components these lead
   * to, and is made again only when one of them has changed.
   */
  module(exports: Exported[], of: ModuleOf): string {
    const { components, cyclic } = this.#reached(exports)
    const make = () => {
      for (const [, component] of components) this.#compile(component)
      for (const { added } of exports) this.#compile(added)
      return this.#broken.size > 0 ? '' : this.#write(exports, of)
    }
    // Which function of a circle calls the other one directly depends on where ajv met the circle first.
    if (this.#memo === undefined || cyclic) return make()
    const { unevaluated, dynamicRef, ownProperties, strictSchema } = this.#ajv.opts
    const own = exports.map(({ name, added }) => [name, added.id, added.schema])
    const reached = [...components].map(([name, { schema }]) => [name, schema])
    const from = [{ unevaluated, dynamicRef, ownProperties, strictSchema }, own, reached]
    const name = `${Object.entries(of).join()} ${this.#direction}`
    return this.#memo.get(name, JSON.stringify(from), make)
  }

  /** @returns the components that schemas lead to, in the order to compile them: what one refers to before itself */
  #reached(exports: Exported[]): { components: Map<string, Added>; cyclic: boolean } {
    const components = new Map<string, Added>()
    const open = new Set<string>()
    let cyclic = false
    const visit = (names: Set<string>) => {
      for (const name of names) {
        const added = this.#added.get(name)
        if (open.has(name)) cyclic = true
        if (added === undefined || open.has(name) || components.has(name)) continue
        open.add(name)
        visit(added.components)
        open.delete(name)
        components.set(name, added)
      }
    }
    for (const { added } of exports)
      visit(added.component === undefined ? added.components : new Set([added.component]))
    return { components, cyclic }
  }

  #write(exports: Exported[], { component: self }: ModuleOf): string {
    const folder = self === undefined ? './components/' : './'
    const imports = new Map<string, string>()
    const roots = new Map(
      [...this.#added].map(([name, { id }]) => [this.#ajv.schemas[id]?.validate?.source, name]),
    )
    const used: UsedScopeValues = {}
    const written = new Set<SourceCode>()
    const write = (source: SourceCode): Code => {
      if (written.has(source)) return nil
      written.add(source)
      ;(used[source.validateName.prefix] ??= new Map()).set(source.validateName, UsedValueState.Started)
      const scope = this.#ajv.scope.scopeCode(source.scopeValues, used, (name) => reference(name))
      const code = new _Code(`${scope}\n${source.validateCode}`)
      return source.evaluated ? _`${code}${source.validateName}.evaluated = ${source.evaluated};\n` : code
    }
    /** A validator that another one calls: imported when it is a component, written here when it is not. */
    const called = (source: SourceCode): Code => {
      const component = roots.get(source)
      if (component === undefined || component === self) return write(source)
      imports.set(String(source.validateName), component)
      return nil
    }
    const reference = (name: ValueScopeName): Code | undefined => {
      const value: unknown = name.value?.ref
      if (name.prefix === 'validate' && typeof value === 'function') {
        const { source } = value as AnyValidateFunction // what ajv keeps under this prefix
        return source && called(source)
      }
      if ((name.prefix === 'root' || name.prefix === 'wrapper') && typeof value === 'object') {
        const { validate, validateName } = value as SchemaEnv // as above
        const wrapper = _`const ${name} = {validate: ${validateName ?? nil}};\n`
        return validate?.source ? _`${wrapper}${called(validate.source)}` : wrapper
      }
      return undefined
    }
    const sources = exports.map(({ name, added }) => ({ name, source: this.#source(added.id) }))
    const body = sources.map(({ source }) => `${called(source)}`).join('\n')
    const exported = sources.map(({ name, source }) => `export const ${name} = ${source.validateName}\n`)
    const components = [...imports].map(
      ([name, component]) =>
        `import { validate as ${name} } from '${folder}${fileName(component)}.${this.#direction}.js'\n`,
    )
    return dropUnused(
      renumber(
        hoistRequires(
          compact(`${components.join('')}${body}\n${exported.join('')}`),
          folder === './' ? '../' : './',
        ),
      ),
    )
  }
}

const isOnlyReference = (schema: Json) => isObject(schema) && Object.keys(schema).join() === '$ref'

const asSchema = (schema: Json) => schema as JsonObject | boolean // what is translated is nothing else

/** What ajv writes as `require("…")`, even when asked for ES modules, and what `runtime.js` exports for it. */
const runtime = new Map([
  ['require("ajv/dist/runtime/equal").default', 'equal'],
  ['require("ajv/dist/runtime/ucs2length").default', 'ucs2length'],
  ['require("ajv-formats/dist/formats").fullFormats', 'fullFormats'],
])

/** @throws Error for a helper `runtime.js` does not have: better no validators than ones that fail at run time */
function hoistRequires(code: string, folder: string): string {
  const used = new Set<string>()
  const text = code.replaceAll(/require\("[^"]+"\)\.\w+/g, (required) => {
    const name = runtime.get(required)
    if (name === undefined)
      throw new Error(`validators need ${required}, which templates/runtime.js does not export`)
    used.add(name)
    return name
  })
  return used.size === 0
    ? text
    : `import { ${[...used].toSorted().join(', ')} } from '${folder}runtime.js'\n${countLate(text)}`
}

/**
 * Characters are counted one by one only where the length does not decide: a text has at most as many characters as
 * UTF-16 units, and at least half as many.
 */
const countLate = (code: string): string =>
  code
    .replaceAll(/\b(func\d+\((data\d*)\) > (\d+))/g, '($2.length > $3 && $1)')
    .replaceAll(/\b(func\d+\((data\d*)\) < (\d+))/g, '($2.length < 2 * $3 && $1)')

/**
 * ajv numbers names through all schemas it ever saw, so a change in one operation would show up in the files of
 * all others. Numbers start anew in each module; strings are skipped, since a contract may speak of `schema1` too,
 * and so are the regular expressions of formats, which hold quotes.
 */
function renumber(code: string): string {
  const names = new Map<string, string>()
  const counts = new Map<string, number>()
  return code.replaceAll(
    /"(?:[^"\\]|\\.)*"|(?<== )\/(?:[^\\/[\n]|\\.|\[(?:[^\]\\\n]|\\.)*\])+\/\w*(?=;)|(?<![.\w$])(validate|schema|pattern|func|formats|root|wrapper|default|keyword)(\d+)\b/g,
    (match, prefix: string | undefined) => {
      if (prefix === undefined) return match
      let name = names.get(match)
      if (name === undefined) {
        const count = (counts.get(prefix) ?? 0) + 1
        counts.set(prefix, count)
        name = `${prefix}${count}`
        names.set(match, name)
      }
      return name
    },
  )
}

/**
 * Nobody asks where in a schema an error stands; gathering errors takes few words; and what a validator is told about
 * the value around its own is for keywords that change it or look elsewhere, which only `$dynamicRef` does here.
 */
const compact = (code: string): string =>
  code
    .replaceAll(/,schemaPath:"(?:[^"\\]|\\.)*"/g, '')
    .replaceAll(
      /if\(vErrors === null\)\{\nvErrors = \[(err\d+)\];\n\}\nelse \{\nvErrors\.push\(\1\);\n\}/g,
      '(vErrors ??= []).push($1);',
    )
    .replaceAll(/,parentData:data\d*,parentDataProperty:(?:"(?:[^"\\]|\\.)*"|\w+),rootData(?=\})/g, '')
    .replaceAll(/(?<=\{instancePath),parentData,parentDataProperty,rootData(?=\})/g, '')
    .replaceAll('{instancePath="", parentData, parentDataProperty, rootData=data}', '{instancePath=""}')

/** ajv writes the whole schema into a module even when nothing in it reads the schema. */
function dropUnused(code: string): string {
  return code.replaceAll(/^const (schema\d+) = .*;\n/gm, (line, name: string) =>
    new RegExp(`(?<![.\\w$"])${name}\\b`).test(code.replace(line, '')) ? line : '',
  )
}
