/** What changed in the shapes, as `redocly diff` finds it, in words for a reviewer. */
import { at, isObject } from '../generate/model.ts'
import type { Json } from '../generate/model.ts'
import type { Change } from './change.ts'
import { differencesOf } from './differences.ts'
import type { Difference } from './differences.ts'
import { entriesOf, Usage } from './operations.ts'
import { describeCallers, reachOf, someOf } from './reach.ts'
import { regrade } from './regrade.ts'
import type { Directions } from './regrade.ts'
import type { Side } from './side.ts'
import { additionText, directionOf, effects, isWording, whereText } from './words.ts'
import type { Direction } from './words.ts'

/** Every change of shape between two contracts. Access is compared elsewhere. */
export async function shapeChanges(before: Side, after: Side): Promise<Change[]> {
  const differences = await differencesOf(before, after)
  const wording = new Wording(before, after)
  return differences
    .filter((difference) => !isAccess(difference))
    .flatMap((difference) => wording.changes(difference))
}

/** Security and policy are graded in access.ts; the version is what all of this is about. */
const isAccess = ({ typeName, path, property }: Difference) =>
  typeName.startsWith('SecurityRequirement') ||
  property === 'security' ||
  /\/x-policy(?:\/|$)/.test(path) ||
  (path === '#/info' && property === 'version')

class Wording {
  readonly #before: Side
  readonly #after: Side
  readonly #was: Usage
  readonly #is: Usage

  constructor(before: Side, after: Side) {
    this.#before = before
    this.#after = after
    this.#was = new Usage(before.document)
    this.#is = new Usage(after.document)
  }

  changes(difference: Difference): Change[] {
    if (this.#comesWithPolicy(difference)) return []
    const { impact, revision, base } = difference
    const users = [
      ...new Set([...this.#is.of(revision?.pointer ?? ''), ...this.#was.of(base?.pointer ?? '')]),
    ]
    const place = revision === undefined ? undefined : this.#after.locate?.(revision.pointer)
    const common = { subject: someOf(users) || 'the contract', ...(place === undefined ? {} : { place }) }
    const grave = regrade(difference, this.#directions(difference))
    if (grave.length > 0)
      return grave.map(({ ruleId, message }) => {
        const direction = directionOf(difference, ruleId)
        return {
          ...common,
          grade: 'breaking',
          step: 'major',
          text: this.#where(difference, direction) + message,
          effect: effects(difference, ruleId, direction),
        }
      })
    if (isWording(difference))
      return [{ ...common, grade: 'safe', step: 'patch', text: 'Other words.', effect: '', wording: true }]
    const step = impact === 'minor' ? 'minor' : 'patch'
    return [{ ...common, grade: 'safe', step, text: this.#addition(difference), effect: '' }]
  }

  #directions({ path, revision, base }: Difference): Directions {
    const shared =
      revision === undefined
        ? this.#was.directionsOf(base?.pointer ?? '')
        : this.#is.directionsOf(revision.pointer)
    return shared ?? { request: !path.includes('/responses/'), answer: path.includes('/responses/') }
  }

  #where(difference: Difference, direction: Direction): string {
    const { revision, base } = difference
    const [document, spot] =
      revision === undefined ? [this.#before.document, base] : [this.#after.document, revision]
    const pointer = /^#(.*\/parameters\/[^/]+)\//.exec(spot?.pointer ?? '')?.[1]
    const parameter = pointer === undefined ? undefined : at(document, pointer)
    return whereText(difference, direction, nameOf(parameter))
  }

  /** The header that the generator adds for `x-policy.idempotency`, which is graded there. */
  #comesWithPolicy({ typeName, base, revision }: Difference): boolean {
    if (typeName !== 'Parameter' || (base?.value !== undefined && revision?.value !== undefined)) return false
    const value = base?.value ?? revision?.value
    return isObject(value) && value['name'] === 'Idempotency-Key' && this.#after.policy !== undefined
  }

  #addition(difference: Difference): string {
    const { typeName, kind, revision } = difference
    if (kind !== 'added' || (typeName !== 'Operation' && typeName !== 'PathItem'))
      return this.#where(difference, directionOf(difference, '')) + additionText(difference)
    const ids = new Set(this.#is.of(revision?.pointer ?? ''))
    const entries = [...entriesOf(this.#after.document).values()].filter(({ id }) => ids.has(id))
    const lines = entries.map((entry) => {
      const callers = describeCallers(reachOf(entry, this.#after.policy))
      return `New: ${entry.route}, for ${callers}.`
    })
    return lines.join(' ') || (difference.path.startsWith('#/webhooks/') ? 'A new event.' : 'A new path.')
  }
}

const nameOf = (value: Json | undefined): string | undefined =>
  isObject(value) && typeof value['name'] === 'string' ? value['name'] : undefined
