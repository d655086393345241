/** `npm run contract:diff` as a person and as a pull request see it. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { stringify } from 'yaml'
import { digestOf, integrityProblems, readNotes } from '../../scripts/contract/releases.ts'
import { policyKey } from '../../scripts/contract/side.ts'
import { folderWith, runNode } from '../support/fixture.ts'
import { ourDocument, ourPolicy } from './edits.ts'
import type { Doc } from './edits.ts'

const frozen = (edit: (document: Doc, policy: Doc) => void) => {
  const [document, policy] = [ourDocument(), ourPolicy()]
  edit(document, policy)
  return stringify({ ...document, [policyKey]: policy }, { aliasDuplicateObjects: false })
}
/** Two resources of it: all of them take several times as long. */
const small = (edit: (document: Doc, policy: Doc) => void) =>
  frozen((document, policy) => {
    const { '/v1/me': me, '/v1/workspaces': workspaces } = document.paths
    document.paths = { '/v1/me': me, '/v1/workspaces': workspaces }
    edit(document, policy)
  })
const diff = (...parameters: string[]) => runNode(['scripts/contract-diff.ts', ...parameters])

test('two contracts are compared for a terminal, for a pull request and for programs', async () => {
  const folder = folderWith({
    'before.yaml': small(() => {}),
    'after.yaml': small((d, policy) => {
      delete d.paths['/v1/me'].patch
      d.paths['/v1/me'].get.security = []
      policy.rates.write.limit = 1
      d.paths['/v1/me'].get.summary = 'Other words'
    }),
  })
  const files = ['--from', join(folder, 'before.yaml'), '--to', join(folder, 'after.yaml')]
  const [text, markdown, json] = await Promise.all([
    diff(...files),
    diff(...files, '--format', 'markdown'),
    diff(...files, '--format', 'json'),
  ])
  expect([text.code, markdown.code, json.code]).toEqual([1, 1, 1])
  expect(text.stdout).toMatch(/Breaking: .*\(1\)\n {2}me\.update\n {4}Operation `PATCH \/v1\/me` was removed/)
  expect(text.stdout).toMatch(/Access loosened: .*\(1\)\n {2}me\.get\n {4}Can now be called by everybody/)
  expect(text.stdout).toMatch(/Access tightened: .*\(1\)\n {2}rate class write/)
  expect(text.stdout).toMatch(/Safe \(1\)\n {2}Words\n {4}1 change of descriptions/)
  expect(text.stdout).toContain('Needs a major step: from 1.0.0 to 2.0.0, info.version says 1.0.0.')
  expect(text.stdout).not.toContain('\u001B')
  expect(markdown.stdout).toMatch(
    /^## The contract: 1\.0\.0 → 1\.0\.0\n\n> \*\*Not to be merged like this\*\*\n> - 1 change breaks/,
  )
  expect(markdown.stdout).toContain('- **me.get**: Can now be called by everybody without credentials.')
  const { changes, needed, problems } = JSON.parse(json.stdout)
  expect(changes.map(({ grade }: { grade: string }) => grade)).toEqual([
    'breaking',
    'loosened',
    'tightened',
    'safe',
  ])
  expect([needed, problems.length]).toEqual([{ step: 'major', version: '2.0.0' }, 2])
})

test('what many operations have in common is said once', async () => {
  const folder = folderWith({
    'before.yaml': small(() => {}),
    'after.yaml': small((d) => {
      for (const path of ['/v1/me', '/v1/workspaces']) d.paths[path].get.security = []
    }),
  })
  const { stdout } = await diff('--from', join(folder, 'before.yaml'), '--to', join(folder, 'after.yaml'))
  expect(stdout).toMatch(
    /Access loosened: .*\(2\)\n {2}me\.get and workspaces\.list\n {4}Can now be called by everybody without credentials\.\n/,
  )
  expect(stdout).toContain('me.get and workspaces.list: access is loosened, and no note says why.')
})

test('today’s contract is what was released, when it was released a moment ago', async () => {
  const folder = folderWith({ '1.0.0.yaml': frozen(() => {}) })
  const own = await diff('--from', join(folder, '1.0.0.yaml'))
  expect(own).toEqual({ code: 0, stderr: '', stdout: expect.stringContaining('Nothing changed.') })
})

test('what cannot be compared is refused in one line', async () => {
  const folder = folderWith({ 'broken.yaml': 'a: [', 'other.yaml': 'a: 1' })
  const [missing, broken, other, form] = await Promise.all([
    diff('--from', join(folder, 'nowhere.yaml')),
    diff('--from', join(folder, 'broken.yaml')),
    diff('--from', join(folder, 'other.yaml')),
    diff('--format', 'pdf'),
  ])
  for (const { code, stderr } of [missing, broken, other, form]) {
    expect(code).toBe(1)
    expect(stderr.trimEnd().split('\n')).toHaveLength(1)
  }
  expect(missing.stderr).toMatch(/nowhere\.yaml cannot be read/)
  expect(broken.stderr).toMatch(/broken\.yaml does not parse/)
  expect(other.stderr).toMatch(/is no OpenAPI document: it has no paths/)
  expect(form.stderr).toMatch(/--format is text, markdown or json, not pdf/)
})

test('a released file that was changed, removed or slipped in is found', () => {
  const sums = ['1.0.0.yaml', '1.1.0.yaml', '1.2.0.yaml']
    .map((name) => `${digestOf(name)}  ${name}\n`)
    .join('')
  const folder = folderWith({
    SHA256SUMS: sums,
    '1.0.0.yaml': '1.0.0.yaml',
    '1.1.0.yaml': 'edited',
    '1.3.0.yaml': 'slipped in',
    'notes.txt': '',
    'next.yaml': 'x-policy-change: { me.get: Why. }',
  })
  expect(integrityProblems(folder)).toEqual([
    expect.stringMatching(/1\.2\.0\.yaml was released and is gone/),
    expect.stringMatching(/1\.1\.0\.yaml was released and has been changed since/),
    expect.stringMatching(/1\.3\.0\.yaml was not frozen by/),
    expect.stringMatching(/notes\.txt is no release/),
  ])
  expect([...readNotes(folder)]).toEqual([['me.get', 'Why.']])
  mkdirSync(join(folder, 'sound'))
  writeFileSync(join(folder, 'sound', '1.0.0.yaml'), 'text')
  writeFileSync(join(folder, 'sound', 'SHA256SUMS'), `${digestOf('text')}  1.0.0.yaml\n`)
  expect(integrityProblems(join(folder, 'sound'))).toEqual([])
})
