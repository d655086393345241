import { Ajv2020 } from 'ajv/dist/2020.js'
import type { AnyValidateFunction, SourceCode } from 'ajv/dist/types/index.js'
import type { SchemaEnv } from 'ajv/dist/compile/index.js'
import { UsedValueState } from 'ajv/dist/compile/codegen/scope.js'
import type { UsedScopeValues, ValueScopeName } from 'ajv/dist/compile/codegen/scope.js'
import { _, _Code, nil } from 'ajv/dist/compile/codegen/code.js'
import type { Code } from 'ajv/dist/compile/codegen/code.js'
import addFormats from 'ajv-formats'
import { at, entries, escapeToken, fileName, isObject } from './model.ts'
import type { Contract, Json, JsonObject, SchemaAt } from './model.ts'
import { componentId, Translator } from './schemas.ts'
import type { Direction, Translated } from './schemas.ts'

/** A validator that was compiled, ready to be written into a module. */
export interface Compiled {
  id: string
  source: SourceCode
}

/** A schema that ajv was given. */
interface Added extends Translated {
  id: string
  pointer: string
}

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
  readonly #added = new Map<string, string>()
  /** Ids of what did not compile. What refers to it does not either, which is no news. */
  readonly #broken = new Set<string>()
  readonly #named = new Set<string>()

  constructor(contract: Contract, direction: Direction) {
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
    addFormats.default(this.#ajv)
    this.#ajv.addKeyword('$anchor') // ajv follows it, but its strict mode does not know the word
  }

  /** @param id names the validator within its direction, e.g. `documents.create/body` */
  compile(id: string, place: SchemaAt): Compiled {
    const { schema, components } = this.#translator.translate(place)
    this.#addNamed()
    for (const added of this.#addComponents(components)) this.#compile(added)
    const [component] = components
    if (component !== undefined && isOnlyReference(schema))
      return { id: componentId(component), source: this.#source(componentId(component)) }
    const key = `contract:/operations/${encodeURIComponent(id)}`
    const own = { id: key, schema, pointer: place.pointer, components }
    this.#try(own, () => this.#ajv.addSchema(asSchema(schema), key))
    this.#compile(own)
    return { id: key, source: this.#source(key) }
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
    const modules = new Map<string, string>()
    for (const [name, id] of this.#added) {
      const source = this.#source(id)
      modules.set(name, this.module([{ name: 'validate', compiled: { id, source } }], './', source))
    }
    return modules
  }

  #source(id: string): SourceCode {
    if (this.#broken.size > 0) return undefined as never // findings.stop() ends the run before anything is written
    const validate = this.#ajv.getSchema(id)
    if (validate?.source === undefined) throw new Error(`no validator was compiled for ${id}`)
    return validate.source
  }

  /** @returns what was added, in the order to compile it: what a component refers to before the component */
  #addComponents(names: Set<string>): Added[] {
    return [...names].flatMap((name) => {
      if (this.#added.has(name)) return []
      const id = componentId(name)
      this.#added.set(name, id)
      const pointer = this.#translator.pointers.get(name) ?? ''
      const schema = at(this.#contract.document, pointer.slice(1)) ?? true
      const translated = this.#translator.translate({ schema, pointer })
      const added = { id, pointer, ...translated }
      if (!this.#named.has(name)) this.#try(added, () => this.#ajv.addSchema(asSchema(translated.schema), id))
      this.#addNamed()
      return [...this.#addComponents(translated.components), added]
    })
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
   * One module that exports the given validators.
   * @param folder where the component modules are, seen from this one
   * @param self the component this module is for
   */
  module(exports: { name: string; compiled: Compiled }[], folder: string, self?: SourceCode): string {
    if (this.#broken.size > 0) return ''
    const imports = new Map<string, string>()
    const roots = new Map([...this.#added].map(([name, id]) => [this.#ajv.getSchema(id)?.source, name]))
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
      if (component === undefined || source === self) return write(source)
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
    const body = exports.map(({ compiled }) => `${called(compiled.source)}`).join('\n')
    const exported = exports.map(
      ({ name, compiled }) => `export const ${name} = ${compiled.source.validateName}\n`,
    )
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
