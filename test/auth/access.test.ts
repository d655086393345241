/** Who is let in by which credentials, and what they may, where the contract itself cannot show it. */
import { describe, expect, test } from 'vitest'
import { authenticate, bearerToken } from '../../src/auth/authenticate.ts'
import { memberMay, outsiderMay } from '../../src/auth/permissions.ts'
import type { TokenRules } from '../../src/auth/token.ts'
import { createVerifiers } from '../../src/auth/verifiers.ts'
import type { Actor, Key, Person } from '../../src/context.ts'
import { authorise } from '../../src/http/authorise.ts'
import type { Exchange } from '../../src/http/exchange.ts'
import type { DatabaseDoor } from '../../src/store/database.ts'
import { acme, globex } from '../support/service.ts'

const person = (role: Person['role']): Person => ({ kind: 'user', user_id: 'usr_1', role })
const key = (more: Partial<Key> = {}): Key => ({
  kind: 'key',
  key_id: 'key_1',
  user_id: 'usr_1',
  workspace_id: acme,
  scopes: ['documents:read'],
  role: 'owner',
  ...more,
})
const anonymous: Actor = { kind: 'anonymous' }
const scheduler: Actor = { kind: 'scheduler' }

describe('credentials for documents.get', () => {
  const credentials = {
    headers: new Headers(),
    workspaceId: undefined,
    operation: 'documents.get',
    requestId: 'req_1',
    ride: undefined,
  }
  const asked: string[] = []
  const verifier = (name: string, actor: Actor | undefined) => () => {
    asked.push(name)
    return actor && Promise.resolve(actor)
  }
  const verifiers = {
    one: verifier('one', person('owner')),
    two: verifier('two', key()),
    absent: verifier('absent', undefined),
    refused: () => Promise.reject(new Error('bad credentials')),
  }
  const find = (...alternatives: string[][]) => {
    asked.length = 0
    const security = alternatives.map((schemes) => Object.fromEntries(schemes.map((scheme) => [scheme, []])))
    return authenticate(security, verifiers, credentials)
  }

  test('are not looked at where none are asked for, as by system.live', async () => {
    expect(await find()).toEqual(anonymous)
    expect(asked).toEqual([])
  })

  test('of the first alternative that is there count', async () => {
    expect(await find(['absent'], ['one'], ['two'])).toMatchObject({ kind: 'user' })
    expect(asked).toEqual(['absent', 'one'])
  })

  test('of every scheme of an alternative must be there', async () => {
    expect(await find(['one', 'two'])).toMatchObject({ kind: 'user' })
    await expect(find(['one', 'absent'])).rejects.toMatchObject({ code: 'unauthenticated' })
    await expect(find(['absent', 'one'], ['absent'])).rejects.toMatchObject({ code: 'unauthenticated' })
  })

  test('that are bad are bad, whatever else would do', async () => {
    await expect(find(['refused'], ['one'])).rejects.toThrow('bad credentials')
    await expect(find(['one', 'refused'])).rejects.toThrow('bad credentials')
  })

  test('of a scheme that nobody verifies let nobody in', async () => {
    const detail = 'no verifier for the security scheme unknown'
    await expect(find(['unknown'])).rejects.toMatchObject({ code: 'internal', detail })
    await expect(find(['one', 'unknown'])).rejects.toMatchObject({ code: 'internal', detail })
  })

  const token = (authorization?: string) =>
    bearerToken(new Headers(authorization === undefined ? {} : { authorization }))

  test('are one bearer token', () => {
    expect(token()).toBeUndefined()
    expect(token('Bearer abc')).toBe('abc')
    expect(token('bEARER   abc')).toBe('abc')
  })

  test.each(['Basic abc', 'Bearer', 'Bearer a b', 'abc', 'Bearerabc'])('are not "%s"', (header) => {
    const challenge = { 'www-authenticate': 'Bearer realm="plumbline", error="invalid_request"' }
    expect(() => token(header)).toThrow(
      expect.objectContaining({ code: 'unauthenticated', headers: challenge }),
    )
  })

  test('are not two', () => {
    expect(() => token('Bearer a, Bearer b')).toThrow(expect.objectContaining({ code: 'bad_request' }))
  })
})

test('system.runJobs is closed to everybody while there is no secret for it', async () => {
  const { cron } = createVerifiers({} as DatabaseDoor, {} as TokenRules, undefined) // neither is asked
  const headers = new Headers({ authorization: 'Bearer undefined' })
  const asked = cron?.({
    headers,
    workspaceId: undefined,
    operation: 'system.runJobs',
    requestId: 'req_1',
    ride: undefined,
  })
  await expect(asked).rejects.toMatchObject({ code: 'unauthenticated' })
})

describe('permissions', () => {
  test('of a workspace, as of documents.get, need a role in it, and a key the scope beside it', () => {
    expect(memberMay(person('viewer'), 'documents:read')).toBe(true)
    expect(memberMay(person('viewer'), 'documents:write')).toBe(false)
    expect(memberMay(person(undefined), 'documents:read')).toBe(false)
    expect(memberMay(key(), 'documents:read')).toBe(true)
    expect(memberMay(key(), 'documents:write')).toBe(false)
    expect(memberMay(key({ scopes: ['documents:write'], role: 'viewer' }), 'documents:write')).toBe(false)
    for (const nobody of [anonymous, scheduler]) expect(memberMay(nobody, 'documents:read')).toBe(false)
  })

  test('outside of workspaces are those of persons (me.get), and those of the scheduler (system.runJobs)', () => {
    expect(outsiderMay(person(undefined), 'profile:read')).toBe(true)
    expect(outsiderMay(scheduler, 'jobs:run')).toBe(true)
    for (const actor of [person('owner'), key(), anonymous])
      expect(outsiderMay(actor, 'jobs:run')).toBe(false)
    for (const actor of [scheduler, key(), anonymous]) expect(outsiderMay(actor, 'profile:read')).toBe(false)
    expect(outsiderMay(person('owner'), 'documents:read')).toBe(false)
  })
})

describe('authorisation', () => {
  const ask = (actor: Actor, permission: string, tenant?: string) => () =>
    authorise({ actor, tenant, operation: { policy: { permission } } } as unknown as Exchange) // all it looks at
  const refuses = (code: string) => expect.objectContaining({ code })

  test('lets everybody do what is public, as system.live', () => {
    expect(ask(anonymous, 'public')).not.toThrow()
  })

  test('tells nobody of a workspace that is not theirs, as documents.get', () => {
    const others = [
      anonymous,
      scheduler,
      person(undefined),
      key({ role: undefined }),
      key({ workspace_id: globex }),
    ]
    for (const actor of others) expect(ask(actor, 'documents:read', acme)).toThrow(refuses('not_found'))
  })

  test('forbids members what their role or their key lacks, as documents.create', () => {
    expect(ask(person('viewer'), 'documents:write', acme)).toThrow(refuses('forbidden'))
    expect(ask(key(), 'documents:write', acme)).toThrow(refuses('forbidden'))
    expect(ask(person('editor'), 'documents:write', acme)).not.toThrow()
    expect(ask(key(), 'documents:read', acme)).not.toThrow()
  })

  test('forbids outside of workspaces what nobody was given, and me.get to all but persons', () => {
    expect(ask(person('owner'), 'profile:read')).not.toThrow()
    expect(ask(person('owner'), 'documents:read')).toThrow(refuses('forbidden'))
    expect(ask(key(), 'profile:read')).toThrow(refuses('forbidden'))
    expect(ask(anonymous, 'profile:read')).toThrow(refuses('forbidden'))
  })
})
