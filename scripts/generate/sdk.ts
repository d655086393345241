import { createClient } from '@hey-api/openapi-ts'
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import type { Memo } from './memo.ts'
import { ContractError, isObject } from './model.ts'
import type { Contract, Operation } from './model.ts'
import type { Files } from './operations.ts'
import { apiModule, bindOperations, withLines } from './sdk-api.ts'
import {
  compilerFile,
  contractModule,
  packageFile,
  packageName,
  packageVersion,
  titleOf,
} from './sdk-package.ts'
import { readme } from './sdk-readme.ts'

const note = '// Written by `npm run generate`. Do not edit.\n'
const copied = '// Copied by `npm run generate` from scripts/generate/templates/sdk. Edit it there.\n'
/** hey-api's helpers are not written for `exactOptionalPropertyTypes`; whoever imports the sources may have it on. */
const unchecked = '// @ts-nocheck\n'
const templates = new URL('templates/sdk/', import.meta.url)

/** hey-api's client has no part in the package: `templates/sdk/src/client` stands in its place. */
const unused =
  /^(?:index\.ts|client\.gen\.ts|client\/.*|core\/(?:params|queryKeySerializer|serverSentEvents|types)\.gen\.ts)$/

/**
 * The client package: functions, types and zod schemas by hey-api, and around them what makes it a package.
 * @returns files below `sdk/`
 */
export async function sdkFiles(contract: Contract, memo?: Memo): Promise<Files> {
  const [generated, copies] = await Promise.all([
    heyApi(contract, memo),
    readFolder(new URL('src', templates).pathname),
  ])
  const bound = bindOperations(contract, generated.get('sdk.gen.ts') ?? '')
  generated.set('sdk.gen.ts', withLines(contract, generated.get('sdk.gen.ts') ?? ''))
  const files: Files = new Map()
  for (const [path, text] of generated)
    if (!unused.test(path)) files.set(`sdk/src/${path}`, path.startsWith('core/') ? unchecked + text : text)
  for (const [path, text] of copies) files.set(`sdk/src/${path}`, copied + text)
  files.set('sdk/src/api.gen.ts', note + apiModule(contract, bound.values()))
  files.set('sdk/src/contract.gen.ts', note + contractModule(contract))
  files.set('sdk/package.json', packageFile(contract))
  files.set('sdk/tsconfig.json', compilerFile())
  const { document } = contract
  const names = {
    title: titleOf(document),
    package: packageName(document),
    version: packageVersion(document),
    place: (operation: Operation) => bound.get(operation)?.place.join('.') ?? '',
    flat: (operation: Operation) => bound.get(operation)?.flat.name ?? '',
    zod: [...(generated.get('zod.gen.ts') ?? '').matchAll(/^export const (z\w+)/gm)].map(
      ([, name = '']) => name,
    ),
  }
  const template = await readFile(new URL('README.md', templates), 'utf8')
  files.set('sdk/README.md', readme(template, contract, names))
  return files
}

/** @returns hey-api's own files, by their path in its output */
async function heyApi(contract: Contract, memo: Memo | undefined): Promise<Files> {
  const document = JSON.stringify(contract.document, withoutLooseReference)
  const make = () => client(contract, document)
  return new Map(await (memo ? memo.get('sdk', document, make) : make()))
}

async function client(contract: Contract, document: string): Promise<Files> {
  const folder = await mkdtemp(join(tmpdir(), 'plumbline-sdk-'))
  try {
    const input = join(folder, 'openapi.json')
    const output = join(folder, 'out')
    await writeFile(input, document)
    const written = await createClient({
      input,
      output: { path: output, module: { extension: '.js' }, header: note.trim() },
      logs: { level: 'silent', file: false },
      plugins: [
        '@hey-api/typescript',
        { name: '@hey-api/sdk', client: false, operations: 'flat' },
        { name: '@hey-api/client-fetch', throwOnError: true },
        // The service takes times with an offset.
        { name: 'zod', dates: { offset: true } },
      ],
    }).catch((error: unknown) => {
      throw noClient(contract, error)
    })
    if (written.length === 0) throw noClient(contract, 'it found nothing in it')
    return await readFolder(output)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** What hey-api throws has no message of its own; what went wrong inside has. */
function noClient({ file }: Contract, error: unknown): ContractError {
  const why =
    error instanceof Error && 'originalError' in error && isObject(error.originalError)
      ? error.originalError.error
      : error
  return new ContractError(
    `${file}:1 hey-api makes no client of this contract (${String(why)}); --without-sdk does without it`,
    { cause: error },
  )
}

/**
 * The bundler resolves references where OpenAPI has them. What it leaves stands in extensions and examples, means
 * nothing to a client, and leads to files that are not beside the bundle: hey-api would look for them and give up.
 */
const withoutLooseReference = (key: string, value: unknown) =>
  key === '$ref' && typeof value === 'string' && !value.startsWith('#') ? undefined : value

/** @returns the text of every file in it, by its path there */
async function readFolder(folder: string): Promise<Files> {
  const files: Files = new Map()
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name)
    if (entry.isFile()) files.set(relative(folder, path), await readFile(path, 'utf8'))
  }
  return files
}
