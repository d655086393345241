import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { redocly, redoclyConfig } from '../contract/redocly.ts'
import { ContractError } from './model.ts'
import type { JsonObject } from './model.ts'

/**
 * The contract in one document, with Redocly.
 * @param file the entry file, YAML or JSON
 * @throws ContractError with file and line when a file does not parse, or a reference leads nowhere
 */
export async function bundle(file: string): Promise<JsonObject> {
  const folder = await mkdtemp(join(tmpdir(), 'plumbline-bundle-'))
  try {
    const output = join(folder, 'openapi.json')
    const said = await redocly(['bundle', file, '--config', redoclyConfig, '--output', output])
    if (said.failed) throw new ContractError(complaints(said.stdout + said.stderr, file))
    return JSON.parse(await readFile(output, 'utf8')) as JsonObject // Redocly wrote it
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** Redocly's report as one `file:line message` a line. A file that does not parse also breaks what refers to it. */
function complaints(text: string, entry: string): string {
  const lines = [...text.matchAll(/^\[\d+\] (\S+):(\d+):\d+.*\n\n(.+)$/gm)].map(
    ([, file, line, message = '']) => `${file}:${line} ${inWords(message)}`,
  )
  const unparsed = lines.filter((line) => line.includes(' does not parse: '))
  const found = new Set(unparsed.length > 0 ? unparsed : lines)
  return found.size > 0 ? [...found].toSorted().join('\n') : failure(text, entry)
}

function inWords(message: string): string {
  const [, why] = /^Failed to parse: (.*?)(?: in ".*)?$/.exec(message) ?? []
  if (why !== undefined) return `does not parse: ${why}`
  if (!message.startsWith("Can't resolve $ref")) return message
  return message.includes('no such file')
    ? 'the reference leads to a file that is not there'
    : 'the reference leads nowhere'
}

/** Where Redocly gives up at once, it says one thing; the preprocessor of ours says where itself. */
export function failure(text: string, entry: string): string {
  const [, said = text.trim()] = /^ {2}- (.*)$/m.exec(text) ?? []
  if (/^\S+:\d+ /.test(said)) return said
  const place = relative('.', entry)
  if (said.startsWith('Document must be')) return `${place}:1 this is no contract; it has no fields`
  if (said === 'Unsupported specification')
    return `${place}:1 this is no contract; write for example \`openapi: 3.1.0\``
  const [, why = said, where = ''] = /^(.*?) in "(.*)$/.exec(said) ?? []
  const [, line = '1'] = /\((\d+):\d+\)$/.exec(where) ?? []
  return `${place}:${line} does not parse: ${why}`
}
