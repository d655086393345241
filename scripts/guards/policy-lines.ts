import { cpSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { loadContract } from '../generate/load.ts'
import { ContractError } from '../generate/model.ts'
import { policyTable } from '../generate/policy-files.ts'

/** A line of `x-policy` in a path file. */
export interface PolicyLine {
  path: string
  /** From 1. */
  line: number
  text: string
  operation: string
}

/** Every line that says who may do what. */
export function policyLines(): PolicyLine[] {
  return globSync('openapi/paths/*.yaml').toSorted().flatMap(linesOf)
}

function linesOf(path: string): PolicyLine[] {
  const found: PolicyLine[] = []
  let operation = ''
  let indent = Infinity
  for (const [index, text] of readFileSync(path, 'utf8').split('\n').entries()) {
    operation = /^ +operationId: *(\S+)/.exec(text)?.[1] ?? operation
    const own = text.search(/\S/)
    const opens = /^ +x-policy:/.test(text)
    if (opens) indent = own
    else if (own !== -1 && own <= indent) indent = Infinity
    if (opens || (own > indent && indent !== Infinity))
      found.push({ path, line: index + 1, text: text.trim(), operation })
  }
  return found
}

/** Deletes lines, one at a time, in a copy of the contract, and looks at what turns red. */
export class PolicyLines {
  readonly #folder = mkdtempSync(join(tmpdir(), 'plumbline-guards-'))
  readonly #rows: Map<string, string>

  private constructor(rows: Map<string, string>) {
    this.#rows = rows
    cpSync('openapi', join(this.#folder, 'openapi'), { recursive: true })
  }

  static async open(): Promise<PolicyLines> {
    return new PolicyLines(rowsOf(policyTable(await loadContract('openapi/openapi.yaml', false))))
  }

  /** @returns who refuses, and in which words */
  async kill({ path, line, operation }: PolicyLine): Promise<string | undefined> {
    const whole = readFileSync(path, 'utf8')
    const file = join(this.#folder, path)
    writeFileSync(
      file,
      whole
        .split('\n')
        .toSpliced(line - 1, 1)
        .join('\n'),
    )
    try {
      const rows = rowsOf(policyTable(await loadContract(join(this.#folder, 'openapi/openapi.yaml'), false)))
      // The committed table is another one then, and `npm run check` fails on it.
      return rows.get(operation) === this.#rows.get(operation)
        ? undefined
        : `POLICY.md: the row of ${operation}`
    } catch (error) {
      if (!(error instanceof ContractError)) throw error
      return `npm run generate refuses ${operation}: ${error.message.split('\n')[0]?.replace(/^\S*?(?=openapi\/)/, '')}`
    } finally {
      writeFileSync(file, whole)
    }
  }

  close(): void {
    rmSync(this.#folder, { recursive: true })
  }
}

/** The row and the reasons of each operation. */
function rowsOf(table: string): Map<string, string> {
  const rows = new Map<string, string>()
  for (const line of table.split('\n')) {
    const id = /^(?:\||-) `([^`]+)`/.exec(line)?.[1]
    if (id !== undefined) rows.set(id, (rows.get(id) ?? '') + line)
  }
  return rows
}
