/** The contract against the database: what a schema says about a value, the column that holds it must keep to. */
import { entries, isObject, resolve } from '../generate/model.ts'
import type { Contract, Operation } from '../generate/model.ts'
import type { Exceptions } from './exceptions.ts'
import { compareField } from './fields.ts'
import { compareList } from './lists.ts'
import type { List } from './lists.ts'
import type { Area, Finding } from './report.ts'
import { flat, readResources } from './schemas.ts'
import type { Field, Resource } from './schemas.ts'
import type { Table } from './tables.ts'

const exceptionsFile = 'scripts/drift/exceptions.ts'

/** Compares every named object of the contract with its table, and every list with its indexes. */
export function compareDatabase(
  contract: Contract,
  tables: Map<string, Table>,
  exceptions: Exceptions,
): Area {
  const comparison = new Comparison(contract, tables, exceptions)
  const resources = readResources(contract)
  for (const resource of resources) comparison.resource(resource)
  for (const operation of contract.operations) comparison.list(operation)
  comparison.unused()
  const { fields, lists, findings } = comparison
  return {
    name: 'database',
    compared: `${fields} fields and ${lists} lists with ${tables.size} tables`,
    findings: fields === 0 ? [nothing(contract.file), ...findings] : findings,
  }
}

const nothing = (file: string): Finding => ({
  what: 'no schema of the contract has a table',
  where: `${file}:1`,
  fix: 'migrate the database, or name the schemas after their tables: Document is held by documents',
})

class Comparison {
  fields = 0
  lists = 0
  readonly findings: Finding[] = []
  readonly #contract: Contract
  readonly #tables: Map<string, Table>
  readonly #exceptions: Exceptions
  readonly #needed = new Set<string>()

  constructor(contract: Contract, tables: Map<string, Table>, exceptions: Exceptions) {
    this.#contract = contract
    this.#tables = tables
    this.#exceptions = exceptions
  }

  resource(resource: Resource): void {
    const table = tableOf(resource.name, this.#tables)
    if (table === undefined)
      return this.#report('schemas', resource.name, {
        what: `${resource.name}: no table has a name that it could be named after`,
        where: this.#contract.findings.locate(resource.pointer),
        fix: `name it after its table (Document is held by documents), or say in ${exceptionsFile} why none holds it`,
      })
    for (const field of resource.fields) this.#field(field, resource, table)
  }

  #field(field: Field, { sent, answered }: Resource, table: Table): void {
    const column = table.columns.get(field.property)
    const where = this.#contract.findings.locate(field.pointer)
    const place = `${table.name}.${field.property}`
    if (column === undefined)
      return this.#report('fields', field.name, {
        what: `${field.name}: ${place} does not exist`,
        where,
        fix: `migrate the table to have it, or say in ${exceptionsFile} why it has none`,
      })
    this.fields += 1
    for (const { what, fix } of compareField({ schema: field.schema, column, place, sent, answered }))
      this.#report('fields', field.name, { what: `${field.name} ${what}`, where, fix })
  }

  /** A list answers pages of a resource. What it filters and sorts by has an index that begins with the tenant. */
  list(operation: Operation): void {
    const item = itemOf(this.#contract, operation)
    const table = item === undefined ? undefined : tableOf(item, this.#tables)
    if (table === undefined) return
    const list: List = { operation, table, fixed: fixedBy(operation, table) }
    this.lists += 1
    for (const parameter of operation.parameters.filter(({ in: place }) => place === 'query')) {
      const { document } = this.#contract
      const schema = flat(document, parameter.schema.schema)
      for (const { name, what, fix } of compareList(list, parameter.name, schema))
        this.#report('fields', name, {
          what,
          where: this.#contract.findings.locate(parameter.schema.pointer),
          fix,
        })
    }
  }

  #report(kind: keyof Exceptions, name: string, finding: Finding): void {
    if (this.#exceptions[kind].has(name)) this.#needed.add(`${kind} ${name}`)
    else this.findings.push(finding)
  }

  /** Exceptions that nothing needs any more. */
  unused(): void {
    for (const kind of ['schemas', 'fields'] as const)
      for (const name of this.#exceptions[kind].keys())
        if (!this.#needed.has(`${kind} ${name}`))
          this.findings.push({
            what: `the exception of ${name} is not needed any more`,
            where: exceptionsFile,
            fix: 'remove it',
          })
  }
}

/** The component that the pages of a list hold. */
function itemOf({ document }: Contract, { answers }: Operation): string | undefined {
  const content = answers.find(({ status }) => status === '200')?.content.get('application/json')
  const page = resolve(document, content?.schema)
  const data = isObject(page)
    ? resolve(document, Object.fromEntries(entries(page['properties']))['data'])
    : undefined
  const items = isObject(data) ? data['items'] : undefined
  const reference = isObject(items) ? items['$ref'] : undefined
  return typeof reference === 'string' ? reference.split('/').at(-1) : undefined
}

/** The columns that the path fixes: the tenant, and what the list belongs to within it. */
const fixedBy = ({ parameters }: Operation, table: Table): string[] =>
  parameters
    .filter(({ name, in: place }) => place === 'path' && table.columns.has(name))
    .map(({ name }) => name)

/**
 * The table a schema is named after: `Document`, `DocumentCreate` and `DocumentSummary` are held by `documents`.
 * The longest name wins.
 */
export function tableOf(schema: string, tables: Map<string, Table>): Table | undefined {
  const words = schema.match(/[A-Z][a-z0-9]*/g) ?? []
  for (let count = words.length; count > 0; count--) {
    const singular = words.slice(0, count).join('_').toLowerCase()
    const table = tables.get(plural(singular))
    if (table !== undefined) return table
  }
  return undefined
}

function plural(word: string): string {
  if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ies`
  return /(?:s|x|ch|sh)$/.test(word) ? `${word}es` : `${word}s`
}
