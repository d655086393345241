/** Plain JavaScript for any Node: an old one cannot even load the TypeScript of the other scripts, and does not say so. */
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)

if (major < 22 || (major === 22 && minor < 18)) {
  process.stderr
    .write(`This needs Node 22.18 or newer; this is v${process.versions.node}. The repository brings its own Node: run \`npm ci\`.
If you did, npm left out the install script of the package \`node\`. Run \`npm rebuild node --ignore-scripts=false\`.
`)
  process.exitCode = 1
}
