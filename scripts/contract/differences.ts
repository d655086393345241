import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { CommandError } from '../database/owner.ts'
import { isObject } from '../generate/model.ts'
import type { Json } from '../generate/model.ts'
import { redocly } from './redocly.ts'
import type { Side } from './side.ts'

/** One difference in Redocly's report. */
export interface Difference {
  /** From the root through the operation, references followed; of the first operation that reaches it. */
  path: string
  typeName: string
  kind: 'added' | 'removed' | 'modified'
  impact: 'major' | 'minor' | 'patch'
  property?: string
  verdicts: { ruleId: string; message: string }[]
  base?: Spot
  revision?: Spot
}
interface Spot {
  /** Where it is written: within a component, if it is one. */
  pointer: string
  value?: Json
}

/** Runs `redocly diff`. */
export async function differencesOf(before: Side, after: Side): Promise<Difference[]> {
  if (withoutVersion(before) === withoutVersion(after)) return []
  const folder = await mkdtemp(join(tmpdir(), 'plumbline-diff-'))
  try {
    const files = [join(folder, 'before.json'), join(folder, 'after.json')] as const
    await Promise.all(
      [before, after].map(({ document }, index) => writeFile(files[index] ?? '', JSON.stringify(document))),
    )
    const { stdout, stderr } = await redocly(['diff', ...files, '--format', 'json', '--fail-on', 'none'])
    if (!stdout.startsWith('{'))
      throw new CommandError(`The contracts cannot be compared: ${stderr.trim() || stdout.trim()}`)
    return (JSON.parse(stdout) as { changes: Difference[] }).changes // Redocly's form
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** Redocly takes its time to start, and need not for the same contract under another version. */
const withoutVersion = ({ document: { info, ...document } }: Side) =>
  JSON.stringify([isObject(info) ? { ...info, version: '' } : info, document])
