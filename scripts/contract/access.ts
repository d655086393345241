/**
 * What became reachable by whom. No public tool grades this: to them, a removed authentication requirement is
 * information.
 */
import type { Policy } from '../generate/model.ts'
import { changeOf } from './change.ts'
import type { Change } from './change.ts'
import { eventChanges } from './event-changes.ts'
import { pairsOf } from './operations.ts'
import type { Entry, Pair } from './operations.ts'
import { policyChanges } from './policy-changes.ts'
import { describeRate, gradeRate } from './rates.ts'
import { beyond, describeCallers, reachOf } from './reach.ts'
import type { Side } from './side.ts'

/** Every change of access between two contracts, in operations and in the policy they refer to. */
export function accessChanges(before: Side, after: Side): Change[] {
  const pairs = pairsOf(before.document, after.document).map((pair) => ({
    ...pair,
    place: after.locate?.(pair.after.pointer),
  }))
  const policies = { before: before.policy, after: after.policy }
  return [
    ...pairs.flatMap((pair) => [
      ...reachChanges(pair, policies),
      ...rateMove(pair, policies),
      ...idempotencyChange(pair),
      ...auditChange(pair),
    ]),
    ...eventChanges(pairs),
    ...policyChanges(pairs, before, after),
  ]
}

/** With the place where its policy stands today. */
type Placed = Pair & { place: string | undefined }

interface Policies {
  before: Policy | undefined
  after: Policy | undefined
}

/** Who is let in by what the operation itself says; what roles may do is compared once, for all of them. */
function reachChanges(pair: Placed, policies: Policies): Change[] {
  const moved = pair.before.policy?.permission !== pair.after.policy?.permission
  const was = reachOf(pair.before, moved ? policies.before : (policies.after ?? policies.before))
  const is = reachOf(pair.after, policies.after)
  const [more, fewer] = [beyond(is, was), beyond(was, is)]
  return [
    ...(more.length === 0
      ? []
      : [
          changeOf(pair, {
            grade: 'loosened',
            step: 'minor',
            text: `Can now be called by ${describeCallers(more)}.`,
          }),
        ]),
    ...(fewer.length === 0
      ? []
      : [
          changeOf(pair, {
            grade: 'tightened',
            step: 'major',
            text: `Can no longer be called by ${describeCallers(fewer)}.`,
            effect: 'They are refused.',
          }),
        ]),
  ]
}

function rateMove(pair: Placed, policies: Policies): Change[] {
  const [from, to] = [pair.before.policy?.rate, pair.after.policy?.rate]
  if (from === undefined || to === undefined || from === to) return []
  const [was, is] = [policies.before?.rates[from], policies.after?.rates[to]]
  if (was === undefined || is === undefined) return []
  const text = `Moves from the rate class ${from} (${describeRate(was)}) to ${to} (${describeRate(is)}).`
  return [changeOf(pair, { ...gradeRate(was, is), text })]
}

function idempotencyChange(pair: Placed): Change[] {
  const from = pair.before.policy?.idempotency ?? 'none'
  const to = pair.after.policy?.idempotency ?? 'none'
  if (pair.after.policy === undefined || from === to) return []
  const text = `\`Idempotency-Key\` was ${words[from]} and is now ${words[to]}.`
  if (to === 'required')
    return [
      changeOf(pair, { grade: 'breaking', step: 'major', text, effect: 'Requests without it are refused.' }),
    ]
  if (to === 'none')
    return [
      changeOf(pair, {
        grade: 'breaking',
        step: 'major',
        text,
        effect: 'A request that is sent again takes effect again.',
      }),
    ]
  return [changeOf(pair, { grade: 'safe', step: 'minor', text })]
}

const words = { none: 'not known', optional: 'optional', required: 'required' }

function auditChange(pair: Placed): Change[] {
  const [was, is] = [audited(pair.before), audited(pair.after)]
  if (was === is || pair.after.policy === undefined) return []
  if (is) return [changeOf(pair, { grade: 'safe', step: 'patch', text: 'Is now in the audit trail.' })]
  return [
    changeOf(pair, {
      grade: 'loosened',
      step: 'minor',
      text: 'Is no longer in the audit trail.',
      effect: 'Nobody can tell afterwards who did it.',
    }),
  ]
}

const audited = ({ route, policy }: Entry) => policy?.audit ?? !/^(?:GET|HEAD|OPTIONS) /.test(route)
