/** What Node has as globals and other platforms have as modules; esbuild puts an import wherever one is used. */
export { Buffer } from 'node:buffer'
export { default as process } from 'node:process'
export { clearImmediate, setImmediate } from 'node:timers'
