const fast = 'a quicker way to the same answer'
const compiler = 'for the compiler: by then it is known to be there'
const nothing = 'nothing is decoded into a new object, where there was one that is empty for all'
const before = 'nothing calls it but servers of before the migration that replaced it'
const askedAgain =
  'a quicker way to the same answer: record_event, which is called then, asks all of it again'
const noRole = 'for the compiler: no table has permissions of a role that is undefined'

/**
 * Mutants that no test can tell from the code: what they take away is done by something else, too, or is about
 * speed. Each says why. An entry that some test tells after all, or that is no mutant any more, fails the run: the
 * list can only shrink.
 */
export const equivalent: ReadonlyMap<string, string> = new Map([
  [
    "src/domain/strict-json.ts: (members !== count(text, ':') && members !== colonsOutside(text)) without members !== count(text, ':')",
    fast,
  ],
  ['src/domain/strict-json.ts: (this.#hides) always', fast],
  ['src/domain/strict-json.ts: (this.#hides) always (2)', fast],
  ['src/http/body.ts: (Object.hasOwn(bodies, header)) never', fast],
  ['src/http/call.ts: (!(result instanceof Promise) && checks === undefined) never', fast],
  ['src/http/headers.ts: (text === undefined) always', fast],
  ['src/http/machine.ts: (counting !== undefined) always', fast],
  ['src/http/call.ts: (finishing instanceof Promise) always', fast],
  [
    'src/http/machine.ts: (machine.mock !== undefined) always',
    'for the compiler: without handlers and without examples the machine does not start',
  ],
  [
    "src/http/audit.ts: (code !== 'forbidden' || exchange.tenant === undefined) without exchange.tenant === undefined",
    'a round trip less: the database notes nothing outside of a workspace',
  ],
  ["src/http/decode.ts: (text.includes('+')) always", fast],
  ["src/http/decode.ts: (!spaced.includes('%')) never", fast],
  ['src/http/parameters.ts: (name === undefined) always', fast],
  ['src/http/parameters.ts: (name !== undefined && text !== undefined) never', fast],
  [
    'src/http/parameters.ts: (name !== undefined && text !== undefined) without name !== undefined',
    'for the compiler: without a name there is no text',
  ],
  [
    'src/http/parameters.ts: (search.startsWith(name, from) && search.charCodeAt(from + name.length) === equalsSign) never',
    fast,
  ],
  [
    'src/http/body.ts: (!(cause instanceof StrictJsonError)) never',
    'nothing else is thrown there; a bug of ours must not be taken for a mistake of the client',
  ],
  [
    'src/http/body.ts: (declared === null) always',
    'where the platform has the body at hand, reading it at once is only faster',
  ],
  ["src/auth/permissions.ts: (!('role' in actor) || actor.role === undefined) never", noRole],
  [
    "src/auth/permissions.ts: (!('role' in actor) || actor.role === undefined) without !('role' in actor)",
    noRole,
  ],
  [
    "src/auth/permissions.ts: (!('role' in actor) || actor.role === undefined) without actor.role === undefined",
    noRole,
  ],
  [
    "src/http/authorise.ts: (!('role' in actor) || actor.role === undefined || (actor.kind === 'key' && actor.workspa…) without !('role' in actor)",
    noRole,
  ],
  [
    'src/auth/jwks.ts: (known === undefined) never (3)',
    'for the compiler: where it is asked, keys are known',
  ],
  ['src/http/match.ts: (values.length > 0) always', nothing],
  ["src/http/match.ts: (!value.includes('%')) never", fast],
  ['src/http/request-id.ts: (used >= random.length) always', fast],
  ['src/http/validate.ts: (path !== undefined) always', nothing],
  ['src/http/validate.ts: (query !== undefined) always', nothing],
  ['src/http/validate.ts: (search.length > 1) always', nothing],
  ['src/http/validate.ts: (header !== undefined) always', nothing],
  [
    'src/http/validate.ts: (check === undefined) never',
    'a type without a validator fails just the same, with a worse message; the contract gives each one',
  ],
  [
    'src/http/checked-response.ts: (value !== undefined && value !== constant[name] && value !== type) without value !== type',
    fast,
  ],
  [
    'src/http/checked-response.ts: (value !== undefined && value !== constant[name] && value !== type) without value !== constant[name]',
    fast,
  ],
  ['src/http/checked-response.ts: (headers === undefined) always', fast],
  ['src/http/checked-response.ts: without checked.set(type, headers)', fast],
  ['src/http/gaps.ts: (entries === undefined) always', fast],
  [
    'src/http/limit.ts: (this.#guessers.size === 0 || !hasCredentials(exchange)) without this.#guessers.size === 0',
    fast,
  ],
  ['src/http/limit.ts: (found !== undefined) always', compiler],
  [
    'src/http/limit.ts: (this.#guessers.size >= mostGuessers && oldest !== undefined) without oldest !== undefined',
    compiler,
  ],
  ['src/http/limit.ts: (field === undefined) always', fast],
  ['src/http/machine.ts: (exchange.headers !== undefined) always', fast],
  ['src/http/machine.ts: (log.info === disabled) never', fast],
  ['src/platforms/node-flaws.ts: (text === known) never', fast],
  ['src/http/limit.ts: (detail === undefined) never', compiler],
  ['src/http/machine.ts: (bodies !== undefined) always', fast],
  [
    'src/http/once.ts: (claimed || isForbidden(error) || isUnavailable(error)) without isUnavailable(error)',
    'a database that is away would be asked once more, and fail in the same way',
  ],
  [
    'src/http/once.ts: (claimed || isForbidden(error) || isUnavailable(error)) without claimed',
    'what was rolled back is not found, either: one question less',
  ],
  [
    'src/http/once.ts: (error instanceof Problem && error.status === 403) without error instanceof Problem',
    'for the compiler: nothing else that is thrown has the status 403',
  ],
  [
    'src/http/validate.ts: (errors.length === 0 && validateParameters !== undefined && !validateParameters(input)) without !validateParameters(input)',
    'the validator still runs, and has no complaints about what is valid',
  ],
  ['src/http/call.ts: (change.audit ?? change.event ?? change.once) always', fast],
  [
    'src/http/problem.ts: (error instanceof Problem) always',
    'the contract documents nothing that is no Problem, and the machine makes an internal one of what it does not',
  ],
  ['db: function finish_once/4 without not found', before],
  [
    "db: function record_change/12 without endpoint.workspace_id = coalesce(claims ->> 'workspace_id', change_workspace)",
    askedAgain,
  ],
  ["db: function record_change/12 without endpoint.status = 'active'", askedAgain],
  ['db: function record_change/12 without event_type = any (endpoint.event_types)', askedAgain],
  [
    'db: function claim_deliveries/2 without delivery.next_attempt_at <= now()',
    'the first of an endpoint that has one due is due; this is about one that another worker ends between two statements',
  ],
  [
    'db: function sweep_webhook_events/2 without waiting.workspace_id = event.workspace_id',
    'a quicker way to the same answer: a foreign key holds a delivery in the workspace of its event',
  ],
  ["db: function finish_once/4 without entry.created_at <= now() - interval '24 hours'", before],
])
