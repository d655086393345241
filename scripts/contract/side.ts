import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { parse, YAMLParseError } from 'yaml'
import { CommandError } from '../database/owner.ts'
import { bundle } from '../generate/bundle.ts'
import { loadContract } from '../generate/load.ts'
import { locator } from '../generate/locate.ts'
import { isObject } from '../generate/model.ts'
import type { JsonObject, Policy } from '../generate/model.ts'
import { parsePolicy, readPolicy } from '../generate/policy.ts'

/** One contract of a comparison. */
export interface Side {
  /** The file it was read from. */
  name: string
  /** In one document, without the policy. */
  document: JsonObject
  /** Roles, rate classes and error codes; undefined for a foreign contract. */
  policy: Policy | undefined
  /** Pointer to `file:line`, for a contract that a person edits. */
  locate?: (pointer: string) => string
  /** Why access changes, by subject: the notes of a release. */
  notes: ReadonlyMap<string, string>
}

/** Our contract. */
export const ownContract = 'openapi/openapi.yaml'

/** Where a frozen contract carries `policy.yaml`. */
export const policyKey = 'x-access'
/** Where a release says why access changed. */
export const notesKey = 'x-policy-change'
/** The day of a release. */
export const dateKey = 'x-released'

/**
 * Reads one contract: ours, a frozen release, or any other.
 * @throws CommandError or ContractError with the file
 */
export async function readSide(file: string): Promise<Side> {
  if (existsSync(join(dirname(file), 'policy.yaml'))) {
    const { document, policy, findings } = await loadContract(file, false)
    return { name: file, document, policy, locate: findings.locate, notes: notesOf(document[notesKey]) }
  }
  const text = await readFile(file, 'utf8').catch((error: unknown) => {
    const code = error instanceof Error && 'code' in error ? String(error.code) : String(error)
    throw new CommandError(`${file} cannot be read (${code}); write the path of a contract`, { cause: error })
  })
  // References into other files are the bundler's work; most contracts have none, and large ones bundle slowly.
  const split = /["']?\$ref["']?\s*:\s*["']?(?!["'#])[^\s"']/.test(text)
  const {
    [policyKey]: policy,
    [notesKey]: notes,
    [dateKey]: _date,
    ...document
  } = split ? await bundle(file) : parseText(file, text)
  return {
    name: file,
    document,
    policy: policy === undefined ? undefined : parsePolicy(policy, file),
    notes: notesOf(notes),
  }
}

/** Today's contract as `npm run generate` wrote it: no bundling, for whoever checks by other means that it is fresh. */
export async function readGenerated(): Promise<Side> {
  const document = JSON.parse(await readFile('generated/openapi.json', 'utf8')) as JsonObject // ours
  const policy = readPolicy('openapi/policy.yaml')
  return { name: ownContract, document, policy, locate: locator(ownContract), notes: new Map() }
}

function parseText(file: string, text: string): JsonObject {
  try {
    const value: unknown = /^\s*\{/.test(text) ? JSON.parse(text) : parse(text, { maxAliasCount: -1 })
    if (isObject(value) && isObject(value['paths'])) return value
  } catch (error) {
    if (!(error instanceof SyntaxError || error instanceof YAMLParseError)) throw error
    throw new CommandError(`${file} does not parse: ${error.message.split('\n')[0]}`, { cause: error })
  }
  throw new CommandError(`${file} is no OpenAPI document: it has no paths.`)
}

/**
 * Notes as they stand in a file: subject to reason.
 * @throws CommandError for one that gives no reason
 */
export const notesOf = (value: unknown): ReadonlyMap<string, string> =>
  new Map(
    Object.entries(isObject(value) ? value : {}).map(([subject, why]) => {
      if (typeof why === 'string' && why.trim() !== '') return [subject, why]
      throw new CommandError(`${notesKey}: ${subject} gives no reason; write one as text.`)
    }),
  )
