/**
 * One contender in a process of its own: it answers what its parent asks for, and tells how much processor time
 * that took. `node bench/contender.mjs <module> <export> <document>`
 */
import { readFile } from 'node:fs/promises'
import { scenarios } from './samples.ts'

const [file, name, document] = process.argv.slice(2)
const module = await import(file)
const made = await module[name](JSON.parse(await readFile(document, 'utf8')))

/** Microseconds of processor time since the start. */
const spent = () => {
  const { user, system } = process.cpuUsage()
  return user + system
}

/** Sends a scenario to a fetch handler in this process. @returns microseconds of processor time a request */
async function requests({ scenario, count }) {
  const { path, status, proof, ...init } = scenarios[scenario]
  const url = `http://127.0.0.1${path}`
  const first = await made(new Request(url, init))
  const text = await first.text()
  if (first.status !== status || !text.includes(proof)) throw new Error(`${first.status} ${text}`)
  const before = spent()
  for (let index = 0; index < count; index++) await (await made(new Request(url, init))).text()
  return (spent() - before) / count
}

/** Listens, for a load from elsewhere. @returns the address */
async function listen() {
  if (typeof made.url === 'string') return made.url
  await new Promise((resolve) => made.listen(0, '127.0.0.1', resolve))
  return `http://127.0.0.1:${made.address().port}`
}

const answers = { requests, listen, spent, memory: () => process.memoryUsage.rss() }

async function answer({ id, what, options }) {
  try {
    process.send({ id, value: await answers[what](options) })
  } catch (error) {
    process.send({ id, error: String(error.stack) })
  }
}

process.on('message', (message) => void answer(message))
process.on('disconnect', () => process.exit(0))
process.on('error', () => process.exit(1)) // the parent is gone
