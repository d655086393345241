import { createServer } from 'node:http'
import { temporaryIssuer } from '../../../scripts/development/issuer.ts'
import { listen } from '../../support/listen.ts'

const rules = { iss: 'https://issuer.example.com', aud: 'authenticated' }

/** An identity provider as production has one: it serves its keys over HTTP. */
export async function startIssuer() {
  const issuer = await temporaryIssuer()
  const server = createServer((_request, response) => {
    response.setHeader('content-type', 'application/json').end(JSON.stringify(issuer.keys))
  })
  const origin = await listen(server)
  return {
    /** What the service is told about it. */
    environment: {
      JWT_ISSUER: rules.iss,
      JWT_AUDIENCE: rules.aud,
      JWT_JWKS_URL: `${origin}/keys`,
    },
    sign: (subject: string, seconds?: number) => issuer.sign(subject, rules, seconds),
    stop: () => new Promise((resolve) => server.close(resolve)),
  }
}
