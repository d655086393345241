/** Clients of every release still work: its examples are sent to today's service and its answers read as it promised. */
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { parse, stringify } from 'yaml'
import { readFileSync } from 'node:fs'
import { parseVersion } from '../../scripts/contract/change.ts'
import { listReleases, releasesFolder } from '../../scripts/contract/releases.ts'
import { policyKey } from '../../scripts/contract/side.ts'
import { folderWith } from '../support/fixture.ts'
import { replayRelease } from '../support/replay.ts'
import { startService } from '../support/service.ts'
import type { Service } from '../support/service.ts'
import { ourDocument, ourPolicy } from './edits.ts'
import type { Doc, Edit } from './edits.ts'

let service: Service
beforeAll(async () => {
  service = await startService()
})
afterAll(() => service.stop())

const major = (version: string) => parseVersion(version)?.[0]
const today: string = parse(readFileSync('openapi/openapi.yaml', 'utf8')).info.version
/** A new major version promises nothing to clients of the one before. */
const releases = listReleases(releasesFolder).filter(({ version }) => major(version) === major(today))

const seen: string[] = []

describe.each(releases)('release $version', ({ file, version }) => {
  test('serves everything its examples show', async () => {
    seen.push(version)
    const replayed = await replayRelease(file, service)
    expect(replayed.length).toBeGreaterThan(0)
    expect(replayed.filter(({ problems }) => problems.length > 0)).toEqual([])
  })
})

describe('a client of a release', () => {
  /** @param edit what that release said, and today's service does not do */
  async function replay(edit: (document: Doc) => void) {
    const [document, policy]: Doc[] = [ourDocument(), ourPolicy()]
    edit(document)
    const text = stringify({ ...document, [policyKey]: policy }, { aliasDuplicateObjects: false })
    const replayed = await replayRelease(join(folderWith({ '0.9.0.yaml': text }), '0.9.0.yaml'), service)
    const stumbles = replayed.filter(({ problems }) => problems.length > 0)
    return Object.fromEntries(stumbles.map(({ operation, problems }) => [operation, problems]))
  }
  const documents = '/v1/workspaces/{workspace_id}/documents'

  test('of today is served', async () => {
    expect(await replay(() => {})).toEqual({})
  })

  test('does not stumble over what was added since', async () => {
    const fewer: Edit['edit'] = (d) => {
      const { properties, required } = d.components.schemas.Document
      delete properties.version
      required.splice(required.indexOf('version'), 1)
      delete d.paths[documents].post
    }
    expect(await replay((d) => fewer(d, undefined))).toEqual({})
  })

  test('notices what is gone, and each of them is named', async () => {
    const stumbles = await replay((d) => {
      const { get, post } = d.paths[documents]
      d.paths['/v1/gone'] = { get: { ...get, operationId: 'gone.list', parameters: [] } }
      post.responses['200'] = post.responses['201']
      delete post.responses['201']
      d.components.schemas.Member.properties.nickname = { type: 'string' }
      d.components.schemas.Member.required.push('nickname')
      d.components.schemas.DocumentSummary.properties.title.maxLength = 1
      const me = d.paths['/v1/me'].get.responses['200']
      me.headers['X-Old'] = { required: true, schema: { type: 'string' } }
      const { content } = d.paths['/v1/workspaces'].get.responses['200']
      content['application/old+json'] = content['application/json']
      delete content['application/json']
      d.paths[`${documents}/{document_id}`].get.parameters = [
        { name: 'old', in: 'query', example: 'yes', schema: { type: 'string' } },
      ]
      d.paths[`${documents}/{document_id}`].delete.security = []
    })
    expect(stumbles).toMatchObject({
      'gone.list': [expect.stringMatching(/^answers 404 instead of 200: .*not_found/)],
      'documents.create': [expect.stringMatching(/^answers 201 instead of 200/)],
      'members.get': ["answers with a body that must have required property 'nickname'"],
      'documents.list': [
        expect.stringMatching(/^answers with \/data\/0\/title that must NOT have more than 1 char/),
      ],
      'me.get': ['answers without the header X-Old'],
      'workspaces.list': ['answers in application/json instead of application/old+json'],
      'documents.get': [expect.stringMatching(/^answers 400 instead of 200/)],
      'documents.delete': [expect.stringMatching(/^answers 401 instead of 204/)],
    })
  })
})

test('every release of this major version was replayed; without one, nothing was promised yet', () => {
  expect(seen).toEqual(releases.map(({ version }) => version))
})
