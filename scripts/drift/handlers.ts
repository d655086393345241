/** The contract against the code: a handler for every operation, none besides, and types that fit. */
import { execFile } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import type { Contract } from '../generate/model.ts'
import type { Area, Finding } from './report.ts'

export interface Code {
  /** The operationIds that handlers are registered under. */
  handlers: readonly string[]
  /** What the compiler says; empty when it is content. */
  compiler: string
}

const folder = 'src/handlers'

export function compareHandlers(contract: Contract, { handlers, compiler }: Code): Area {
  const ids = new Set(contract.operations.map(({ id }) => id))
  const { locate } = contract.findings
  const missing = contract.operations
    .filter(({ id }) => !handlers.includes(id))
    .map(({ id, pointer }) => ({
      what: `${id} has no handler`,
      where: locate(pointer),
      fix: `write it in ${folder}; CONTRIBUTING.md shows how`,
    }))
  const extra = handlers
    .filter((id) => !ids.has(id))
    .map((id) => ({
      what: `${id} has a handler, and the contract has no such operation`,
      where: findHandler(id),
      fix: 'remove the handler, or write the operation',
    }))
  const types = readErrors(compiler).filter(({ what }) => missing.length === 0 || !isMissing.test(what))
  return {
    name: 'handlers',
    compared: `${ids.size} operations with ${handlers.length} handlers, and types`,
    findings: [...missing, ...extra, ...types],
  }
}

/** What the compiler says about a handler that is not there. */
const isMissing = /^TS(?:2739|2740|2741): /

/** `src/handlers/documents.ts:12` */
function findHandler(id: string): string {
  for (const file of readdirSync(folder)) {
    const lines = readFileSync(`${folder}/${file}`, 'utf8').split('\n')
    const index = lines.findIndex((line) => line.includes(`'${id}'`))
    if (index !== -1) return `${folder}/${file}:${index + 1}`
  }
  return `${folder}/index.ts:1`
}

/** `src/a.ts(3,5): error TS2322: Type …`, and lines that go on from there. */
function readErrors(output: string): Finding[] {
  return output
    .split(/\n(?=\S)/)
    .filter((text) => text.trim() !== '')
    .map((text) => {
      const [, file, line, code, message = text] =
        /^(\S+)\((\d+),\d+\): error (TS\d+): ([^]*)$/.exec(text) ?? []
      return {
        what: `${code === undefined ? '' : `${code}: `}${message.trim().replaceAll('\n', '\n    ')}`,
        where: file === undefined ? 'tsconfig.json:1' : `${file}:${line}`,
        fix: 'follow the contract, or change it',
      }
    })
}

/** Runs the compiler, over everything. */
export function compile(): Promise<string> {
  const command = new URL('../../node_modules/@typescript/native/bin/tsc', import.meta.url).pathname
  return new Promise((resolve) => {
    execFile(process.execPath, [command, '-p', '.'], { maxBuffer: 64 << 20 }, (error, stdout, stderr) => {
      const silent = error !== null && stdout.trim() === '' // it could not even run
      resolve(silent ? `${error.message}\n${stderr}` : stdout)
    })
  })
}
