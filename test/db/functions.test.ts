/** What functions that run as their owner must not do to others: no policy is in their way. Each test is rolled back. */
import { describe, expect, test } from 'vitest'
import { newId } from '../../src/domain/ids.ts'
import { openAsOwner } from '../support/as-owner.ts'
import { acme, globex, notesOfAda, people, plan } from '../support/service.ts'

const { addLike, besides, rowsOf, run, speakAs } = openAsOwner()
const inAcme = { sub: people.ada, workspace_id: acme }

test('me.get: the same subject of another issuer is somebody else, and a role is of one workspace', async () => {
  const newcomer = newId('usr')
  const [[issuer, subject] = []] = await rowsOf('select issuer, subject from app.users where id = $1', [
    people.ada,
  ])
  const signIn = async (from: string, workspace = acme) =>
    rowsOf(`select user_id, role from app.sign_in($1, $2, null, 'Ada', $3, $4)`, [
      from,
      subject,
      newcomer,
      workspace,
    ])
  expect(await signIn(issuer)).toEqual([[people.ada, 'owner']])
  expect(await signIn(issuer, globex)).toEqual([[people.ada, null]])
  expect(await signIn('https://elsewhere.example')).toEqual([[newcomer, null]])
})

test('me.update carries a name into the memberships of that person, and of no other', async () => {
  const others = () => rowsOf('select name from app.members where user_id <> $1 order by 1', [people.ada])
  const before = await others()
  await run(`update app.users set name = 'Countess' where id = $1`, [people.ada])
  expect(await others()).toEqual(before)
  expect(await rowsOf('select distinct name from app.members where user_id = $1', [people.ada])).toEqual([
    ['Countess'],
  ])
})

test.each([
  ['me.update', 'users', 'name'],
  ['workspaces.update', 'workspaces', 'name'],
  ['members.update', 'members', 'role'],
  ['apiKeys.revoke', 'api_keys', 'revoked_at'],
  ['invitations.revoke', 'invitations', 'status'],
  ['documents.update', 'documents', 'title'],
  ['webhookEndpoints.update', 'webhook_endpoints', 'url'],
])('%s makes a new version in app.%s', async (_operation, table, column) => {
  const versions = async () => (await rowsOf(`select sum(version)::int from app.${table}`)).flat()[0]
  const before = await versions()
  const { rowCount } = await run(`update app.${table} set ${column} = ${column}`)
  expect(await versions()).toBe(before + Number(rowCount))
})

test('workspaces.create makes no workspace for somebody who is not there', async () => {
  await speakAs({ sub: 'usr_nobody' })
  await expect(run(`select app.create_workspace($1, 'None')`, [newId('ws')])).rejects.toThrow(
    'no such person',
  )
})

test('documents.list finds by words page after page, and what is not there on none', async () => {
  await speakAs(inAcme)
  const page = (words: string, ...after: unknown[]) =>
    rowsOf('select id, rank from app.search_documents($1, 1, $2, $3)', [
      words,
      after[1] ?? null,
      after[0] ?? null,
    ])
  const [first = []] = await page('plan OR nobody')
  const [second = []] = await page('plan OR nobody', ...first)
  expect([first[0], second[0]].toSorted()).toEqual([notesOfAda, plan])
  expect(await page('plan OR nobody', ...second)).toEqual([])
  expect(await page('elsewhere')).toEqual([])
})

describe('invitations.accept', () => {
  const secret = 'pli_Zm9yZXhhbXBsZW9ubHlub3Rhc2VjcmV0'
  const accept = (text = secret) =>
    rowsOf('select workspace_id, user_id from app.accept_invitation(sha256($1))', [text])
  const mallorys = { sub: people.mallory }

  test('lets in the person who has it, and nobody else, once', async () => {
    await speakAs(mallorys)
    expect(await accept('another')).toEqual([])
    expect(await accept()).toEqual([[acme, people.mallory]])
    expect(await accept()).toEqual([])
  })

  test.each([{ sub: 'usr_nobody' }, { ...mallorys, key_id: 'key_1' }])('lets in no %o', async (claims) => {
    await speakAs(claims)
    expect(await accept()).toEqual([])
  })

  test.each([`status = 'revoked'`, `status = 'accepted'`, 'expires_at = now()'])(
    'lets in nobody any more once %s',
    async (what) => {
      await speakAs(mallorys)
      await run(`update app.invitations set ${what}`)
      expect(await accept()).toEqual([])
    },
  )
})

describe('the workspace of a request, such as documents.list', () => {
  const key = { ...inAcme, key_id: 'key_01kke900000000000000000000' }
  const opens = async (claims: object) => {
    await speakAs(claims)
    return (await rowsOf('select app.current_workspace()')).flat()[0]
  }

  test('is one that the person, or the maker of the key, is in', async () => {
    expect([await opens(inAcme), await opens(key)]).toEqual([acme, acme])
    expect(await opens({ ...inAcme, sub: people.mallory })).toBeNull()
    expect(await opens({ ...inAcme, workspace_id: globex })).toBeNull()
    expect(await opens({ ...key, key_id: newId('key') })).toBeNull()
  })

  test.each([
    'revoked_at = now()',
    'expires_at = now()',
    `created_by = '${people.alan}'`,
    `workspace_id = '${globex}'`,
  ])('is none with a key once its %s', async (what) => {
    await run(`update app.api_keys set ${what} where id = $1`, [key.key_id])
    expect(await opens(key)).toBeNull()
  })

  test('workspaces.list: a key is in one only, its maker in all of theirs', async () => {
    await run(
      `insert into app.members (workspace_id, user_id, role, name) values ($1, $2, 'viewer', 'Ada')`,
      [globex, people.ada],
    )
    const mine = async (claims: object) => {
      await speakAs(claims)
      return (await rowsOf('select unnest(app.my_workspaces()) order by 1')).flat()
    }
    expect(await mine(inAcme)).toEqual([acme, globex])
    expect(await mine(key)).toEqual([acme])
    expect(await mine({ sub: people.mallory })).toEqual([globex])
  })
})

describe('with an API key, such as documents.list', () => {
  const key = 'key_01kke900000000000000000000'
  const other = newId('key')
  const present = (id = key, secret = 'no secret') =>
    rowsOf('select user_id, workspace_id, role from app.present_key($1, sha256($2))', [id, secret])
  const set = (what: string, ...values: unknown[]) =>
    run(`update app.api_keys set ${what} where id = '${key}'`, values)

  test('it is known by its secret, until it ends', async () => {
    const known = [[people.ada, acme, 'owner']]
    expect(await present()).toEqual(known)
    expect(await present(key, 'another')).toEqual([])
    expect(await present(other)).toEqual([])
    await set(`expires_at = now() + interval '1 hour'`)
    expect(await present()).toEqual(known)
    await set('expires_at = now()')
    expect(await present()).toEqual([])
    await set('expires_at = null, revoked_at = now()')
    expect(await present()).toEqual([])
  })

  test('it is no more than the person who made it, who may have left', async () => {
    await set('created_by = $1', people.barbara)
    expect(await present()).toEqual([[people.barbara, acme, 'viewer']])
    await run('delete from app.members where user_id = $1', [people.barbara])
    expect(await present()).toEqual([])
  })

  test('its use is noted, of no other key, and once a minute', async () => {
    await addLike('api_keys', key, { id: other, hint: 'c3d4' })
    const used = () =>
      rowsOf(
        `select id, now() - last_used_at = interval '0' from app.api_keys where last_used_at is not null`,
      )
    await present()
    expect(await used()).toEqual([[key, true]])
    await set(`last_used_at = now() - interval '30 seconds'`)
    await present()
    expect(await used()).toEqual([[key, false]])
  })

  describe('that is not good', () => {
    const refused = (id: string) =>
      rowsOf(
        `select id, workspace_id, reason from app.audit_events where actor_id = $1 and outcome = 'unauthenticated' and created_at = now()`,
        [id],
      )
    const misuse = async (id: string, secret: string) => {
      const event = newId('aud')
      expect(
        await rowsOf(`select from app.present_key($1, sha256($2), $3, 'documents.list', 'req_1')`, [
          id,
          secret,
          event,
        ]),
      ).toEqual([])
      return event
    }
    const note = (changes: object) =>
      addLike('audit_events', 'aud_01kevent000000000000000000', {
        id: newId('aud'),
        actor_kind: 'key',
        actor_id: key,
        outcome: 'unauthenticated',
        created_at: new Date(),
        ...changes,
      })

    test('is in the trail of its own workspace, and only when it is known', async () => {
      const event = await misuse(key, 'wrong')
      expect(await refused(key)).toEqual([[event, acme, 'The secret is wrong.']])
      await misuse(newId('key'), 'no secret')
      expect(await rowsOf(`select count(*)::int from app.audit_events where created_at = now()`)).toEqual([
        [1],
      ])
    })

    test('is in the trail once a minute, whatever else is there', async () => {
      await note({ created_at: new Date(Date.now() - 120_000) })
      await note({ actor_id: other })
      await note({ outcome: 'done' })
      await note({ workspace_id: globex, outcome: 'unauthenticated' })
      const event = await misuse(key, 'wrong')
      await misuse(key, 'wrong')
      expect(await refused(key)).toEqual([[event, acme, 'The secret is wrong.']])
    })

    test('says that it was replaced', async () => {
      await set(`previous_digest = sha256('old'), previous_expires_at = now()`)
      await misuse(key, 'old')
      expect(await refused(key)).toMatchObject([[{}, acme, 'The secret was replaced by rotation.']])
    })

    test('is not said of one that is', async () => {
      expect(
        await rowsOf(
          `select user_id from app.present_key($1, sha256('no secret'), $2, 'documents.list', 'req_1')`,
          [key, newId('aud')],
        ),
      ).toEqual([[people.ada]])
      expect(await refused(key)).toEqual([])
    })
  })
})

describe('a refusal, of documents.create for example', () => {
  const refuse = async () => {
    const event = newId('aud')
    await run(`select app.record_refusal($1, 'documents.create', null, 'req_1', 'no')`, [event])
    return (await rowsOf('select workspace_id, actor_id from app.audit_events where id = $1', [event])).flat()
  }
  const fill = (changes: object) =>
    run(
      `insert into app.audit_events
       select (jsonb_populate_record(one, $1::jsonb || jsonb_build_object('id', app.new_id('aud'), 'request_id', n))).*
       from app.audit_events as one, generate_series(1, 60) as n where one.id = 'aud_01kevent000000000000000000'`,
      [{ actor_id: people.ada, outcome: 'forbidden', created_at: new Date(), ...changes }],
    )

  test('is in the trail of a member, and of nobody else', async () => {
    await speakAs({ sub: people.mallory, workspace_id: acme })
    expect(await refuse()).toEqual([])
    await speakAs(inAcme)
    expect(await refuse()).toEqual([acme, people.ada])
  })

  test('is in the trail sixty times a minute for one actor in one workspace', async () => {
    await speakAs(inAcme)
    await fill({ workspace_id: globex })
    await fill({ actor_id: people.grace })
    await fill({ created_at: new Date(Date.now() - 120_000) })
    await fill({ outcome: 'done' })
    expect(await refuse()).toEqual([acme, people.ada])
    await fill({})
    expect(await refuse()).toEqual([])
  })
})

describe('once only: documents.create', () => {
  const answer = (actor: string, { operation = 'documents.create', key = 'one', age = '0' } = {}) =>
    run(
      `insert into app.idempotency_keys (actor_id, operation, key_digest, request_digest, answer, created_at)
       values ($1, $2, sha256($3), sha256($3), 'x', now() - $4::interval)`,
      [actor, operation, key, age],
    )
  const answerOthers = async (age: string) => {
    await answer(people.grace, { age })
    await answer(people.ada, { operation: 'apiKeys.create', age })
    await answer(people.ada, { key: 'two', age })
  }
  const others = [
    [people.ada, 'apiKeys.create', true],
    [people.ada, 'documents.create', false],
    [people.grace, 'documents.create', true],
  ].toSorted((a, b) => (String(a) < String(b) ? -1 : 1))
  const left = () =>
    rowsOf(
      `select actor_id, operation, key_digest = sha256('one') from app.idempotency_keys order by 1, 2, 3`,
    )
  const claim = `select app.claim_once('documents.create', sha256('one'))`

  test('a key that is claimed anew takes the place of its own old answer, and of no other', async () => {
    await answer(people.ada, { age: '25 hours' })
    await answerOthers('25 hours')
    await speakAs({ sub: people.ada })
    await run(claim)
    expect(await left()).toEqual(others)
  })

  test('a key is free while others were answered, and taken by its own answer', async () => {
    await answerOthers('0')
    await speakAs({ sub: people.ada })
    await run(claim)
    await answer(people.ada)
    await expect(run(claim)).rejects.toMatchObject({ code: 'PLB02' })
  })

  test('a key that runs elsewhere is taken', async () => {
    await speakAs({ sub: people.ada })
    await besides(async (other) => {
      await speakAs({ sub: people.ada }, other)
      await other.query(claim)
      await expect(run(claim)).rejects.toMatchObject({ code: 'PLB01' })
    })
  })

  test('an answer is found by its own actor, operation and key, for a day', async () => {
    await speakAs({ sub: people.ada })
    const found = async () =>
      (await rowsOf(`select answer from app.find_once('documents.create', sha256('one'))`)).flat()
    await answerOthers('0')
    expect(await found()).toEqual([null])
    await answer(people.ada)
    expect(await found()).toEqual([Buffer.from('x')])
    await run(`update app.idempotency_keys set created_at = now() - interval '25 hours'`)
    expect(await found()).toEqual([null])
  })

  test('only answers of more than a day are swept', async () => {
    await answer(people.ada, { age: '25 hours' })
    await answerOthers('1 hour')
    expect(await rowsOf('select app.sweep_idempotency_keys(10)')).toEqual([[1]])
    expect(await left()).toEqual(others)
  })
})

describe('a change: documents.create', () => {
  const endpoint = 'whe_01kh00k0000000000000000000'
  const type = 'document.created'
  const event = newId('evt')
  const record = (changed: { audit?: boolean; event?: boolean; key?: boolean }) =>
    run(
      `select app.record_change($1, 'documents.create', null, $2, 'req_1', $3, $4, '{}', null, $5, sha256('r'), 'x')`,
      [
        changed.audit === true ? newId('aud') : null,
        plan,
        changed.event === true ? event : null,
        type,
        changed.key === true ? Buffer.alloc(32) : null,
      ],
    )
  const written = async () =>
    (
      await rowsOf(
        `select (select count(*)::int from app.audit_events where created_at = now()),
           (select count(*)::int from app.webhook_events where id = $1),
           (select count(*)::int from app.idempotency_keys)`,
        [event],
      )
    )[0]
  const listeners = () =>
    rowsOf('select webhook_endpoint_id from app.webhook_deliveries where event_id = $1', [event])
  const listen = (changes: object) =>
    addLike('webhook_endpoints', endpoint, { id: newId('whe'), event_types: [type], ...changes })

  test.each([{ audit: true }, { event: true }, { key: true }])(
    'writes what goes with it: %o',
    async (what) => {
      await listen({})
      await speakAs(inAcme)
      await record(what)
      expect(await written()).toEqual([
        Number('audit' in what),
        Number('event' in what),
        Number('key' in what),
      ])
    },
  )

  test('is told to the active endpoints of its workspace that asked for it', async () => {
    const id = newId('whe')
    await listen({ workspace_id: globex })
    await listen({ status: 'disabled' })
    await listen({ event_types: ['document.deleted'] })
    await speakAs(inAcme)
    const tell = () => run(`select app.record_event($1, $2, null, '{}', null)`, [event, type])
    await tell()
    expect(await written()).toEqual([0, 0, 0])
    await listen({ id })
    await tell()
    expect(await listeners()).toEqual([[id]])
  })

  test('webhookEndpoints.ping tells an endpoint of the workspace only', async () => {
    const theirs = newId('whe')
    await listen({ id: theirs, workspace_id: globex })
    await speakAs(inAcme)
    const ping = (id: string) => rowsOf(`select app.send_test_event($1, $2, $3, '{}')`, [event, id, type])
    expect(await ping(theirs)).toEqual([[null]])
    expect(await ping(newId('whe'))).toEqual([[null]])
    expect(await ping(endpoint)).not.toEqual([[null]])
    expect(await listeners()).toEqual([[endpoint]])
  })
})
