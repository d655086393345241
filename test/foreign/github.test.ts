/** GitHub's REST API: OpenAPI 3.0, 1,223 operations. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { requestOf, startForeign } from '../support/foreign-contract.ts'
import type { Foreign } from '../support/foreign-contract.ts'
import { shared } from '../support/shared.ts'

let api: Foreign
beforeAll(async () => {
  api = await startForeign(shared('specs/github.json'))
})
afterAll(() => api.stop())

test('every operation loads, each in a piece of its own', async () => {
  expect(Object.keys(api.operations)).toHaveLength(1223)
  expect(await api.load()).toHaveLength(1223)
  expect(api.chunks).toBeGreaterThan(1223)
})

test('what cannot be enforced is reported, with how often', () => {
  expect(api.unenforced).toContain('a body of application/octet-stream is not read (1x)')
  expect(api.unenforced).toContain(
    'a parameter that is a part of a segment, as in `{base}...{head}`, is not matched (1x)',
  )
  expect(api.unenforced).toContain(
    'an operation says nothing about security; write `security: []` if it is public (1223x)',
  )
  for (const line of api.unenforced) expect(line).toMatch(/ \(\d+x\)$/)
})

const repo = '/repos/octocat/hello-world'
const sha = '6dcb09b5b57875f334f61aebed695e2e4193db5e'

const good: [line: string, body?: object][] = [
  ['GET /'],
  ['GET /meta'],
  ['GET /users/octocat'],
  ['GET /users?since=5&per_page=100'],
  ['GET /orgs/github'],
  [`GET ${repo}`],
  [`GET ${repo}/issues?state=open&labels=bug,ui&sort=updated&direction=asc&per_page=30`],
  [`GET ${repo}/issues/12`],
  [`GET ${repo}/pulls?state=all&base=main`],
  [`GET ${repo}/commits?since=2026-01-01T00:00:00Z`],
  [`GET ${repo}/branches?protected=true`],
  ['GET /search/repositories?q=tetris&sort=stars&order=desc'],
  ['GET /search/code?q=addClass'],
  ['GET /gists/public?page=2'],
  ['GET /notifications?all=true&participating=false'],
  ['GET /emojis'],
  ['GET /rate_limit'],
  [`DELETE ${repo}`],
  [`DELETE ${repo}/issues/comments/3`],
  [`PUT ${repo}/subscription`, { subscribed: true, ignored: false }],
  [
    `POST ${repo}/issues`,
    { title: 'Found a bug', body: 'It crashes', labels: ['bug', { name: 'ui', color: null }] },
  ],
  [`POST ${repo}/issues`, { title: 7, assignee: null }],
  [`PATCH ${repo}/issues/12`, { state: 'closed', state_reason: 'not_planned', milestone: null }],
  [`POST ${repo}/pulls`, { title: 'Change', head: 'octocat:topic', base: 'main', draft: true }],
  [`PUT ${repo}/pulls/3/merge`, { merge_method: 'squash' }],
  [`POST ${repo}/labels`, { name: 'bug', color: 'f29513' }],
  [`POST ${repo}/git/refs`, { ref: 'refs/heads/a', sha }],
  [`POST ${repo}/git/trees`, { tree: [{ path: 'a.rb', mode: '100644', type: 'blob', sha }] }],
  [`POST ${repo}/statuses/${sha}`, { state: 'success', target_url: null }],
  ['POST /user/repos', { name: 'Hello-World', private: true, has_issues: false }],
  ['POST /gists', { files: { 'a.rb': { content: 'puts 1' } }, public: 'true' }],
  ['POST /markdown', { text: '# Hi', mode: 'gfm' }],
  ['PATCH /user', { name: 'monalisa', hireable: true, twitter_username: null }],
  ['PATCH /orgs/github', { default_repository_permission: 'read' }],
]

describe('a good request reaches its handler', () => {
  test.each(good)('%s', async (line, body) => {
    const { input, places } = await api.send(requestOf(line, body))
    expect(places).toEqual([])
    expect(input).toBeDefined()
    if (body !== undefined) expect(input?.body).toMatchObject(body)
  })
})

const bad: [line: string, body: object | undefined, status: number, places: string[]][] = [
  ['GET /users?since=five', undefined, 400, ['since']],
  ['GET /users?unknown=5', undefined, 400, ['unknown']],
  [`GET ${repo}/issues?state=opened`, undefined, 400, ['state']],
  [`GET ${repo}/issues?per_page=0x10`, undefined, 400, ['per_page']],
  [`GET ${repo}/issues?per_page=1&per_page=2`, undefined, 400, ['per_page']],
  [`GET ${repo}/issues/twelve`, undefined, 400, ['issue_number']],
  [`GET ${repo}/commits?since=yesterday`, undefined, 400, ['since']],
  [`GET ${repo}/branches?protected=yes`, undefined, 400, ['protected']],
  ['GET /search/repositories?sort=stars', undefined, 400, ['q']],
  ['GET /search/repositories?q=a&order=up', undefined, 400, ['order']],
  [`PUT ${repo}/subscription`, { subscribed: 'yes' }, 400, ['/subscribed']],
  [`POST ${repo}/issues`, {}, 400, ['/title']],
  [`PATCH ${repo}/issues/12`, { state: 'gone' }, 400, ['/state']],
  [`POST ${repo}/pulls`, { head: 'a' }, 400, ['/base']],
  [`POST ${repo}/pulls`, { head: 'a', base: null }, 400, ['/base']],
  [`PUT ${repo}/pulls/3/merge`, { merge_method: 'fast' }, 400, ['/merge_method']],
  [`POST ${repo}/labels`, { color: 'f29513' }, 400, ['/name']],
  [`POST ${repo}/git/refs`, { ref: 'refs/heads/a' }, 400, ['/sha']],
  [`POST ${repo}/git/trees`, { tree: [{ mode: '777' }] }, 400, ['/tree/0/mode']],
  [`POST ${repo}/statuses/${sha}`, { state: 'fine' }, 400, ['/state']],
  ['POST /user/repos', { name: 3 }, 400, ['/name']],
  ['POST /gists', { public: true }, 400, ['/files']],
  ['POST /markdown', { text: 'a', mode: 'html' }, 400, ['/mode']],
  ['PATCH /orgs/github', { default_repository_permission: 'all' }, 400, ['/default_repository_permission']],
  ['GET /user/nowhere/at/all', undefined, 404, []],
  ['PUT /meta', {}, 405, []],
]

describe('a bad request is refused at its place', () => {
  test.each(bad)('%s %j', async (...[line, body, status, places]) => {
    const verdict = await api.send(requestOf(line, body))
    expect({ input: verdict.input, status: verdict.status }).toEqual({ input: undefined, status })
    for (const place of places) expect(verdict.places).toContain(place)
  })
})
