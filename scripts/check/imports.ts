/** Checks who imports whom: `import-rules.ts`, no cycles, nothing that is not there, nothing that is not deployed. */
import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { cruise } from 'dependency-cruiser'
import type { ICruiseResult, IForbiddenRuleType } from 'dependency-cruiser'
import { importRules } from './import-rules.ts'
import { runCheck } from './report.ts'
import type { Report } from './report.ts'
import { readSources } from './source.ts'

const rooms = ['src', 'generated', 'scripts', 'test', 'bench', 'openapi']
/** Copied beside the generated validators, where their imports lead somewhere. */
const templates = '^scripts/generate/templates/'
/** What the generator should write; the tests compare it as text. */
const goldens = '^test/generate/\\w+/generated/'

const everywhere: IForbiddenRuleType[] = [
  {
    name: 'no-cycles',
    severity: 'error',
    comment: 'two files that need each other are one, or share a third: move the shared part there',
    from: { pathNot: '^generated/sdk/' }, // its cycles are its generator's
    to: { circular: true },
  },
  {
    name: 'no-missing-files',
    severity: 'error',
    comment: 'there is no such file or package; correct the path, or add the package to package.json',
    // Programs of other projects: one where the client is installed, and those that are measured beside us.
    from: { pathNot: '^(?:test/packed-sdk/project|bench/peers)/' },
    to: { couldNotResolve: true },
  },
  {
    name: 'production-packages',
    severity: 'error',
    comment:
      'this package is not installed in production; list it under `dependencies`, or move the code into scripts',
    // The SDK is optional, and built into a file of its own with everything it needs.
    from: { path: '^(?:src|generated)/', pathNot: '^src/telemetry/otlp\\.ts$' },
    to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'], dependencyTypesNot: ['type-only'] },
  },
]

const rules: IForbiddenRuleType[] = importRules.map(({ name, from, to, instead, exceptTypes }) => ({
  name,
  severity: 'error',
  comment: instead,
  from: { path: from },
  to: { path: to, ...(exceptTypes ? { dependencyTypesNot: ['type-only'] } : {}) },
}))

/** Checks a checkout, or a folder laid out like one. */
export async function checkImports(root: string): Promise<Report> {
  const present = rooms.filter((room) => existsSync(join(root, room)))
  const modules = present.length === 0 ? undefined : await graph(root, present)
  const seen = new Set(modules?.modules.map(({ source }) => source))
  const findings = [...unseen(root, seen), ...(modules === undefined ? [] : violations(modules))]
  return { seen: `${seen.size} modules, ${importRules.length + everywhere.length} rules`, findings }
}

async function graph(root: string, present: string[]): Promise<ICruiseResult> {
  const options = {
    baseDir: resolve(root),
    validate: true,
    ruleSet: { forbidden: [...rules, ...everywhere] },
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    exclude: { path: ['^bench/node_modules', templates, goldens] },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'node', 'default'],
    },
  }
  const { output } = await cruise(present, options)
  if (typeof output === 'string') throw new Error('dependency-cruiser gave text instead of a graph')
  return output
}

/** The tool says "no violations" of an empty graph; every file on the disk must be in it. */
export function unseen(root: string, seen: ReadonlySet<string>): string[] {
  const sources = readSources(root).filter(
    ({ path }) => path.includes('/') && !new RegExp(templates).test(path),
  )
  if (sources.length === 0) return ['there is no module to look at']
  return sources
    .filter(({ path }) => !seen.has(path))
    .map(({ path }) => `${path} was not looked at: the tool could not read it`)
}

function violations({ summary }: ICruiseResult): string[] {
  const instead = new Map([...rules, ...everywhere].map(({ name, comment }) => [name, comment]))
  return summary.violations.map(({ from, to, rule, cycle }) => {
    const path = cycle === undefined ? to : cycle.map(({ name }) => name).join(' -> ')
    return `${from} imports ${path}: ${instead.get(rule.name)} (${rule.name})`
  })
}

if (import.meta.main) await runCheck(checkImports)
