/** What changed in `policy.yaml`: roles, rate classes, and the error catalogue that clients switch on. */
import type { Policy } from '../generate/model.ts'
import { changeOf } from './change.ts'
import type { Change } from './change.ts'
import type { Pair } from './operations.ts'
import { describeRate, gradeRate } from './rates.ts'
import { service, signedIn, someOf } from './reach.ts'
import type { Side } from './side.ts'

/** @param pairs the operations that are in both contracts */
export function policyChanges(pairs: readonly Pair[], before: Side, after: Side): Change[] {
  if (before.policy === undefined || after.policy === undefined) return []
  const place = after.locate === undefined ? undefined : after.name.replace(/[^/]*$/, 'policy.yaml')
  const roles = new Set([...Object.keys(before.policy.roles), ...Object.keys(after.policy.roles)])
  const sets = [
    ...[...roles].map((role) => ({
      subject: `role ${role}`,
      was: before.policy?.roles[role] ?? [],
      is: after.policy?.roles[role] ?? [],
    })),
    { subject: signedIn, was: before.policy.person, is: after.policy.person },
    { subject: service, was: before.policy.service, is: after.policy.service },
  ]
  return [
    ...sets.flatMap((set) => permissionChanges(set, pairs, place)),
    ...rateChanges(before.policy, after.policy, { pairs, place }),
    ...errorChanges(before.policy, after.policy, place),
  ]
}

interface Permissions {
  subject: string
  was: readonly string[]
  is: readonly string[]
}

/** A permission counts where an operation asked for it before and still does; else the operation itself changed. */
function permissionChanges(
  { subject, was, is }: Permissions,
  pairs: readonly Pair[],
  place: string | undefined,
): Change[] {
  const affected = (permission: string) =>
    pairs
      .filter(
        ({ before, after }) =>
          before.policy?.permission === permission && after.policy?.permission === permission,
      )
      .map(({ id }) => id)
  const about = { id: subject, place }
  const gained = is.filter((permission) => !was.includes(permission))
  const lost = was.filter((permission) => !is.includes(permission))
  return [
    ...gained.map((permission) => {
      const opened = affected(permission)
      return opened.length === 0
        ? changeOf(about, {
            grade: 'safe',
            step: 'minor',
            text: `Gains ${permission}, which no released operation asks for.`,
          })
        : changeOf(about, {
            grade: 'loosened',
            step: 'minor',
            text: `Gains ${permission}: may now call ${someOf(opened)}.`,
          })
    }),
    ...lost.map((permission) => {
      const closed = affected(permission)
      return closed.length === 0
        ? changeOf(about, {
            grade: 'safe',
            step: 'patch',
            text: `Loses ${permission}, which no operation asks for any more.`,
          })
        : changeOf(about, {
            grade: 'tightened',
            step: 'major',
            text: `Loses ${permission}: may no longer call ${someOf(closed)}.`,
            effect: 'They are refused.',
          })
    }),
  ]
}

function rateChanges(
  was: Policy,
  is: Policy,
  { pairs, place }: { pairs: readonly Pair[]; place: string | undefined },
): Change[] {
  return Object.entries(is.rates).flatMap(([name, rate]) => {
    const old = was.rates[name]
    if (old === undefined || describeRate(old) === describeRate(rate)) return []
    const users = pairs.filter(
      ({ after, before }) => after.policy?.rate === name && before.policy?.rate === name,
    )
    // This one counts credentials that were refused, whatever they were sent to.
    const always = name === 'failed_authentication'
    if (users.length === 0 && !always) return []
    const counted = always ? 'credentials that were refused' : someOf(users.map(({ id }) => id))
    const about = { id: `rate class ${name}`, place }
    const text = `Was ${describeRate(old)}; is ${describeRate(rate)}. It counts ${counted}.`
    return [changeOf(about, { ...gradeRate(old, rate), text })]
  })
}

function errorChanges(was: Policy, is: Policy, place: string | undefined): Change[] {
  const codes = new Set([...Object.keys(was.errors), ...Object.keys(is.errors)])
  return [...codes].flatMap((code) => {
    const [old, current] = [was.errors[code], is.errors[code]]
    const about = { id: `error ${code}`, place }
    const effect = 'Clients that handle it do not recognise it.'
    if (old === undefined)
      return [changeOf(about, { grade: 'safe', step: 'minor', text: 'A new error code.' })]
    if (current === undefined)
      return [changeOf(about, { grade: 'breaking', step: 'major', text: 'The error code is gone.', effect })]
    if (current.status !== old.status)
      return [
        changeOf(about, {
          grade: 'breaking',
          step: 'major',
          text: `Comes with ${current.status} instead of ${old.status}.`,
          effect,
        }),
      ]
    const reworded = current.title !== old.title || current.help !== old.help
    return reworded
      ? [
          changeOf(about, {
            grade: 'safe',
            step: 'patch',
            text: 'Is explained in other words.',
            wording: true,
          }),
        ]
      : []
  })
}
