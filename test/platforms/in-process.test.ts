import { readFile } from 'node:fs/promises'
import { startService } from '../../src/start.ts'
import { describeConformance } from './conformance.ts'

describeConformance('the service in this process', {
  chunked: true,
  start: async (environment) => {
    const read = async () => ({ text: await readFile('generated/openapi.json', 'utf8'), tag: '"contract"' })
    const service = startService({ environment, assets: { read } })
    return {
      fetch: (path, init) => service.fetch(new Request(`https://api.example.com${path}`, init)),
      stop: service.close,
    }
  },
})
