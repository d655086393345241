/** The run that takes guards away can tell a guard that is missed from one that is not. */
import { runInNewContext } from 'node:vm'
import ts from 'typescript'
import { describe, expect, test } from 'vitest'
import { equivalent } from '../../scripts/guards/equivalent.ts'
import { findGuards } from '../../scripts/guards/find.ts'
import { mutate } from '../../scripts/guards/mutants.ts'
import { nameOperations } from '../../scripts/guards/naming.ts'
import { PolicyLines, policyLines } from '../../scripts/guards/policy-lines.ts'
import { Report } from '../../scripts/guards/report.ts'
import { thinnedFunctions } from '../../scripts/guards/sql-functions.ts'
import { sqlMutants } from '../../scripts/guards/sql.ts'

const code = `
const refused = []
function enter(who, door) {
  if (who.kind !== 'member' || door.closed) refuse(who)
  else log.push(who.kind)
  return who.kind === 'owner' && !door.closed ? 'in' : 'waiting'
}
function refuse(who) {
  refused.push(who)
}
`
const source = {
  path: 'door.ts',
  text: code,
  tree: ts.createSourceFile('door.ts', code, ts.ScriptTarget.Latest, true),
}
const { mutants, text } = mutate(source, 10)

/** Runs the mutated code with one mutant at work. */
function enter(off: number, kind: string, closed: boolean) {
  const log: string[] = []
  const guard = (id: number) => id !== off
  const value = (never: number, always: number, own: unknown) => (guard(own ? never : always) ? own : !own)
  const [run, refused] = runInNewContext(`${text}\n;[enter, refused]`, {
    log,
    __guard: guard,
    __value: value,
  })
  return { answer: run({ kind }, { closed }), refused: refused.length, log }
}
const idOf = (what: string) => mutants.find((mutant) => mutant.what === what)?.id ?? Number.NaN

describe('code', () => {
  test('has a mutant for each condition, both ways, for each part of one, and for each step', () => {
    expect(mutants.map(({ id, line, what }) => `${id} ${line} ${what}`)).toEqual([
      "10 4 (who.kind !== 'member' || door.closed) never",
      "11 4 (who.kind !== 'member' || door.closed) always",
      "12 4 (who.kind !== 'member' || door.closed) without who.kind !== 'member'",
      "13 4 (who.kind !== 'member' || door.closed) without door.closed",
      '14 4 without refuse(who)',
      '15 5 without log.push(who.kind)',
      "16 6 (who.kind === 'owner' && !door.closed) never",
      "17 6 (who.kind === 'owner' && !door.closed) always",
      "18 6 (who.kind === 'owner' && !door.closed) without who.kind === 'owner'",
      "19 6 (who.kind === 'owner' && !door.closed) without !door.closed",
      '20 9 without refused.push(who)',
    ])
    expect(new Set(mutants.map(({ key }) => key)).size).toBe(mutants.length)
  })

  test('does what it did while all are switched off', () => {
    expect(enter(-1, 'member', false)).toEqual({ answer: 'waiting', refused: 0, log: ['member'] })
    expect(enter(-1, 'owner', false)).toEqual({ answer: 'in', refused: 1, log: [] })
    expect(enter(-1, 'owner', true)).toEqual({ answer: 'waiting', refused: 1, log: [] })
  })

  test.each([
    ["(who.kind !== 'member' || door.closed) never", { answer: 'waiting', refused: 0, log: ['owner'] }],
    [
      "(who.kind !== 'member' || door.closed) without door.closed",
      { answer: 'waiting', refused: 1, log: [] },
    ],
    ['without refuse(who)', { answer: 'waiting', refused: 0, log: [] }],
    ["(who.kind === 'owner' && !door.closed) without !door.closed", { answer: 'in', refused: 1, log: [] }],
    ["(who.kind === 'owner' && !door.closed) always", { answer: 'in', refused: 1, log: [] }],
  ])('does something else %s', (what, outcome) => {
    expect(enter(idOf(what), 'owner', true)).toEqual(outcome)
  })
})

test('every policy of the database is taken away, and every table loses all of them', () => {
  const keys = sqlMutants().map(({ key }) => key)
  expect(keys).toEqual(
    expect.arrayContaining([
      'db: policy documents.members_read using (true)',
      'db: policy documents.members_create with check (true)',
      'db: policy documents.members_create with check (created_by = (select app.current_user_id()))',
      'db: policy documents.members_create with check (workspace_id = (select app.current_workspace()))',
      'db: table documents without row-level security',
      'db: table documents without row-level security for its owner',
      'db: trigger documents.documents_touch',
      'db: function accept_invitation/1 without expires_at > now()',
    ]),
  )
  expect(new Set(keys).size).toBe(keys.length)
})

test('a function loses one condition at a time, and none that row-level security reaches', () => {
  const define = (security: string) => `create function app.f(a text, out b text) language plpgsql ${security}
as $$
begin
  -- and this is no condition;
  if a is null then
    return;
  end if;
  select t.b into b from app.t where t.a = f.a and (t.c or t.d > now()) order by t.b;
end
$$;
`
  expect(thinnedFunctions(define(''))).toEqual([])
  const thinned = thinnedFunctions(define('security definer'))
  expect(thinned.map(({ condition }) => condition)).toEqual([
    'a is null',
    't.a = f.a',
    '(t.c or t.d > now())',
  ])
  expect(thinned.map(({ statement }) => statement)).toEqual([
    expect.stringMatching(/^create or replace function app\.f.*if false then.*where t\.a = f\.a and/s),
    expect.stringContaining('where true and (t.c or t.d > now()) order by'),
    expect.stringContaining('where t.a = f.a and true order by'),
  ])
})

test('a line of x-policy that is gone is missed, by the name of its operation', async () => {
  const lines = policyLines().filter(({ operation }) => operation === 'documents.create')
  expect(lines.map(({ text: line }) => line)).toEqual(
    expect.arrayContaining(['permission: documents:write', 'rate: write']),
  )
  const contract = await PolicyLines.open()
  for (const line of lines) expect(await contract.kill(line)).toContain('documents.create')
  contract.close()
})

describe('the report', () => {
  test('tells survivors, and entries of the list that are no guards any more', () => {
    const said: string[] = []
    const report = new Report(3, (line) => said.push(line))
    report.note({ id: 1, group: 'src/a.ts', key: 'one', where: 'src/a.ts:1' }, 'a test')
    report.note({ id: 2, group: 'src/a.ts', key: 'two', where: 'src/a.ts:2' }, undefined)
    const problems = report.close('dist/reports/guards-of-a-test.md', new Map(), new Set(['one', 'two']))
    expect(problems).toEqual(
      expect.arrayContaining([
        'survived: src/a.ts:2\n  two',
        '1 guards are left: --resume goes on with them.',
        expect.stringContaining('no such guard any more: '),
      ]),
    )
    expect(said.join('\n')).toMatch(/killed +src\/a\.ts:1\n +a test\n.*survived +src\/a\.ts:2/)
  })
})

test('a guard is about the operation that its test names, or those that tests ask for which reach it', () => {
  const reaching = { name: 'a list', asks: ['me.get', 'plants.list'] }
  const depending = new Map([['a.test.ts', new Map([[1, new Set([reaching])]])]])
  const name = nameOperations(depending)
  for (const red of ['documents.list > is red', 'plants.list > is red'])
    expect(name(red, 1)).toEqual({ by: red, naming: 'named' })
  expect(name('a list', 1)).toEqual({ by: 'a list (it guards me.get and 1 more)', naming: 'asked' })
  expect(name('a list', 2)).toEqual({ by: 'a list', naming: 'none' })
})

test('what no test can tell is a guard that is there', () => {
  const keys = new Set(findGuards().guards.map(({ key }) => key))
  expect([...equivalent.keys()].filter((key) => !keys.has(key))).toEqual([])
})
