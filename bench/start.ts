/** How soon a process answers: from its start to the first 200, beside a bare node:http process. */
import { spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { writeFile } from 'node:fs/promises'
import { dirname, join, resolve as absolute } from 'node:path'
import { buildServer } from '../scripts/build/server.ts'
import { residentBytes } from './memory.ts'
import { send } from './load-client.ts'
import { bundleOurs, bundleText, from, generateInto, workFolder } from './prepare.ts'
import { compare, printTable } from './report.ts'
import type { Contender } from './report.ts'

interface Program {
  name: string
  /** What Node runs; it prints its address when it listens. */
  file: string
  path: string
  environment?: Record<string, string>
}

const github = absolute('../shared/specs/github.json')

/** @returns the targets that were missed */
export async function benchStart(rounds: number): Promise<string[]> {
  const { document } = await bundleOurs()
  const bare = { name: 'bare node:http', file: await bareProgram(), path: '/' }
  await buildServer(join(workFolder, 'server'))
  const peers = ['hono', 'fastify', 'openapiBackend'].map(async (name) => ({
    name,
    file: await peerProgram(name, document),
    path: '/items/42?expand=true',
  }))
  const ours = {
    name: 'Plumbline',
    file: join(workFolder, 'server/server.mjs'),
    path: '/livez',
    environment: production,
  }
  const lines = await compare(
    [bare, ours, ...(await Promise.all(peers))].map((program) => contender(program)),
    rounds,
  )
  const missed = printTable({
    title: 'From the start of the process to its first 200',
    unit: 'ms',
    lines,
    targets: [{ name: 'Plumbline', most: 1.5 }],
  })
  const large = {
    name: "GitHub's contract",
    file: await githubProgram(),
    path: '/repos/o/r/issues?per_page=5',
  }
  await timeToAnswer(large, () => {}, 'SIGTERM') // as the build does, so that V8's compiled code is there
  const memory: number[] = []
  const measured = await compare([contender(bare), contender(large, (rss) => memory.push(rss))], rounds)
  missed.push(
    ...printTable({
      title: "The same with GitHub's contract, 1,200 operations",
      unit: 'ms',
      lines: measured,
      targets: [{ name: large.name, most: 1.3 }],
    }),
  )
  process.stdout.write(`  ${Math.round(Math.max(...memory) / 1e6)} MB at most\n`)
  return missed
}

/** Neither a database nor an issuer is there: a process answers `/livez` without them. */
const production = {
  HOST: '127.0.0.1',
  PORT: '0',
  LOG_LEVEL: 'silent',
  DATABASE_URL: 'postgres://authenticator:no-such-password-here@127.0.0.1:1/none',
  JWT_ISSUER: 'https://issuer.invalid',
  SECRETS_KEY: randomBytes(32).toString('base64'),
}

/** Bundled as we are: what a start costs must not be the reading of many files. */
const peerProgram = (name: string, document: string): Promise<string> =>
  bundleText(
    name,
    `
    import { readFileSync } from 'node:fs'
    import { ${name} } from './bench/peers/servers.mjs'
    const server = await ${name}(JSON.parse(readFileSync(${JSON.stringify(document)}, 'utf8')))
    server.listen(0, '127.0.0.1', () => console.log('http://127.0.0.1:' + server.address().port))
  `,
  )

/** Nothing but Node. */
async function bareProgram(): Promise<string> {
  const file = join(workFolder, 'bare.mjs')
  await writeFile(
    file,
    `import { createServer } from 'node:http'
const server = createServer((_request, response) => response.end('ok'))
server.listen(0, '127.0.0.1', () => console.log('http://127.0.0.1:' + server.address().port))
`,
  )
  return file
}

/** GitHub's contract in foreign mode, on our server, built as `npm run build` does; whatever handler there is answers nothing. */
async function githubProgram(): Promise<string> {
  const { folder } = await generateInto('github', github)
  const server = await bundleText(
    'github-server',
    `
    import { operations } from ${from(join(folder, 'operations.ts'))}
    import { machineOf } from './bench/ours.ts'
    import { NodeResponse, serveNode } from './src/platforms/node.ts'
    import { createLog } from './src/log.ts'
    const handler = () => ({ status: 200, body: [] })
    const handlers = new Proxy({}, { get: () => handler })
    const log = createLog('silent', () => {})
    const { url } = await serveNode(machineOf(operations, handlers, NodeResponse), { host: '127.0.0.1', port: 0, log })
    process.once('SIGTERM', () => process.exit(0))
    console.log(url)
  `,
  )
  const file = join(dirname(server), 'main.mjs')
  await writeFile(
    file,
    `import { enableCompileCache } from 'node:module'
enableCompileCache(${JSON.stringify(join(dirname(server), 'compiled'))})
await import('./github-server.mjs')
`,
  )
  return file
}

const contender = (program: Program, remember: (rss: number) => void = () => {}): Contender => ({
  name: program.name,
  measure: () => timeToAnswer(program, remember),
})

/** @returns milliseconds */
async function timeToAnswer(
  { file, path, environment }: Program,
  remember: (rss: number) => void,
  end: NodeJS.Signals = 'SIGKILL',
): Promise<number> {
  const started = performance.now()
  const child = spawn(process.execPath, [file], {
    env: { ...environment },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const url = await new Promise<string>((resolve, reject) => {
    child.stdout.on('data', (chunk: Buffer) => {
      const found = /http:\S+/.exec(chunk.toString())?.[0]
      if (found !== undefined) resolve(found)
    })
    child.once('exit', (code) => reject(new Error(`${file} left with ${String(code)}`)))
  })
  const { status, text } = await send(url, { path })
  const taken = performance.now() - started
  remember(residentBytes(child.pid))
  const gone = new Promise((resolve) => child.once('exit', resolve))
  child.kill(end)
  await gone
  if (status !== 200) throw new Error(`${file} answered ${status} ${text.slice(0, 300)}`)
  return taken
}
