import { describe, expect, test } from 'vitest'
import { checkConventions } from '../../scripts/check/conventions.ts'
import { folderWith } from '../support/fixture.ts'

const findings = (path: string, text: string) => checkConventions(folderWith({ [path]: text })).findings

describe('the environment', () => {
  const elsewhere =
    'the environment is read in src/config.ts alone; add the variable there and take it from Config'

  test.each([
    'const url = process.env.DATABASE_URL',
    "const url = process.env['DATABASE_URL']",
    'const { DATABASE_URL } = process.env',
    "const url = process['env'].DATABASE_URL",
    'const url = globalThis.process.env.DATABASE_URL',
    'const url = import.meta.env.DATABASE_URL',
    "import { env } from 'node:process'",
  ])('`%s` in a store is refused', (line) => {
    expect(findings('src/store/database.ts', `${line}\n`)).toEqual([
      expect.stringMatching(new RegExp(`^src/store/database\\.ts:1 ${elsewhere}$`)),
    ])
  })

  test('config.ts reads it, a platform finds it, scripts are free', () => {
    const read = "const url = process.env['DATABASE_URL']\n"
    expect(findings('src/config.ts', read)).toEqual([])
    expect(findings('scripts/dev.ts', read)).toEqual([])
    expect(findings('src/platforms/node.ts', read)).toEqual([])
    expect(findings('src/app.ts', read)).toHaveLength(1)
  })
})

describe('queries', () => {
  test.each([
    "db.selectFrom('users').selectAll()",
    "db.insertInto('users')",
    'sql`select 1`',
    'sql<number>`select 1`',
  ])('`%s` in a handler is refused, in a store it belongs', (line) => {
    expect(findings('src/handlers/users.ts', `const query = ${line}\n`)).toEqual([
      'src/handlers/users.ts:1 a query outside of src/store; write a function there and call it',
    ])
    expect(findings('src/store/users.ts', `const query = ${line}\n`)).toEqual([])
  })
})

describe('an `as`', () => {
  const bare = 'an `as` without a reason; say beside it why it is so, or narrow the type'

  test.each([
    ['without a comment', 'const a = b as string\n'],
    ['with only the documentation of what it is in', '/** The name. */\nconst a = b as string\n'],
    ['with a comment two lines above', '// one\n\nconst a = b as string\n'],
  ])('%s is refused', (_name, text) => {
    expect(findings('src/domain/a.ts', text)).toEqual([
      expect.stringMatching(new RegExp(`^src/domain/a\\.ts:\\d ${bare}$`)),
    ])
  })

  test.each([
    ['with its reason beside it', 'const a = b as string // checked above\n'],
    ['with its reason on the line above', '// Checked above.\nconst a = b as string\n'],
    ['with its reason at the end of its statement', 'const a = call(\n  b as string,\n) // checked above\n'],
    ['of a constant', 'const a = [1, 2] as const\n'],
  ])('%s is allowed', (_name, text) => {
    expect(findings('src/domain/a.ts', text)).toEqual([])
  })

  test('twice in a row needs one reason', () => {
    expect(findings('src/domain/a.ts', 'const a = b as unknown as string\n')).toHaveLength(1)
  })
})

test('a lint rule is not turned off without a reason', () => {
  const off = '// oxlint-disable-next-line eslint/no-console'
  expect(findings('scripts/a.ts', `${off}\nconsole.log(1)\n`)).toEqual([
    'scripts/a.ts:1 a rule is turned off without a reason; write it after ` -- `',
  ])
  expect(findings('scripts/a.ts', `${off} -- a person reads this\nconsole.log(1)\n`)).toEqual([])
})

test('a folder without code does not pass', () => {
  expect(checkConventions(folderWith({})).findings).toEqual(['no file was found'])
})
