/** `npm run contract:release`: what it writes, and everything it refuses, in a folder of its own. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { release } from '../../scripts/contract/release.ts'
import type { ReleaseRequest } from '../../scripts/contract/release.ts'
import { integrityProblems } from '../../scripts/contract/releases.ts'
import { parsePolicy } from '../../scripts/generate/policy.ts'
import { folderWith, runNode } from '../support/fixture.ts'
import { ourDocument, ourPolicy, sideOf } from './edits.ts'
import type { Doc, Edit } from './edits.ts'

/** A small contract: a release of the whole one takes ten times as long. */
function contract(version: string, ...edits: Edit['edit'][]) {
  const [document, policy]: Doc[] = [ourDocument(), ourPolicy()]
  document.info.version = version
  document.paths = {
    '/v1/me': document.paths['/v1/me'],
    '/v1/workspaces': document.paths['/v1/workspaces'],
  }
  for (const edit of edits) edit(document, policy)
  return sideOf(document, parsePolicy(policy, 'policy.yaml'))
}

const usage = (calls: number) => [
  {
    operation: 'me.update',
    client_kind: 'key',
    client_id: 'key_1',
    workspace_id: 'ws_1',
    calls,
    last_day: '2026-11-20',
  },
]

/** A folder in which releases are made, one after the other. */
function place(files: Record<string, string> = {}) {
  const folder = folderWith(files)
  const paths = { folder: join(folder, 'releases'), changelog: join(folder, 'CHANGELOG.md') }
  const none = { note: undefined, reason: undefined, withoutUsage: undefined, usage: undefined }
  return {
    ...paths,
    read: (name: string) => readFileSync(join(folder, name), 'utf8'),
    release: (today: ReleaseRequest['today'], given: Partial<ReleaseRequest> = {}) =>
      release({ ...paths, ...none, today, date: '2026-11-25', ...given }),
  }
}

const add: Edit['edit'] = (d) => {
  d.paths['/v1/others'] = { get: { ...structuredClone(d.paths['/v1/me'].get), operationId: 'others.get' } }
}
const open: Edit['edit'] = (d) => d.paths['/v1/me'].get.security.push({})
const announce: Edit['edit'] = (d) =>
  Object.assign(d.paths['/v1/me'].patch, {
    deprecated: true,
    'x-deprecated-at': '2026-01-01',
    'x-sunset': '2026-11-01',
  })
const remove: Edit['edit'] = (d) => delete d.paths['/v1/me'].patch

describe('a release', () => {
  test('is the whole contract with its policy, a digest, and words', async () => {
    const at = place()
    const written = await at.release(contract('1.0.0'))
    expect(written).toEqual([join(at.folder, '1.0.0.yaml'), join(at.folder, 'SHA256SUMS'), at.changelog])
    const frozen = parse(at.read('releases/1.0.0.yaml'))
    expect(frozen.paths).toEqual(contract('1.0.0').document['paths'])
    expect(frozen['x-access'].roles.viewer).toContain('documents:read')
    expect(frozen['x-released']).toBe('2026-11-25')
    expect(integrityProblems(at.folder)).toEqual([])
    expect(at.read('CHANGELOG.md')).toMatch(
      /^# Changelog of the contract\n[^#]*\n## 1\.0\.0 \(2026-11-25\)\n\nThe first release: 4 operations\.\n\n- \*\*me\*\*: get and update\n/,
    )
  })

  test('tells what changed since the one before, on top of the changelog', async () => {
    const at = place()
    await at.release(contract('1.0.0'))
    await at.release(contract('1.1.0', add))
    const text = at.read('CHANGELOG.md')
    expect(text.indexOf('## 1.1.0')).toBeLessThan(text.indexOf('## 1.0.0'))
    expect(text.match(/^# /gm)).toHaveLength(1)
    expect(text).toMatch(
      /## 1\.1\.0 \(2026-11-25\)\n\n### Safe \(1\)\n\n- \*\*others\.get\*\*: New: GET \/v1\/others, for every signed-in person/,
    )
    expect(integrityProblems(at.folder)).toEqual([])
  })

  test('keeps why access was loosened, and forgets it for the next', async () => {
    const at = place({ 'releases/next.yaml': 'x-policy-change: { me.get: Everybody is somebody. }' })
    await at.release(contract('1.0.0'))
    writeFileSync(join(at.folder, 'next.yaml'), 'x-policy-change: { me.get: Everybody is somebody. }')
    await at.release(contract('1.1.0', open))
    expect(parse(at.read('releases/1.1.0.yaml'))['x-policy-change']).toEqual({
      'me.get': 'Everybody is somebody.',
    })
    expect(existsSync(join(at.folder, 'next.yaml'))).toBe(false)
    expect(at.read('CHANGELOG.md')).toContain('Why: Everybody is somebody.')
    await expect(
      at.release(contract('1.2.0', open, (d) => d.paths['/v1/me'].patch.security.push({}))),
    ).rejects.toThrow(/^me\.update: access is loosened, and no note says why/)
  })
})

describe('is refused', () => {
  test.each([
    {
      name: 'the same version again',
      version: '1.0.0',
      edits: [],
      message: /^1\.0\.0 was released already; raise info\.version/,
    },
    {
      name: 'an earlier version',
      version: '0.9.0',
      edits: [],
      message: /^info\.version is 0\.9\.0, and 1\.0\.0 was released already/,
    },
    {
      name: 'a version that is none',
      version: 'next',
      edits: [],
      message: /^info\.version is next; write a version such as 1\.2\.3/,
    },
    {
      name: 'too small a step',
      version: '1.0.1',
      edits: [add],
      message: /^What changed needs a minor step: write 1\.1\.0 as info\.version, not 1\.0\.1/,
    },
    {
      name: 'a breaking change in a minor step',
      version: '1.1.0',
      edits: [(d: Doc) => (d.paths['/v1/me'].get.operationId = 'me.read')],
      message: /^1 change breaks clients of 1\.0\.0/,
    },
    {
      name: 'loosened access without a note',
      version: '1.1.0',
      edits: [open],
      message: /^me\.get: access is loosened, and no note says why/,
    },
  ])('$name', async ({ version, edits, message }) => {
    const at = place()
    await at.release(contract('1.0.0'))
    const before = at.read('CHANGELOG.md')
    await expect(at.release(contract(version, ...edits))).rejects.toThrow(message)
    expect(at.read('CHANGELOG.md')).toBe(before)
    expect(integrityProblems(at.folder)).toEqual([])
  })

  test('anything, while a released file is not what was released', async () => {
    const at = place()
    await at.release(contract('1.0.0'))
    writeFileSync(join(at.folder, '1.0.0.yaml'), `${at.read('releases/1.0.0.yaml')}# a comment\n`)
    await expect(at.release(contract('1.1.0', add))).rejects.toThrow(
      /1\.0\.0\.yaml was released and has been changed/,
    )
  })
})

test('--note gives the reason for what has none', async () => {
  const at = place()
  await at.release(contract('1.0.0'))
  await at.release(contract('1.1.0', open), { note: 'For a test.' })
  expect(parse(at.read('releases/1.1.0.yaml'))['x-policy-change']).toEqual({ 'me.get': 'For a test.' })
})

describe('an operation is removed', () => {
  const announced = async () => {
    const at = place()
    await at.release(contract('1.0.0', announce))
    return at
  }
  const asked = (calls: number) => ({ usage: async () => (calls === 0 ? [] : usage(calls)) })

  test('when it was announced, its time is over and nobody calls it', async () => {
    const at = await announced()
    await at.release(contract('2.0.0', remove), asked(0))
    expect(at.read('CHANGELOG.md')).toContain('**me.update**: Operation `PATCH /v1/me` was removed.')
  })

  test('not while somebody calls it, unless there is a reason', async () => {
    const at = await announced()
    await expect(at.release(contract('2.0.0', remove), asked(7))).rejects.toThrow(
      /^me\.update is removed, and 1 client called it 7 times in the last 30 days, last on 2026-11-20.*\nKeep it, or say why it goes all the same: --reason/,
    )
    await at.release(contract('2.0.0', remove), { ...asked(7), reason: 'It leaks.' })
    expect(at.read('CHANGELOG.md')).toContain('Removed because: It leaks.')
  })

  test('not before its sunset', async () => {
    const at = await announced()
    const early = { ...asked(0), date: '2026-10-31' }
    await expect(at.release(contract('2.0.0', remove), early)).rejects.toThrow(
      /^me\.update is removed before its sunset of 2026-11-01/,
    )
  })

  test('not when it was never announced', async () => {
    const at = place()
    await at.release(contract('1.0.0'))
    await expect(at.release(contract('2.0.0', remove), asked(0))).rejects.toThrow(
      /^me\.update is removed, and no release deprecated it/,
    )
  })

  test('without asking a database only for a reason', async () => {
    const at = await announced()
    await expect(at.release(contract('2.0.0', remove))).rejects.toThrow(
      /^No database was asked who still calls me\.update: set MIGRATION_DATABASE_URL/,
    )
    await at.release(contract('2.0.0', remove), { withoutUsage: 'Not in production yet.' })
    expect(at.read('CHANGELOG.md')).toContain('Removed because: Not in production yet.')
  })
})

test('an empty reason is none', async () => {
  const { code, stderr } = await runNode(['scripts/contract-release.ts', '--reason', ' '])
  expect([code, stderr]).toEqual([1, '--reason gives no reason.\n'])
})
