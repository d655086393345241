/**
 * Plain JavaScript for any Node: an old one cannot even load the TypeScript of the other scripts, and does not say so.
 * Its parameters are files that `npm run build` makes.
 */
import { existsSync } from 'node:fs'

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)

/** @param {string} message */
function refuse(message) {
  process.stderr.write(`${message}\n`)
  process.exitCode = 1
}

if (major < 22 || (major === 22 && minor < 18))
  refuse(`This needs Node 22.18 or newer; this is v${process.versions.node}. The repository brings its own Node: run \`npm ci\`.
If you did, npm left out the install script of the package \`node\`. Run \`npm rebuild node --ignore-scripts=false\`.`)

for (const file of process.argv.slice(2))
  if (!existsSync(file)) refuse(`${file} is not there. Make it: npm run build`)
