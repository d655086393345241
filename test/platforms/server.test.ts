import { describeConformance } from './conformance.ts'
import { startServer } from './support/server.ts'

describeConformance('the built server', {
  chunked: true,
  start: async (environment) => {
    const { url, stop } = await startServer(environment)
    return { fetch: (path, init) => fetch(url + path, init), stop }
  },
})
