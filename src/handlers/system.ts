import type { Handlers, Output } from '../../generated/handlers.ts'
import { catalogue } from '../../generated/policy.ts'
import type { Context } from '../context.ts'
import { docsPage, docsPolicy, problemPage, problemPolicy } from '../domain/pages.ts'
import { Problem } from '../errors.ts'

export const systemHandlers = {
  'system.live': () => ({ status: 200, body: { status: 'ok' } }),

  async 'system.ready'({ readiness }) {
    const answers = await readiness()
    const down = answers.filter(({ status }) => status === 'failed')
    const checks = answers.map(({ name, status }) => ({ name, status }))
    if (down.some(({ needed }) => needed)) return { status: 503, body: { status: 'failed', checks } }
    return { status: 200, body: { status: down.length > 0 ? 'degraded' : 'ok', checks } }
  },

  async 'system.runJobs'({ runJobs }) {
    if (runJobs === undefined)
      throw new Problem('unavailable', {
        detail: 'The service has no WORKER_DATABASE_URL, so it runs no jobs.',
      })
    const runs = await runJobs()
    const failed = runs.filter(({ status }) => status === 'failed').map(({ name }) => name)
    if (failed.length > 0) throw new Problem('unavailable', { detail: `Failed: ${failed.join(', ')}.` })
    return { status: 200, body: { runs } }
  },

  async 'system.contract'({ assets }) {
    const { text, tag } = await assets.read('openapi.json')
    const body = JSON.parse(text) as Output<'system.contract'>['body'] // our own file
    return { status: 200, headers: { etag: tag }, body }
  },

  'system.docs': () => ({
    status: 200,
    headers: { 'content-security-policy': docsPolicy },
    body: docsPage('Plumbline'),
  }),

  async 'system.docsScript'({ assets }) {
    const { text, tag } = await assets.read('reference.js')
    return { status: 200, headers: { etag: tag }, body: text }
  },

  'system.problem'(_context, { path: { code } }) {
    if (!isCode(code)) throw new Problem('not_found')
    return {
      status: 200,
      headers: { 'content-security-policy': problemPolicy },
      body: problemPage(code, catalogue[code]),
    }
  },
} satisfies Partial<Handlers<Context>>

const isCode = (code: string): code is keyof typeof catalogue => Object.hasOwn(catalogue, code)
