/** What a checker saw, and what is wrong with it. */
export interface Report {
  /** What was looked at, in numbers: a checker that saw nothing must not pass. */
  seen: string
  /** One `file:line what is wrong, and what to do instead` a line. */
  findings: readonly string[]
}

/** Runs a checker on this repository: findings go to stderr and make the exit code 1. */
export async function runCheck(check: (root: string) => Report | Promise<Report>): Promise<void> {
  const { seen, findings } = await check('.')
  process.stdout.write(`${seen}\n`)
  if (findings.length === 0) return
  process.stderr.write(`${findings.join('\n')}\n${findings.length} found\n`)
  process.exitCode = 1
}
