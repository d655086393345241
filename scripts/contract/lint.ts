import { redocly, redoclyConfig } from './redocly.ts'
import { CommandError } from '../database/owner.ts'

/** One place where a contract does not keep to the dialect. */
export interface Finding {
  /** `openapi/paths/documents.yaml:12` */
  place: string
  severity: 'error' | 'warn'
  rule: string
  /** What to write instead. */
  message: string
}

interface Report {
  problems: {
    ruleId: string
    severity: 'error' | 'warn'
    message: string
    location: { source: { ref: string }; pointer?: string; start?: { line: number; col: number } }[]
  }[]
}

/**
 * Checks contracts against the dialect, with Redocly and the rules in openapi/rules.
 * @throws CommandError when a file cannot be read at all
 */
export async function lintContracts(files: string[]): Promise<Finding[]> {
  const { stdout, stderr } = await redocly([
    'lint',
    ...files,
    '--config',
    redoclyConfig,
    '--format',
    'json',
    '--max-problems',
    '100000',
  ])
  if (!stdout.startsWith('{')) throw new CommandError(stderr.trim() || stdout.trim())
  // With more than one file, the documents follow each other without anything in between.
  const reports = stdout.split(/(?<=^\})\n*(?=\{$)/m).map((text) => JSON.parse(text) as Report) // Redocly's form
  return reports
    .flatMap(({ problems }) => problems)
    .map(({ ruleId, severity, message, location: [location] }) => ({
      place: placeOf(location),
      severity,
      rule: ruleId.replace('plumbline/', ''),
      message,
    }))
}

/** A document on one line has no lines to name; its pointers say where. */
function placeOf(location: Report['problems'][number]['location'][number] | undefined): string {
  const { source, pointer = '', start } = location ?? {}
  const oneLine = start?.line === 1 && start.col > 200
  return `${source?.ref ?? ''}${oneLine ? pointer : `:${start?.line ?? 1}`}`
}

const headings = { error: 'Errors: not safe, or not what a client expects', warn: 'Warnings: style' }

/** Findings for people: errors first, each rule once with its places. @param most how many places of a rule are shown */
export function printFindings(findings: Finding[], most: number): string {
  const parts = (['error', 'warn'] as const).flatMap((severity) => {
    const own = findings.filter((finding) => finding.severity === severity)
    const rules = Map.groupBy(own, ({ rule }) => rule)
    return own.length === 0
      ? []
      : [
          `${headings[severity]} (${own.length})`,
          ...[...rules].map(([rule, list]) => printRule(rule, list, most)),
        ]
  })
  return parts.join('\n\n')
}

function printRule(rule: string, findings: Finding[], most: number): string {
  const shown = findings.slice(0, most).map(({ place, message }) => `  ${place} ${message}`)
  const more = findings.length > most ? [`  … and ${findings.length - most} more; --all shows them`] : []
  return [`${rule} (${findings.length})`, ...shown, ...more].join('\n')
}
