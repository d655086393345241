/**
 * Where we judge otherwise than `redocly diff` 2.77: it says `patch` for what follows, and our clients would
 * notice. The other way round, an error that is no longer answered harms nobody.
 */
import type { Json } from '../generate/model.ts'
import type { Difference } from './differences.ts'

export interface Verdict {
  ruleId: string
  message: string
}

/** Which ways the thing that changed travels; a component may go both. */
export interface Directions {
  request: boolean
  answer: boolean
}

/** The reasons for which a difference breaks clients; none when it does not. */
export function regrade(difference: Difference, directions: Directions): Verdict[] {
  if (isErrorRemoved(difference)) return []
  return [...difference.verdicts, ...ours.flatMap((rule) => rule(difference, directions) ?? [])]
}

const isErrorRemoved = ({ typeName, kind, path }: Difference) =>
  typeName === 'Response' && kind === 'removed' && /\/responses\/[45]\w\w$/.test(path)

const show = (value: Json | undefined) => (value === undefined ? 'nothing' : JSON.stringify(value))
const change = ({ base, revision }: Difference) => `from ${show(base?.value)} to ${show(revision?.value)}`
const nameIn = (path: string) => path.split('/').at(-1) ?? ''

type Rule = (difference: Difference, directions: Directions) => Verdict | undefined

const ours: readonly Rule[] = [
  function defaultChanged(difference, { request }) {
    if (difference.property !== 'default' || difference.base?.value === undefined || !request)
      return undefined
    return { ruleId: 'default-changed', message: `The default changed ${change(difference)}.` }
  },

  function headerNotSent({ typeName, property, base, path }) {
    if (typeName !== 'Header' || property !== 'required' || base?.value !== true) return undefined
    return {
      ruleId: 'response-header-removed',
      message: `The header \`${nameIn(path)}\` may now be missing.`,
    }
  },

  function directionMarked({ property, revision, path }, { request, answer }) {
    if (revision?.value !== true) return undefined
    if (property === 'readOnly' && request)
      return { ruleId: 'property-removed', message: `\`${nameIn(path)}\` became readOnly.` }
    if (property === 'writeOnly' && answer)
      return { ruleId: 'property-removed', message: `\`${nameIn(path)}\` became writeOnly.` }
    return undefined
  },

  function tagOfUnion(difference) {
    if (difference.typeName !== 'Discriminator' || difference.property !== 'propertyName') return undefined
    return {
      ruleId: 'discriminator-changed',
      message: `The union is told apart by another property: ${change(difference)}.`,
    }
  },

  function patternsRemoved({ typeName, kind, path }) {
    if (typeName !== 'PatternProperties' || kind !== 'removed') return undefined
    const ruleId = 'property-removed'
    return {
      ruleId,
      message: `\`patternProperties\` of \`${nameIn(path.replace(/\/patternProperties$/, ''))}\` are gone.`,
    }
  },

  function parameterRenamed(difference) {
    const { typeName, property, verdicts } = difference
    if (typeName !== 'Parameter' || property !== 'name' || verdicts.length > 0) return undefined
    return { ruleId: 'operation-id-changed', message: `A path parameter was renamed ${change(difference)}.` }
  },

  function answerRefused({ typeName, property, revision }) {
    if (typeName !== 'MediaType' || property !== 'schema' || revision?.value !== false) return undefined
    return { ruleId: 'schema-constraint-changed', message: 'The schema now refuses everything.' }
  },
]
