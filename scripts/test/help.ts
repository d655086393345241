/** What the suites say of themselves: the quick one, and those with a configuration and a command of their own. */

interface Suite {
  command: string
  what: string
  /** What else can be set. */
  more?: string
}

const quick: Suite = {
  command: 'npm test',
  what: `Runs every suite that needs nothing but npm, or only the files whose path has the given text:

  npm test -- test/db
  npm test -- -t 'a viewer may not'`,
}

const suites: Readonly<Record<string, Suite>> = {
  'vitest.laws.config.ts': {
    command: 'npm run test:laws',
    what: 'Runs the laws over every operation with many generated values, others each time. A failure names its seed.',
    more: `
  LAWS_RUNS   values for each law (300; npm test takes 10)
  LAWS_SEED   the seed of a run to repeat`,
  },
  'vitest.platforms.config.ts': {
    command: 'npm run test:platforms',
    what: 'Builds for Node and Vercel, and runs what was built on a real Postgres.',
  },
  'vitest.no-eval.config.ts': {
    command: 'npm run test:no-eval',
    what: 'Runs the suites of the service, and the built server, where no code can be made from text.',
  },
  'vitest.faults.config.ts': {
    command: 'npm run test:faults',
    what: "Cuts links, kills processes and takes stores away. Needs Debian's pgbouncer and redis-server.",
  },
  'test/foreign/vitest.config.ts': {
    command: 'npm run test:foreign',
    what: "Generates from GitHub's and Stripe's contracts, which it looks for in ../shared/specs.",
  },
  'test/browser/vitest.config.ts': {
    command: 'npm run test:browser',
    what: 'Opens the pages of the service in Chromium.',
    more: '\n  CHROMIUM   where it is (/usr/bin/chromium)',
  },
  'test/mock/vitest.config.ts': {
    command: 'npm run test:mock',
    what: 'Asks the mock for every answer of every operation.',
  },
  'test/packed-sdk/vitest.config.ts': {
    command: 'npm run test:sdk',
    what: 'Installs the packed client into an empty project, and calls the service from Node and from Chromium.',
    more: '\n  CHROMIUM   where it is (/usr/bin/chromium)',
  },
}

/** @param config of Vitest, as package.json names it; undefined is the quick suite */
export function suiteHelp(config?: string): string {
  const { command, what, more = '' } = (config === undefined ? undefined : suites[config]) ?? quick
  return `Usage: ${command} [-- <file or folder>] [options]

${what}

Other options are Vitest's. A skipped test counts as failed. The tests of the database start a Postgres of their
own; DATABASE_URL (of a superuser) makes them use yours.
${more}${more && '\n'}`
}
