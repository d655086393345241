/**
 * The comparison of contracts against seeded edits of our own: what breaks a client or opens a door is called
 * so, in words, and what harms nobody is not.
 */
import { describe, expect, test } from 'vitest'
import { accessChanges } from '../../scripts/contract/access.ts'
import type { Change } from '../../scripts/contract/change.ts'
import { compareContracts } from '../../scripts/contract/compare.ts'
import { Usage } from '../../scripts/contract/operations.ts'
import { shapeChanges } from '../../scripts/contract/shapes.ts'
import { accessEdits, quietAccessEdits } from './access-edits.ts'
import {
  breakingEdits,
  eventEdits,
  ourDocument,
  ourPolicy,
  renamingEdits,
  safeEdits,
  sideOf,
  sidesOf,
} from './edits.ts'
import type { Doc, Edit } from './edits.ts'

const spoken = ({ text, effect }: Change) => `${text} ${effect}`.trim()

describe('access', () => {
  test.each(accessEdits)('$grade: $name', (edit) => {
    const { before, after } = sidesOf(edit)
    const changes = accessChanges(before, after)
    const own = changes.filter(({ grade }) => grade === edit.grade)
    expect(own.map(({ subject }) => subject)).toEqual([expect.stringMatching(edit.subject)])
    expect(own.map(spoken)).toEqual([expect.stringMatching(edit.says)])
  })

  test.each(quietAccessEdits)('not flagged: $name', (edit) => {
    const { before, after } = sidesOf(edit)
    expect(accessChanges(before, after)).toEqual([])
  })

  test('a permission under another name keeps everybody but the keys that hold the old one', () => {
    const { before, after } = sidesOf({
      edit: (d, policy) => {
        policy.roles.owner.push('events:read')
        policy.roles.admin.push('events:read')
        for (const item of Object.values<Doc>(d.paths))
          for (const operation of Object.values<Doc>(item))
            if (operation['x-policy']?.permission === 'audit_events:read')
              operation['x-policy'].permission = 'events:read'
      },
    })
    const changes = accessChanges(before, after).filter(({ subject }) => subject === 'auditEvents.list')
    expect(changes.map(({ grade, text }) => [grade, text])).toEqual([
      [
        'loosened',
        'Can now be called by owner and admin of {workspace_id} with `apiKey` and the scope events:read.',
      ],
      [
        'tightened',
        'Can no longer be called by owner and admin of {workspace_id} with `apiKey` and the scope audit_events:read.',
      ],
    ])
  })

  test('a foreign contract is compared by its security alone', () => {
    const [before, after] = [ourDocument(), ourDocument()]
    for (const document of [before, after])
      for (const item of Object.values<Doc>(document.paths))
        for (const operation of Object.values<Doc>(item)) delete operation['x-policy']
    delete after.paths['/v1/me'].get.security
    const changes = accessChanges(sideOf(before, undefined), sideOf(after, undefined))
    expect(changes.map(({ grade, subject, text }) => [grade, subject, text])).toEqual([
      ['loosened', 'me.get', 'Can now be called by everybody without credentials.'],
    ])
  })
})

/**
 * Redocly takes half a second to start, so all edits of shapes are compared in one run: each in a copy of the
 * paths it touches, under names of its own.
 */
function together(edits: readonly Edit[]) {
  const join = { before: emptyDocument(), after: emptyDocument() }
  for (const [index, edit] of edits.entries()) {
    const { before, after } = sidesOf(edit)
    const touched = touchedPaths(before.document, after.document)
    addCopy(join.before, before.document, { touched, index })
    addCopy(join.after, after.document, { touched, index })
  }
  return { before: sideOf(join.before, ourPolicy()), after: sideOf(join.after, ourPolicy()) }
}

const emptyDocument = (): Doc => ({ ...ourDocument(), paths: {}, webhooks: {}, components: {} })

/** Paths that differ, and for each component that does, the path of an operation that uses it. */
function touchedPaths(before: Doc, after: Doc): Set<string> {
  const names = new Set([...Object.keys(before.paths), ...Object.keys(after.paths)])
  const differs = (one: unknown, other: unknown) => JSON.stringify(one) !== JSON.stringify(other)
  const touched = new Set([...names].filter((name) => differs(before.paths[name], after.paths[name])))
  const usage = new Usage(before)
  const users = Object.entries<Doc>(before.components).flatMap(([section, components]) =>
    Object.entries(components)
      .filter(([name, component]) => differs(component, after.components[section][name]))
      .flatMap(([name]) => usage.of(`#/components/${section}/${name}`)),
  )
  const shared = new Set(users)
  for (const [path, item] of Object.entries<Doc>(before.paths))
    if (Object.values<Doc>(item).some(({ operationId }) => shared.has(operationId))) touched.add(path)
  return touched
}

function addCopy(
  target: Doc,
  source: Doc,
  { touched, index }: { touched: Set<string>; index: number },
): void {
  const renamed = JSON.parse(
    JSON.stringify({ paths: source.paths, components: source.components })
      .replaceAll(/("#\/components\/\w+\/[\w.-]+)"/g, `$1_${index}"`)
      .replaceAll('"operationId":"', `"operationId":"case${index}.`),
  )
  const needed: string[] = []
  for (const path of touched)
    if (renamed.paths[path] !== undefined) {
      target.paths[`/case-${index}${path}`] = renamed.paths[path]
      needed.push(JSON.stringify(renamed.paths[path]))
    }
  for (let text = needed.pop(); text !== undefined; text = needed.pop())
    for (const [, section = '', name = ''] of text.matchAll(/"#\/components\/(\w+)\/([\w.-]+)_\d+"/g)) {
      const component: unknown = renamed.components[section][name]
      target.components[section] ??= {}
      if (target.components[section][`${name}_${index}`] !== undefined) continue
      target.components[section][`${name}_${index}`] = component
      needed.push(JSON.stringify(component))
    }
}

async function casesOf(edits: readonly Edit[]) {
  const { before, after } = together(edits)
  const changes = await shapeChanges(before, after)
  const cases = edits.map((edit, index) => ({
    ...edit,
    own: changes.filter(({ subject }) => new RegExp(`\\bcase${index}\\.`).test(subject)),
  }))
  return { changes, cases }
}

describe('shapes', async () => {
  const [breaking, renaming, safe] = await Promise.all([breakingEdits, renamingEdits, safeEdits].map(casesOf))

  test.each([...(breaking?.cases ?? []), ...(renaming?.cases ?? [])])(
    'breaking: $name',
    ({ own, subject, says }) => {
      const found = own.filter(({ grade }) => grade === 'breaking')
      expect(found.map(({ subject: about }) => about)).toContainEqual(expect.stringMatching(subject))
      expect(found.map(spoken)).toContainEqual(expect.stringMatching(says))
      expect(new Set(found.map(({ step }) => step))).toEqual(new Set(['major']))
    },
  )

  test.each(safe?.cases ?? [])('not flagged: $name', ({ own, subject, says }) => {
    expect(own.filter(({ grade }) => grade !== 'safe')).toEqual([])
    expect(own.map(({ subject: about }) => about)).toContainEqual(expect.stringMatching(subject))
    expect(own.map(({ text }) => text)).toContainEqual(expect.stringMatching(says))
  })

  test('what is sent to webhooks is read by clients', async () => {
    const edit: Edit['edit'] = (d) => {
      for (const one of eventEdits) one.edit(d, undefined)
    }
    const { before, after } = sidesOf({ edit })
    const found = await shapeChanges(before, after)
    for (const { name, subject, grade, says } of eventEdits) {
      const own = found.filter((change) => subject.test(change.subject) && change.wording !== true)
      expect(own.map((change) => [name, change.grade, spoken(change)])).toEqual([
        [name, grade, expect.stringMatching(says)],
      ])
    }
  })

  test('every change belongs to an edit, and there are enough edits', () => {
    const changes = [breaking, renaming, safe].flatMap((group) => group?.changes ?? [])
    const strange = changes.filter(({ subject, wording }) => !/\bcase\d+\./.test(subject) && wording !== true)
    expect(strange).toEqual([])
    expect(breakingEdits.length).toBeGreaterThanOrEqual(16)
    expect(accessEdits.length).toBeGreaterThanOrEqual(16)
    expect(safeEdits.length + quietAccessEdits.length).toBeGreaterThanOrEqual(10)
  })
})

describe('the version', () => {
  const compare = async (version: string, edit: Edit['edit'], notes: Record<string, string> = {}) => {
    const { before, after } = sidesOf({
      edit: (d, policy) => {
        d.info.version = version
        edit(d, policy)
      },
    })
    return compareContracts(before, { ...after, notes: new Map(Object.entries(notes)) })
  }
  const openDocuments: Edit['edit'] = (d) => Object.assign(d.paths['/v1/me'].get, { security: [] })
  const closeDocuments: Edit['edit'] = (_d, policy) => policy.roles.editor.splice(0, 1)

  test('a breaking change without a major step is refused, with one it is not', async () => {
    const remove: Edit['edit'] = (d) => delete d.paths['/v1/me'].get
    const { problems, needed } = await compare('1.4.0', remove)
    expect(problems).toEqual([
      '1 change breaks clients of 1.0.0, and info.version says 1.4.0: undo it, or write 2.0.0.',
    ])
    expect(needed).toEqual({ step: 'major', version: '2.0.0' })
    expect((await compare('2.0.0', remove)).problems).toEqual([])
  })

  test('an addition asks for a minor step, other words for a patch', async () => {
    const add = await compare(
      '1.0.0',
      (d) => (d.paths['/v1/others'] = { get: { ...d.paths['/v1/me'].get, operationId: 'others.get' } }),
    )
    expect([add.needed.step, add.problems]).toEqual(['minor', []])
    const words = await compare('1.0.0', (d) => (d.paths['/v1/me'].get.summary = 'Other'))
    expect([words.needed.step, words.problems]).toEqual(['patch', []])
  })

  test('loosened access is refused until a note names it', async () => {
    const { problems } = await compare('1.1.0', openDocuments)
    expect(problems).toEqual([expect.stringMatching(/^me\.get: access is loosened, and no note says why/)])
    expect((await compare('1.1.0', openDocuments, { 'me.update': 'No.' })).problems).toHaveLength(1)
    expect((await compare('1.1.0', openDocuments, { 'me.get': 'For tests.' })).problems).toEqual([])
  })

  test('access is taken away by a major step, or at once with a note', async () => {
    expect((await compare('1.0.1', closeDocuments)).problems).toEqual([
      expect.stringMatching(/write 2\.0\.0/),
    ])
    const noted = await compare('1.0.1', closeDocuments, { 'role editor': 'A hole.' })
    expect([noted.problems, noted.needed.step]).toEqual([[], 'minor'])
  })

  test('a version does not go back', async () => {
    expect((await compare('0.9.0', () => {})).problems).toEqual([
      expect.stringMatching(/goes back from 1\.0\.0/),
    ])
  })
})
