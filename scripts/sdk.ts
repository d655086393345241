/** Builds and packs the client. `npm run sdk:pack -- --help` */
import { parseArgs } from 'node:util'
import { runCommand } from './command.ts'
import { CommandError } from './database/owner.ts'
import { buildSdk, packSdk } from './sdk/package.ts'

const help = `Usage: npm run sdk:build, npm run sdk:pack -- [options]

  sdk:build  compiles the generated client into its dist folder
  sdk:pack   builds it, has publint and attw check the package, and writes the tarball that npm installs

  --from <folder>   the generated package (generated/sdk)
  --out <folder>    where the tarball goes (dist/sdk)
  --help
`

await runCommand(help, async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      from: { type: 'string', default: 'generated/sdk' },
      out: { type: 'string', default: 'dist/sdk' },
    },
  })
  const { from, out } = values
  if (positionals[0] === 'build') {
    await buildSdk(from)
    process.stdout.write(`Built ${from}/dist.\n`)
  } else if (positionals[0] === 'pack') {
    const { path, size, name, version } = await packSdk(from, out)
    process.stdout.write(
      `${name} ${version} passes publint and attw.\n${path} ${(size / 1024).toFixed(1)} KiB\nInstall it with: npm install ${path}\n`,
    )
  } else throw new CommandError('Say what to do: build or pack. --help tells more.')
})
