/** Servers that Debian packages: started on a free port for one test file, as nobody, and stopped by it. */
import { spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { connect } from 'node:net'
import { tmpdir, userInfo } from 'node:os'
import { join } from 'node:path'
import { freePort } from '../../support/postgres.ts'
import { waitUntil } from './client.ts'

interface Daemon {
  file: string
  /** Debian's package. */
  from: string
  arguments: (folder: string) => string[]
  port: number
  files?: Record<string, string>
}

/** @returns how to stop it. @throws Error that says what to install, or what the server said */
async function startDaemon({ file, from, arguments: given, port, files = {} }: Daemon) {
  if (!existsSync(file)) throw new Error(`${file} is missing: apt-get install ${from}`)
  const folder = mkdtempSync(join(tmpdir(), 'plumbline-daemon-'))
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text)
  const child = spawn(file, given(folder), { stdio: ['ignore', 'pipe', 'pipe'] })
  let output = ''
  child.stdout.on('data', (chunk) => (output += chunk))
  child.stderr.on('data', (chunk) => (output += chunk))
  const ended = new Promise((resolve) => child.once('close', resolve))
  const answers = () =>
    new Promise<boolean>((resolve) => {
      const socket = connect(port, '127.0.0.1', () => resolve(true)).once('error', () => resolve(false))
      socket.unref()
    })
  await waitUntil(`${file} listens`, answers).catch((error: unknown) => {
    child.kill('SIGKILL')
    throw new Error(output, { cause: error })
  })
  return async () => {
    child.kill('SIGINT')
    await ended
    rmSync(folder, { recursive: true })
  }
}

/** Since 1.21, pgbouncer keeps prepared statements apart in transaction mode. */
export function knowsPreparedStatements(): boolean {
  const { stdout } = spawnSync('/usr/sbin/pgbouncer', ['--version'], { encoding: 'utf8' })
  const [, major, minor] = /(\d+)\.(\d+)/.exec(stdout) ?? []
  return Number(major) > 1 || Number(minor) >= 21
}

/**
 * A pooler in transaction mode, in front of the database of a URL.
 * @param size connections to Postgres
 */
export async function startPgbouncer(database: string, size: number) {
  const url = new URL(database)
  const port = await freePort()
  const name = url.pathname.slice(1)
  const settings = `[databases]
${name} = host=${url.hostname} port=${url.port} dbname=${name} user=${url.username} password=${url.password}
[pgbouncer]
listen_addr = 127.0.0.1
listen_port = ${port}
unix_socket_dir =
auth_type = any
pool_mode = transaction
default_pool_size = ${size}
max_client_conn = 200
ignore_startup_parameters = extra_float_digits
${knowsPreparedStatements() ? 'max_prepared_statements = 200' : ''}
`
  const stop = await startDaemon({
    file: '/usr/sbin/pgbouncer',
    from: 'pgbouncer',
    // It does not run as root.
    arguments: (folder) => [...(userInfo().uid === 0 ? ['-u', 'nobody'] : []), join(folder, 'settings.ini')],
    port,
    files: { 'settings.ini': settings },
  })
  url.port = String(port)
  return { url: url.href, stop }
}
/** Redis without a disk. */
export async function startRedis() {
  const port = await freePort()
  const stop = await startDaemon({
    file: '/usr/bin/redis-server',
    from: 'redis-server',
    arguments: () => ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no'],
    port,
  })
  return { url: `redis://127.0.0.1:${port}`, stop }
}
