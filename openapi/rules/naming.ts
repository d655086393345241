import { follow, typesOf } from './context.ts'
import type { Json, Rule } from './context.ts'

const verbs = new Set(
  'accept add approve archive assign cancel check close complete confirm copy count create delete disable enable export fetch find get import invite list lock login logout merge move open publish read refresh register remove rename replace reset restore resend retry revoke rotate run search send set share start stop submit sync test toggle unlock update upload validate verify'.split(
    ' ',
  ),
)
/** Things there is one of, for the caller or for the service. */
const singular = new Set(['me', 'docs', 'livez', 'readyz', 'openapi.json', 'reference.js', 'v1'])
const typeId = /^\^(?:[a-z]+|\((?:[a-z]+\|)*[a-z]+\)|\[a-z\]\+)_\[0-7\]\[0-9a-hjkmnp-tv-z\]\{25\}\$$/
const snake = /^[a-z][a-z0-9]*(_[a-z0-9]+)*$/

export const naming: Record<string, Rule> = {
  'path-naming': () => ({
    PathItem(_item, context) {
      const path = String(context.key)
      const segments = path.split('/').slice(1)
      const location = context.location.key()
      for (const [index, segment] of segments.entries()) {
        if (segment.startsWith('{')) {
          if (!snake.test(segment.slice(1, -1)))
            context.report({ message: `Write the parameter of \`${path}\` in snake_case.`, location })
          continue
        }
        if (singular.has(segment)) continue
        if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(segment))
          context.report({
            message: `Write the segment \`${segment}\` of \`${path}\` in kebab-case.`,
            location,
          })
        const words = segment.split('-')
        const verb = words.find((word) => verbs.has(word))
        if (verb !== undefined)
          context.report({
            message: `\`${segment}\` has the verb \`${verb}\`. Invent the noun: POST …/rotations rather than …/rotate.`,
            location,
          })
        const collection = segments[index + 1]?.startsWith('{') === true || index === segments.length - 1
        if (collection && !segment.endsWith('s'))
          context.report({
            message: `Write the collection \`${segment}\` of \`${path}\` in the plural.`,
            location,
          })
      }
    },
  }),

  'snake-case': () => ({
    SchemaProperties(properties, context) {
      for (const name of Object.keys(properties))
        if (!snake.test(name))
          context.report({
            message: `Write the property \`${name}\` in snake_case, as the column is called.`,
            location: context.location.child([name]).key(),
          })
    },
    Parameter(parameter, context) {
      const name = String(parameter['name'])
      if (parameter['in'] !== 'header' && !snake.test(name))
        context.report({
          message: `Write the parameter \`${name}\` in snake_case.`,
          location: context.location.child(['name']),
        })
    },
  }),

  'time-naming': () => ({
    SchemaProperties(properties, context) {
      for (const [name, property] of Object.entries(properties)) {
        const schema = follow(property, context)
        const time = schema['format'] === 'date-time'
        if (time === name.endsWith('_at')) continue
        const message = time
          ? `Name the time \`${name}\` with \`_at\` at the end.`
          : `\`${name}\` ends in \`_at\`, so it is a time: give it \`format: date-time\`.`
        context.report({ message, location: context.location.child([name]).key() })
      }
    },
  }),

  'id-form': () => ({
    SchemaProperties(properties, context) {
      for (const [name, property] of Object.entries(properties)) {
        // A request id is not the id of a resource.
        if ((name !== 'id' && !name.endsWith('_id')) || name === 'request_id') continue
        const message = idProblem(follow(property, context), name)
        if (message !== undefined) context.report({ message, location: context.location.child([name]).key() })
      }
    },
    Parameter(parameter, context) {
      const name = String(parameter['name'])
      if (parameter['in'] === 'header' || (name !== 'id' && !name.endsWith('_id'))) return
      const message = idProblem(follow(parameter['schema'], context), name)
      if (message !== undefined)
        context.report({ message, location: context.location.child(['schema']).key() })
    },
  }),

  'money-form': () => ({
    SchemaProperties(properties, context) {
      for (const [name, property] of Object.entries(properties)) {
        const schema = follow(property, context)
        const money = /(^|_)(amount|balance|budget|cost|fee|price)(_|$)/.test(name)
        if (
          (money && !name.includes('micro')) ||
          (name.includes('micro') && !typesOf(schema).includes('integer'))
        )
          context.report({
            message: `Write money as an integer of micro-units and say so in the name, for example \`${name.replace(/_?micro\w*$/, '')}_micro_usd\`.`,
            location: context.location.child([name]).key(),
          })
      }
    },
  }),
}

/** What is wrong with the form of an id, if anything. */
function idProblem(schema: Json, name: string): string | undefined {
  const { pattern, maxLength } = schema
  if (typeof pattern === 'string' && typeId.test(pattern) && typeof maxLength === 'number') return undefined
  return `Give \`${name}\` the form of a prefixed TypeID: \`pattern: '^doc_[0-7][0-9a-hjkmnp-tv-z]{25}$'\` and a maxLength.`
}
