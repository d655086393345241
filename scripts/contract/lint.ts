import { existsSync, readFileSync, statSync } from 'node:fs'
import { redocly, redoclyConfig } from './redocly.ts'
import { failure } from '../generate/bundle.ts'
import { ContractError, unescapeToken } from '../generate/model.ts'

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
 * @throws ContractError when a file cannot be read at all
 */
export async function lintContracts(files: string[]): Promise<Finding[]> {
  for (const file of files) checkVersion(file)
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
  if (!stdout.startsWith('{')) throw new ContractError(failure(stdout + stderr, files.join(', ')))
  // With more than one file, the documents follow each other without anything in between.
  const reports = stdout.split(/(?<=^\})\n*(?=\{$)/m).map((text) => JSON.parse(text) as Report) // Redocly's form
  const findings = reports
    .flatMap(({ problems }) => problems)
    .map(({ ruleId, severity, message, location: [location] }) => ({
      place: placeOf(location),
      severity,
      rule: ruleId.replace('plumbline/', ''),
      message,
    }))
  // A component is visited from everywhere it is used, and wrong in one place.
  return [...new Map(findings.map((finding) => [JSON.stringify(finding), finding])).values()]
}

/** The rules are for OpenAPI 3.0 and 3.1: in anything else they would find nothing, and praise it. */
function checkVersion(file: string): void {
  if (!existsSync(file)) throw new ContractError(`${file}:1 there is no such file`)
  if (statSync(file).isDirectory())
    throw new ContractError(`${file} is a folder; name the contract's first file`)
  const [, version] =
    /\b(?:openapi|swagger)["']?\s*:\s*["']?(\d[\w.]*)/.exec(readFileSync(file, 'utf8')) ?? []
  if (version !== undefined && !/^3\.[01]\./.test(version))
    throw new ContractError(`${file}:1 OpenAPI ${version} is not supported; write 3.0 or 3.1`)
}

/** A document on one line has no lines to name; there the operation and the way into it say where. */
function placeOf(location: Report['problems'][number]['location'][number] | undefined): string {
  const { source, pointer = '', start } = location ?? {}
  const oneLine = start?.line === 1 && start.col > 200
  return oneLine ? pathText(pointer) : `${source?.ref ?? ''}:${start?.line ?? 1}`
}

/** `#/paths/~1gists/get/responses/200` -> `GET /gists: responses 200` */
function pathText(pointer: string): string {
  const [section, first = '', second = '', ...rest] = pointer
    .replace(/^#\//, '')
    .split('/')
    .map(unescapeToken)
  if (section === 'paths' && /^[a-z]+$/.test(second) && second !== 'parameters')
    return [`${second.toUpperCase()} ${first}`, rest.join(' ')].filter(Boolean).join(': ')
  return [section, first, second, ...rest].filter(Boolean).join(' ')
}

const headings = { error: 'Errors, not safe or not what a client expects', warn: 'Warnings, of style' }

/**
 * Findings for people: how many there are, errors first, each rule once with its places, the most frequent first.
 * @param most how many places of a rule are shown
 */
export function printFindings(findings: Finding[], most: number): string {
  const parts = (['error', 'warn'] as const).flatMap((severity) => {
    const own = findings.filter((finding) => finding.severity === severity)
    const rules = [...Map.groupBy(own, ({ rule }) => rule)].toSorted(
      ([, one], [, other]) => other.length - one.length,
    )
    if (own.length === 0) return []
    const head = `${headings[severity]}: ${countText(own.length)}, of ${rules.length} ${rules.length === 1 ? 'rule' : 'rules'}`
    return [head, ...rules.map(([rule, list]) => printRule(rule, list, most))]
  })
  return parts.join('\n\n')
}

const countText = (count: number) => count.toLocaleString('en')

/** What many places have in common is said once. */
function printRule(rule: string, findings: Finding[], most: number): string {
  const head = `${rule} (${countText(findings.length)})`
  const messages = [...Map.groupBy(findings, ({ message }) => message)]
  if (messages.length > findings.length / 2)
    return [head, ...firstOf(findings, most, ({ place, message }) => `${place} ${message}`)].join('\n')
  const places = (own: Finding[], shown: number) => firstOf(own, shown, ({ place }) => place)
  if (messages.length === 1) return [`${head}: ${messages[0]?.[0]}`, ...places(findings, most)].join('\n')
  const shown = messages.slice(0, most)
  const rest = messages.length - shown.length
  return [
    head,
    ...shown.flatMap(([message, own]) => [
      `  ${message} (${countText(own.length)})`,
      ...places(own, Math.ceil(most / 2)).map((line) => `  ${line}`),
    ]),
    ...(rest === 0 ? [] : [`  … and ${rest} more such messages; --all shows them`]),
  ].join('\n')
}

function firstOf(findings: Finding[], most: number, line: (finding: Finding) => string): string[] {
  const more = findings.length - most
  return [
    ...findings.slice(0, most).map((finding) => `  ${line(finding)}`),
    ...(more > 0 ? [`  … and ${countText(more)} more; --all shows them`] : []),
  ]
}
