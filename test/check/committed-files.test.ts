import { execFileSync } from 'node:child_process'
import { describe, expect, test } from 'vitest'
import { checkLockfile } from '../../scripts/check/lockfile.ts'
import { checkMigrations } from '../../scripts/check/migrations.ts'
import { checkSecrets } from '../../scripts/check/secrets.ts'
import { mintSecret } from '../../src/domain/api-keys.ts'
import { newId } from '../../src/domain/ids.ts'
import { folderWith } from '../support/fixture.ts'

describe('the lockfile', () => {
  const findings = (packages: object) =>
    checkLockfile(folderWith({ 'package-lock.json': JSON.stringify({ packages }) })).findings

  test('with versions and hashes passes', () => {
    expect(findings({ '': {}, 'node_modules/pg': { version: '8.0.0', integrity: 'sha512-x' } })).toEqual([])
  })

  test('that names a registry is refused', () => {
    const resolved = 'https://registry.example.com/pg/-/pg-8.0.0.tgz'
    expect(findings({ 'node_modules/pg': { version: '8.0.0', integrity: 'sha512-x', resolved } })).toEqual([
      'package-lock.json: node_modules/pg@8.0.0 names where it was downloaded from; remove `resolved`',
    ])
  })

  test('that lacks a package for another platform is refused, as npm ci does', () => {
    const oxlint = {
      version: '1.0.0',
      integrity: 'sha512-x',
      optionalDependencies: { '@oxlint/darwin': '1.0.0' },
    }
    const darwin = { version: '1.0.0', integrity: 'sha512-x' }
    expect(findings({ 'node_modules/oxlint': oxlint })).toEqual([
      'package-lock.json: @oxlint/darwin of node_modules/oxlint@1.0.0 is missing; choose a version that is there whole',
    ])
    expect(findings({ 'node_modules/oxlint': oxlint, 'node_modules/@oxlint/darwin': darwin })).toEqual([])
    expect(
      findings({ 'node_modules/oxlint': oxlint, 'node_modules/oxlint/node_modules/@oxlint/darwin': darwin }),
    ).toEqual([])
    expect(
      findings({
        'node_modules/a/node_modules/oxlint': oxlint,
        'node_modules/a/node_modules/@oxlint/darwin': darwin,
      }),
    ).toEqual([])
  })

  test('without a hash, or without packages, is refused', () => {
    expect(findings({ 'node_modules/pg': { version: '8.0.0' } })).toEqual([
      'package-lock.json: node_modules/pg@8.0.0 has no hash; install it from a registry',
    ])
    expect(findings({ '': {} })).toEqual(['package-lock.json lists no package'])
  })
})

describe('secrets', () => {
  const findings = (text: string) => {
    const folder = folderWith({ 'notes.txt': `Fine.\n${text}\n` })
    execFileSync('git', ['init', '--quiet'], { cwd: folder })
    execFileSync('git', ['add', '.'], { cwd: folder })
    return checkSecrets(folder).findings
  }
  const filler = 'a1B2c3D4e5F6g7H8i9J0k1L2m3N4o5P6q7R8s9T0'

  // Put together here, so that this file holds none.
  test.each([
    ['a private key', ['-----BEGIN', 'PRIVATE KEY-----'].join(' ')],
    ['a private JSON Web Key', `{"d":"${filler}abc"}`],
    ['a JSON Web Token', ['eyJhbGciOiJFUzI1NiJ9', 'eyJzdWIiOiJhZGEifQ', filler].join('.')],
    ['an API key of production', mintSecret(newId('key'), 'live').text],
    ['an AWS access key', `AKIA${filler.slice(0, 16).toUpperCase()}`],
    ['a GitHub token', `ghp_${filler.slice(0, 36)}`],
    ['an npm token', `npm_${filler.slice(0, 36)}`],
    ['a Slack token', `xoxb-${filler}`],
    ['a Google API key', `AIza${filler.slice(0, 35)}`],
    ['a Stripe key', `sk_live_${filler}`],
    ['a Supabase key', `sb_secret_${filler}`],
    ['a key of a model provider', `sk-ant-${filler}`],
    ['a password in a URL', ['postgres://api', 'hunter22@db.supabase.co:5432/postgres'].join(':')],
  ])('%s is found, and not repeated', (name, secret) => {
    const found = findings(`key = ${secret}`)
    expect(found).toEqual([`notes.txt:2 looks like ${name}; remove it, and revoke it if it was ever real`])
  })

  test.each([
    'postgres://authenticator:<password>@db.supabase.co:5432/postgres',
    'postgres://postgres:postgres@127.0.0.1:5432/postgres',
    'https://user:password@api.example.com/',
    'pl_live_01kke900000000000000000000_Zm9yZXhhbXBsZW9ubHlub3Rhc2VjcmV0a1b2c3d4',
  ])('%s is none', (text) => {
    expect(findings(text)).toEqual([])
  })

  test('a checkout without files does not pass', () => {
    const folder = folderWith({})
    execFileSync('git', ['init', '--quiet'], { cwd: folder })
    expect(checkSecrets(folder).findings).toEqual(['git tracks no file here'])
  })
})

describe('migrations', () => {
  const findings = (files: Record<string, string>) =>
    checkMigrations(
      folderWith({
        'db/migrations/.keep': '',
        ...Object.fromEntries(Object.entries(files).map(([name, text]) => [`db/migrations/${name}`, text])),
      }),
    ).findings
  const table = {
    '20260101000000_notes_create.sql':
      'create table app.notes (id text primary key);\ncreate index notes_ids on app.notes (id);\n',
  }

  test('an index is built with its table, or concurrently', () => {
    const index = '-- no-transaction\ncreate index concurrently if not exists notes_more on app.notes (id);\n'
    expect(findings({ ...table, '20260101000001_notes_index.sql': index })).toEqual([])
  })

  test('an index that blocks every writer of a table in use is refused', () => {
    expect(
      findings({
        ...table,
        '20260101000001_notes_index.sql': 'create index notes_more on app.notes (id);\n',
      }),
    ).toEqual([
      expect.stringMatching(
        /^db\/migrations\/20260101000001_notes_index\.sql:1 .*\(require-concurrent-index-creation\)$/,
      ),
    ])
  })

  test('a folder without migrations does not pass', () => {
    expect(findings({})).toEqual(['db/migrations has no migration'])
  })
})
