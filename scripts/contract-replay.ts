import { spawn } from 'node:child_process'
import { runCommand } from './command.ts'
import { listReleases, releasesFolder } from './contract/releases.ts'

const help = `Usage: npm run contract:replay

Sends the request examples of every release in ${releasesFolder} to today's service, on the Postgres of the
tests, and checks that status, headers and body are still what that release promised. Releases of an earlier
major version promise nothing any more.
`

await runCommand(help, async () => {
  const releases = listReleases(releasesFolder)
  process.stdout.write(
    releases.length === 0
      ? 'There is no release yet, so nothing was promised; the replay is tried on releases made up for it.\n'
      : `Replaying ${releases.map(({ version }) => version).join(', ')}.\n`,
  )
  const tests = spawn(process.execPath, ['scripts/test.ts', 'test/contract/replay.test.ts'], {
    stdio: 'inherit',
  })
  tests.once('close', (code) => (process.exitCode = code === 0 ? 0 : 1))
})
