/** The build refuses what must not be deployed, and leaves nothing half-written. */
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterEach, beforeEach, describe, expect, inject, test } from 'vitest'
import { bundle } from '../../scripts/build/bundle.ts'
import { filesOf, replaceFolder } from '../../scripts/build/folder.ts'
import { problemsOf } from '../../scripts/build/vercel-output.ts'
import { outputFiles } from '../../scripts/build/vercel.ts'
import { stateFolder } from '../../scripts/development/state.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'plumbline-build-test-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

test('the whole service with its driver has at most 600 KB', () => {
  const { bytes } = inject('built')
  expect(bytes.vercel).toBeLessThanOrEqual(600_000)
  expect(bytes.server).toBeLessThanOrEqual(600_000)
})

test('the server comes with what V8 compiled, readable for whoever runs it', async () => {
  const files = await filesOf(inject('built').server)
  expect(files.filter((file) => file.startsWith('compiled/')).length).toBeGreaterThan(3)
  expect(files.filter((file) => !/^(?:compiled|chunks)\//.test(file))).toEqual([
    'openapi.json',
    'redis.mjs',
    'redis.mjs.map',
    'reference.js',
    'server.mjs',
    'server.mjs.map',
    'telemetry.mjs',
    'telemetry.mjs.map',
    'worker.mjs',
    'worker.mjs.map',
  ])
})

describe('a bundle', () => {
  const build = (text: string) => {
    // Inside the repository, where imports are found.
    mkdirSync(stateFolder, { recursive: true })
    const source = mkdtempSync(resolve(stateFolder, 'bundle-'))
    const entry = join(source, 'entry.ts')
    writeFileSync(entry, text)
    return bundle({ entries: { entry }, folder, split: false, sourcemap: false }).finally(() =>
      rmSync(source, { recursive: true }),
    )
  }

  test.each([
    ["export { checks } from '../../generated/checks.ts'", /generated\/checks\.ts is not for production/],
    ["export { PGlite } from '@electric-sql/pglite'", /@electric-sql\/pglite\/\S+ is not for production/],
    ["export { OpenAPIBackend } from 'openapi-backend'", /openapi-backend\/\S+ is not for production/],
    [
      "export { developmentIssuer } from '../../scripts/development/issuer.ts'",
      /scripts\/development\/issuer\.ts is not for production/,
    ],
  ])('does not build with %s', async (text, message) => {
    await expect(build(text)).rejects.toThrow(message)
  })

  test('names Node’s modules in full, and needs nothing else', async () => {
    await build(
      "import { createHash } from 'crypto'\nimport pg from 'pg'\nexport default [createHash, pg, Buffer.alloc(1)]",
    )
    const text = readFileSync(join(folder, 'entry.mjs'), 'utf8')
    const imports = [...text.matchAll(/(?:from|import\(?|require\w*\()\s*["']([^"'.][^"']*)["']/g)].map(
      ([, name]) => name,
    )
    expect(imports).toContain('node:crypto')
    expect(
      imports.filter(
        (name) => !name?.startsWith('node:') && name !== 'cloudflare:sockets' && name !== 'pg-native',
      ),
    ).toEqual([])
  })
})

describe('a folder is written as a whole', () => {
  test('when the writing fails, the old one stays, and nothing lies about', async () => {
    const target = join(folder, 'dist')
    mkdirSync(target)
    writeFileSync(join(target, 'old'), 'old')
    const failing = replaceFolder(target, async (temporary) => {
      writeFileSync(join(temporary, 'new'), 'half')
      throw new Error('the disk is full')
    })
    await expect(failing).rejects.toThrow('the disk is full')
    expect(await filesOf(folder)).toEqual(['dist/old'])
  })

  test('when it succeeds, nothing of the old one stays', async () => {
    const target = join(folder, 'dist')
    mkdirSync(target)
    writeFileSync(join(target, 'old'), 'old')
    await replaceFolder(target, async (temporary) => writeFileSync(join(temporary, 'new'), 'whole'))
    expect(await filesOf(folder)).toEqual(['dist/new'])
  })
})

describe('an output for Vercel', () => {
  type Json = Record<string, unknown>
  const config = 'functions/api.func/.vc-config.json'
  beforeEach(() => cpSync(inject('built').vercel, folder, { recursive: true }))
  const problems = () => problemsOf(folder, outputFiles)
  const change = (file: string, edit: (value: Json) => void) => {
    const value: Json = JSON.parse(readFileSync(join(folder, file), 'utf8'))
    edit(value)
    writeFileSync(join(folder, file), JSON.stringify(value))
  }

  test('as it was built has no problem', async () => {
    expect(await problems()).toEqual([])
  })

  test.each([
    [
      'a runtime that is none',
      (value: Json) => (value['runtime'] = 'node24'),
      'runtime must not be "node24"',
    ],
    [
      'a handler that is not there',
      (value: Json) => (value['handler'] = 'index.js'),
      'api.func/index.js is missing',
    ],
    [
      'another launcher',
      (value: Json) => (value['launcherType'] = 'nodejs'),
      'launcherType must not be "nodejs"',
    ],
    ['helpers', (value: Json) => (value['shouldAddHelpers'] = true), 'shouldAddHelpers must not be true'],
    [
      'a duration nobody sells',
      (value: Json) => (value['maxDuration'] = 3600),
      'maxDuration must not be 3600',
    ],
    [
      'a setting with a mistake in its name',
      (value: Json) => (value['maxDuratoin'] = 60),
      'maxDuratoin is not a setting',
    ],
  ])('%s is a problem', async (_what, edit, message) => {
    change(config, edit)
    expect(await problems()).toEqual([expect.stringContaining(message)])
  })

  test.each([
    ['another version', (value: Json) => (value['version'] = 2), 'version must be 3'],
    [
      'no way to the function',
      (value: Json) => (value['routes'] = [{ handle: 'filesystem' }]),
      'the last route must lead every path',
    ],
    [
      'a function that is none',
      routesOf({ src: '/(.*)', dest: '/app' }),
      '/(.*) leads to /app, which is no function',
    ],
    [
      'a capture with a name',
      routesOf({ src: '/(?<rest>.*)', dest: '/api' }, { src: '/(.*)', dest: '/api' }),
      'names a capture',
    ],
    [
      'a route that is no expression',
      routesOf({ src: '/(', dest: '/api' }, { src: '/(.*)', dest: '/api' }),
      '/( is not a regular expression',
    ],
    ['a route to nowhere', routesOf({ src: '/x' }, { src: '/(.*)', dest: '/api' }), '/x leads nowhere'],
    [
      'a schedule in words',
      (value: Json) => (value['crons'] = [{ path: '/v1/job-runs', schedule: '@hourly' }]),
      '@hourly is no schedule',
    ],
    [
      'a scheduler that calls nothing',
      (value: Json) => (value['crons'] = [{ schedule: '*/5 0-12 * * 1,3' }]),
      'the cron path undefined is no path',
    ],
    [
      'a phase nobody knows',
      routesOf({ handle: 'files' }, { src: '/(.*)', dest: '/api' }),
      'there is no phase files',
    ],
  ])('%s is a problem', async (_what, edit, message) => {
    change('config.json', edit)
    expect(await problems()).toEqual([expect.stringContaining(message)])
  })

  test('a file too many would be public, or run: it is a problem', async () => {
    writeFileSync(join(folder, 'static/.env'), 'SECRET=1')
    symlinkSync('/etc/hostname', join(folder, 'static/docs/link'))
    expect(await problems()).toEqual([
      'static/.env does not belong there',
      'static/docs/link does not belong there',
    ])
  })

  test('a file too few is a problem', async () => {
    rmSync(join(folder, 'functions/api.func/index.mjs'))
    expect(existsSync(join(folder, 'functions/api.func/index.mjs'))).toBe(false)
    expect(await problems()).toEqual(['functions/api.func/index.mjs is missing'])
  })

  function routesOf(...routes: Json[]) {
    return (value: Json) => (value['routes'] = routes)
  }
})
