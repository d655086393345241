import { follow, isRecord, list, schemasOf } from './context.ts'
import type { Context, Json, Rule } from './context.ts'

const envelope = ['id', 'type', 'created_at', 'workspace_id', 'data']
const secret = /(^|_)(api_?key|password|secret|token|jwt|credential|digest)s?$/i

export const webhooks: Record<string, Rule> = {
  'webhook-form': () => ({
    WebhooksMap(entries, context) {
      for (const [type, item] of Object.entries(entries)) {
        const location = context.location.child([type]).key()
        if (!/^[a-z]+(_[a-z]+)*\.[a-z]+(_[a-z]+)*$/.test(type))
          context.report({
            message: `Name the event \`${type}\` after the resource and what happened to it, for example \`document.created\`.`,
            location,
          })
        const { schema, example } = follow(mediaOf(item, context), context)
        const found = follow(schema, context)
        const properties = isRecord(found['properties']) ? found['properties'] : {}
        const named = follow(properties['type'], context)['const'] === type
        if (!named || !envelope.every((name) => list(found['required']).includes(name)))
          context.report({
            message: `Write the event \`${type}\` as an object that requires ${envelope.join(', ')}, with \`type: { const: ${type} }\`.`,
            location,
          })
        if (example === undefined)
          context.report({ message: `Give the event \`${type}\` an \`example\`.`, location })
      }
    },
  }),

  'webhook-secret': () => ({
    WebhooksMap: {
      MediaType(media: Json, context: Context) {
        for (const { schema, location } of schemasOf(media, context)) {
          const properties = isRecord(schema['properties']) ? schema['properties'] : {}
          for (const [name, property] of Object.entries(properties)) {
            const hidden = follow(property, context)['writeOnly'] === true
            if (secret.test(name) || hidden)
              context.report({
                message: `Leave \`${name}\` out of the event: whoever runs the endpoint reads it, and it is stored until it is sent.`,
                location: location.child(['properties', name]).key(),
              })
          }
        }
      },
    },
  }),
}

/** The JSON that an event is sent as. */
function mediaOf(item: unknown, context: Context): unknown {
  const { requestBody } = follow(follow(item, context)['post'], context)
  const { content } = follow(requestBody, context)
  return isRecord(content) ? content['application/json'] : undefined
}
