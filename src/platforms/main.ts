/**
 * What `npm start` runs. The build leaves V8's compiled code beside this file; another Node, or none of it there,
 * only means that it is compiled anew. The two variables are Node's own, so an operator can choose otherwise.
 */
import { enableCompileCache } from 'node:module'
import { fileURLToPath } from 'node:url'

process.env['NODE_COMPILE_CACHE'] ??= fileURLToPath(new URL('compiled', import.meta.url))
process.env['NODE_COMPILE_CACHE_PORTABLE'] ??= '1'
enableCompileCache()
const { runServer } = await import('./server.ts')
await runServer(new URL('.', import.meta.url))
