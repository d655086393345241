/** The client as its users get it: packed, installed into an empty project, compiled, and run in Node and in a browser. */
import { execFile } from 'node:child_process'
import { cp, mkdtemp, readdir, readFile, realpath, rm, stat, symlink, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { Server } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { packSdk } from '../../scripts/sdk/package.ts'
import type { Tarball } from '../../scripts/sdk/package.ts'
import { readConfig } from '../../src/config.ts'
import { serveNode } from '../../src/platforms/node.ts'
import type { Listening } from '../../src/platforms/node.ts'
import { launchChromium } from '../support/chromium.ts'
import { listen } from '../support/listen.ts'
import { startService } from '../support/service.ts'
import type { Service } from '../support/service.ts'

const run = promisify(execFile)
const modules = join(process.cwd(), 'node_modules')

let project: string
let tarball: Tarball
let service: Service
let listening: Listening
let page: { server: Server; origin: string }

beforeAll(async () => {
  project = await realpath(await mkdtemp(join(tmpdir(), 'plumbline-consumer-')))
  tarball = await packSdk('generated/sdk', join(project, 'tarball'))
  await install()
  page = await servePage()
  service = await startService({ config: readConfig({ NODE_ENV: 'test', CORS_ORIGINS: page.origin }) })
  listening = await serveNode(service.fetch, { host: '127.0.0.1', port: 0, log: service.log })
})
afterAll(async () => {
  await listening.close()
  await service.stop()
  page.server.close()
  await rm(project, { recursive: true, force: true })
})

/** An empty project, npm, and nothing but the tarball; no registry is asked. */
async function install(): Promise<void> {
  await writeFile(join(project, 'package.json'), '{ "private": true, "type": "module" }')
  await run('npm', ['install', '--offline', '--no-audit', '--no-fund', tarball.path], { cwd: project })
  await cp('test/packed-sdk/project', project, { recursive: true })
  await symlink(join(modules, 'zod'), join(project, 'node_modules/zod'))
}

async function compile(options: Record<string, unknown>): Promise<string> {
  const strict = {
    strict: true,
    noUncheckedIndexedAccess: true,
    exactOptionalPropertyTypes: true,
    skipLibCheck: false,
  }
  const compilerOptions = {
    ...strict,
    target: 'es2022',
    lib: ['es2022', 'dom', 'dom.iterable'],
    types: [],
    outDir: 'out',
    ...options,
  }
  await writeFile(join(project, 'tsconfig.json'), JSON.stringify({ compilerOptions, include: ['*.ts'] }))
  const compiler = join(modules, '@typescript/native/bin/tsc')
  const { stdout } = await run(process.execPath, [compiler, '-p', project]).catch(
    (error: unknown) => error as { stdout: string }, // what execFile rejects with
  )
  return stdout
}

/** A page on an origin of its own, and the modules it loads: the package needs no bundler. */
async function servePage(): Promise<{ server: Server; origin: string }> {
  const html = `<!doctype html><title>Consumer</title>
<script type="importmap">{ "imports": { "@plumbline/sdk": "/sdk/index.js", "@plumbline/sdk/flat": "/sdk/sdk.gen.js" } }</script>
<script type="module">import { story } from '/out/consumer.js'; window.story = story</script>`
  const server = createServer((request, response) => {
    const path = request.url ?? '/'
    if (path === '/') {
      response.setHeader('content-type', 'text/html').end(html)
      return
    }
    const file = path.startsWith('/sdk/') ? join('node_modules/@plumbline/sdk/dist', path.slice(5)) : path
    readFile(join(project, file)).then(
      (text) => response.setHeader('content-type', 'text/javascript').end(text),
      () => response.writeHead(404).end(),
    )
  })
  return { server, origin: await listen(server) }
}

const expected = {
  made: ['One', 'Two', 'Three'],
  listed: ['One', 'Two', 'Three'],
  changed: 'Changed',
  location: '/v1/workspaces/{workspace}/documents/{document}',
  requestId: true,
  replayed: false,
  stale: { status: 412, code: 'precondition_failed', errors: [] },
  invalid: { status: 400, code: 'validation_failed', errors: ['limit'] },
  foreign: { status: 404, code: 'not_found', errors: [] },
  anonymous: { status: 401, code: 'unauthenticated', errors: [] },
  late: 'PlumblineTimeoutError',
  nobody: 'PlumblineConnectionError',
  gone: { status: 404, code: 'not_found', errors: [] },
  event: { type: 'document.created' },
}

describe('the package', () => {
  test('installs alone, with nothing but what its users need', async () => {
    expect(await readdir(join(project, 'node_modules'))).toEqual(
      expect.arrayContaining(['@plumbline', 'zod']),
    )
    expect(JSON.parse(await readFile(join(project, 'package.json'), 'utf8')).dependencies).toEqual({
      '@plumbline/sdk': expect.stringContaining(tarball.path.slice(-20)),
    })
    expect((await readdir(join(project, 'node_modules/@plumbline/sdk'))).toSorted()).toEqual([
      'README.md',
      'dist',
      'package.json',
    ])
    expect((await stat(tarball.path)).size).toBe(tarball.size)
  })

  test('is refused by its own checks when it promises what it does not hold', async () => {
    const broken = join(project, 'broken')
    await cp('generated/sdk', broken, { recursive: true, filter: (path) => !path.endsWith('/dist') })
    await symlink(modules, join(broken, 'node_modules'))
    const content = JSON.parse(await readFile(join(broken, 'package.json'), 'utf8'))
    content.exports['./more'] = './dist/more.js'
    await writeFile(join(broken, 'package.json'), JSON.stringify(content))
    await expect(packSdk(broken, join(project, 'nowhere'))).rejects.toThrow(/^publint refused the client:/)
    content.exports['./more'] = './more.js'
    content.files.push('more.js')
    await writeFile(join(broken, 'more.js'), 'export const untyped = 1')
    await writeFile(join(broken, 'package.json'), JSON.stringify(content))
    await expect(packSdk(broken, join(project, 'nowhere'))).rejects.toThrow(/^attw refused the client:/)
    await writeFile(join(broken, 'src/errors.ts'), 'export const broken: string = 5')
    await expect(packSdk(broken, join(project, 'nowhere'))).rejects.toThrow(
      /^tsc refused the client:[^]*src\/errors\.ts/,
    )
    await expect(stat(join(project, 'nowhere'))).rejects.toThrow('ENOENT')
  })
})

describe('a program that uses it', () => {
  test('compiles, whichever way modules are found', async () => {
    expect(await compile({ module: 'esnext', moduleResolution: 'bundler', noEmit: true })).toBe('')
    expect(await compile({ module: 'nodenext' })).toBe('')
  })

  test('compiles when it is written as the README says', async () => {
    const readme = await readFile(join(project, 'node_modules/@plumbline/sdk/README.md'), 'utf8')
    const blocks = [...readme.matchAll(/^```ts\n(.*?)^```/gms)].map(([, code = '']) => code)
    expect(blocks.length).toBeGreaterThan(6)
    for (const [index, code] of blocks.entries())
      await writeFile(
        join(project, `readme-${index}.ts`),
        index === 0 ? code : `import { api } from './readme-0.js'\n${code}\nvoid api\n`,
      )
    expect(await compile({ module: 'nodenext', noEmit: true })).toBe('')
    await writeFile(
      join(project, 'readme-0.ts'),
      `${blocks[0]}\nexport const wrong: string = await api.me.get()\n`,
    )
    expect(await compile({ module: 'nodenext', noEmit: true })).toContain('readme-0.ts')
    await Promise.all(blocks.map((_code, index) => rm(join(project, `readme-${index}.ts`))))
  })

  test('works in Node against the running service', async () => {
    const token = await service.issuer.sign('ada')
    const { stdout } = await run(process.execPath, ['out/main.js', listening.url, token], { cwd: project })
    expect(JSON.parse(stdout)).toEqual({
      story: expected,
      checked: { valid: true, invalid: ['title', 'content'] },
    })
  })

  test('works in a page of another origin', async () => {
    const browser = await launchChromium()
    try {
      const tab = await browser.newPage()
      const failures: string[] = []
      tab.on('pageerror', (error) => failures.push(String(error)))
      await tab.goto(page.origin)
      await tab.waitForFunction('window.story')
      const token = await service.issuer.sign('ada')
      const result = await tab.evaluate(
        `window.story(${JSON.stringify(listening.url)}, ${JSON.stringify(token)})`,
      )
      expect(result).toEqual(expected)
      expect(failures).toEqual([])
    } finally {
      await browser.close()
    }
  })
})
