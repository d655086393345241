import type { Comparison } from './compare.ts'
import { entriesOf } from './operations.ts'
import { listOf } from './reach.ts'
import { markdownChanges } from './report.ts'
import type { Side } from './side.ts'

interface Entry {
  version: string
  date: string
  today: Side
  /** Undefined for the first release. */
  comparison: Comparison | undefined
  /** Why operations went although somebody would notice. */
  reasons: readonly string[]
}

const title = `# Changelog of the contract

Written by \`npm run contract:release\` from what changed in the contract.
`

/** The changelog with one more release on top. @param old its text, empty before the first */
export function changelogWith(old: string, { version, date, today, comparison, reasons }: Entry): string {
  const changes = comparison === undefined ? [firstRelease(today)] : markdownChanges(comparison, false)
  const parts = [
    `## ${version} (${date})`,
    ...(changes.length === 0 ? ['Nothing changed.'] : changes),
    ...reasons.map((reason) => `Removed because: ${reason}`),
  ]
  const earlier = old.startsWith(title) ? old.slice(title.length) : old === '' ? '' : `\n${old}`
  return `${title}\n${parts.join('\n\n')}\n${earlier}`
}

function firstRelease({ document }: Side): string {
  const ids = [...entriesOf(document).keys()]
  const resources = Map.groupBy(ids, (id) => id.split('.')[0] ?? id)
  const lines = [...resources].map(
    ([resource, own]) => `- **${resource}**: ${listOf(own.map((id) => id.slice(resource.length + 1)))}`,
  )
  return `The first release: ${ids.length} operations.\n\n${lines.join('\n')}`
}
