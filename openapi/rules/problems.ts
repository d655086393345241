import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { parse } from 'yaml'
import { follow, isRecord } from './context.ts'
import type { Context, Json, Location, Rule } from './context.ts'

/** Code -> status, as the catalogue in `policy.yaml` beside the contract has them; undefined where there is none. */
type Catalogue = ReadonlyMap<string, number> | undefined

function readCatalogue(entry: string): Catalogue {
  const file = join(dirname(entry), 'policy.yaml')
  if (!existsSync(file)) return undefined
  const policy: unknown = parse(readFileSync(file, 'utf8'))
  const errors = isRecord(policy) && isRecord(policy['errors']) ? Object.entries(policy['errors']) : []
  return new Map(
    errors.map(([code, error]) => [code, isRecord(error) ? Number(error['status']) : Number.NaN]),
  )
}

interface Example {
  value: Json
  location: Location
}

/** The examples of the problem an operation answers with a status, and where they stand. */
function examplesOf(responses: Json, status: string, context: Context): Example[] {
  const written = responses[status]
  const referred = isRecord(written) && typeof written['$ref'] === 'string'
  const location = referred
    ? context.resolve(written).location
    : context.location.child(['responses', status])
  const { content } = follow(written, context)
  const media = isRecord(content) ? content['application/problem+json'] : undefined
  if (location === undefined || !isRecord(media)) return []
  const place = location.child(['content', 'application/problem+json'])
  const named = Object.entries(isRecord(media['examples']) ? media['examples'] : {})
  const all = [
    { value: media['example'], location: place.child(['example']) },
    ...named.map(([name, example]) => ({
      value: follow(example, context, location.source.absoluteRef)['value'],
      location: place.child(['examples', name, 'value']),
    })),
  ]
  return all.flatMap(({ value, location: at }) => (isRecord(value) ? [{ value, location: at }] : []))
}

/** What is wrong with an example: the member that must change, and how. */
function wrong(
  { value }: Example,
  status: string,
  catalogue: Catalogue,
): [member: string, message: string][] {
  const { code, status: said } = value
  const found: [string, string][] = []
  if (typeof said === 'number' && String(said) !== status)
    found.push(['status', `The example says status ${said} and stands under ${status}: write ${status}.`])
  // What is no text breaks the schema, which another rule says.
  if (typeof code !== 'string' || catalogue === undefined) return found
  const own = catalogue.get(code)
  if (own === undefined)
    found.push([
      'code',
      `The code \`${code}\` is not in the error catalogue: add it to policy.yaml, or write one that is there.`,
    ])
  else if (String(own) !== status)
    found.push([
      'code',
      `The code \`${code}\` stands for ${own} in the error catalogue, not for ${status}: write it under ${own}.`,
    ])
  return found
}

export const problems: Record<string, Rule> = {
  'problem-example': () => {
    let catalogue: Catalogue
    return {
      Root: {
        enter(_root, context) {
          catalogue = readCatalogue(context.location.source.absoluteRef)
        },
      },
      Operation(operation, context) {
        const responses = isRecord(operation['responses']) ? operation['responses'] : {}
        for (const status of Object.keys(responses).filter((key) => /^[45]\d\d$/.test(key)))
          for (const example of examplesOf(responses, status, context))
            for (const [member, message] of wrong(example, status, catalogue))
              context.report({ message, location: example.location.child([member]) })
      },
    }
  },
}
