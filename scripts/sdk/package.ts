import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { copyFile, mkdir, mkdtemp, readFile, rename, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { CommandError } from '../database/owner.ts'

const modules = new URL('../../node_modules/', import.meta.url).pathname
const tsc = join(modules, '@typescript/native/bin/tsc')
const publint = join(modules, 'publint/src/cli.js')
const attw = join(modules, '@arethetypeswrong/cli/dist/index.js')

/** A packed client. */
export interface Tarball {
  path: string
  /** Bytes. */
  size: number
  name: string
  version: string
}

/**
 * Compiles the client's sources.
 * @param folder the generated package; JavaScript and declarations go to its `dist`
 * @throws CommandError with the compiler's message
 */
export async function buildSdk(folder: string): Promise<void> {
  if (!existsSync(join(folder, 'package.json')))
    throw new CommandError(`${folder} has no package.json: write the client with npm run generate`)
  await rm(join(folder, 'dist'), { recursive: true, force: true })
  await runNode('tsc', tsc, '-p', folder)
}

/**
 * Builds and packs the client, and has the package checked as its users' tools will see it.
 * @param folder the generated package
 * @param out where the tarball goes, when nothing is wrong with it
 * @throws CommandError with the message of the tool that refused
 */
export async function packSdk(folder: string, out: string): Promise<Tarball> {
  await buildSdk(folder)
  const temporary = await mkdtemp(join(tmpdir(), 'plumbline-pack-'))
  try {
    const parameters = ['pack', '--json', '--pack-destination', temporary]
    const packed = await run({ name: 'npm pack', command: 'npm', parameters, folder })
    const file = /"filename":\s*"([^"]+)"/.exec(packed)?.[1]
    if (file === undefined) throw new CommandError(`npm pack did not say what it wrote:\n${packed}`)
    const tarball = join(temporary, file)
    await runNode('publint', publint, 'run', tarball, '--strict')
    const profile = ['--profile', 'esm-only', '--no-definitely-typed', '--format', 'ascii']
    await runNode('attw', attw, tarball, ...profile)
    return await put(tarball, join(out, file), folder)
  } finally {
    await rm(temporary, { recursive: true, force: true })
  }
}

async function put(tarball: string, path: string, folder: string): Promise<Tarball> {
  await mkdir(join(path, '..'), { recursive: true })
  await copyFile(tarball, `${path}.part`)
  await rename(`${path}.part`, path)
  const content: unknown = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'))
  const { name, version } = content as Pick<Tarball, 'name' | 'version'> // npm has packed it, so it has both
  return { path, size: (await stat(path)).size, name, version }
}

interface Tool {
  /** How messages call it. */
  name: string
  command: string
  parameters: string[]
  /** Where it runs; here, if nothing is said. */
  folder?: string
}

async function run({ name, command, parameters, folder = process.cwd() }: Tool): Promise<string> {
  try {
    const env = { ...process.env, NO_COLOR: '1' }
    return (await promisify(execFile)(command, parameters, { cwd: folder, env })).stdout
  } catch (error) {
    const { stdout = '', stderr = '' } = error as { stdout?: string; stderr?: string } // what execFile rejects with
    const message = `${stdout}${stderr}`.trim() || String(error)
    throw new CommandError(`${name} refused the client:\n${message}`, { cause: error })
  }
}

const runNode = (name: string, ...parameters: string[]) =>
  run({ name, command: process.execPath, parameters })
