/** The lockfile names versions and hashes, never the machine they came from: anyone's registry serves it. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { runCheck } from './report.ts'
import type { Report } from './report.ts'

interface Locked {
  version?: string
  resolved?: string
  integrity?: string
  link?: boolean
  inBundle?: boolean
  dependencies?: Record<string, string>
  optionalDependencies?: Record<string, string>
}

type Packages = Record<string, Locked>

/** Checks `package-lock.json`. */
export function checkLockfile(root: string): Report {
  const text = readFileSync(join(root, 'package-lock.json'), 'utf8')
  const { packages } = JSON.parse(text) as { packages: Packages } // npm writes it
  const installed = Object.entries(packages).filter(([path]) => path !== '')
  const findings = installed.flatMap(([path, locked]) => [
    ...originOf(path, locked),
    ...missingFrom(packages, path, locked),
  ])
  const none = installed.length === 0 ? ['package-lock.json lists no package'] : []
  return { seen: `${installed.length} packages`, findings: [...findings, ...none] }
}

function originOf(path: string, { version, resolved, integrity, link, inBundle }: Locked): string[] {
  if (link) return []
  const name = `package-lock.json: ${path}@${version}`
  if (resolved !== undefined) return [`${name} names where it was downloaded from; remove \`resolved\``]
  return integrity === undefined && !inBundle ? [`${name} has no hash; install it from a registry`] : []
}

/**
 * What a package asks for and the lockfile does not have. npm writes such a file when its registry lacks the part
 * for another platform, and then refuses it itself: `npm ci` fails on every machine.
 */
function missingFrom(packages: Packages, path: string, locked: Locked): string[] {
  const { version, dependencies, optionalDependencies } = locked
  return Object.keys({ ...dependencies, ...optionalDependencies })
    .filter(
      (name) => !folders(path).some((folder) => Object.hasOwn(packages, `${folder}node_modules/${name}`)),
    )
    .map(
      (name) =>
        `package-lock.json: ${name} of ${path}@${version} is missing; choose a version that is there whole`,
    )
}

/** Where a package looks for others: in its own folder and in every one above. */
function folders(path: string): string[] {
  const parts = path.split('/node_modules/')
  return parts.map((_part, index) => `${parts.slice(0, index + 1).join('/node_modules/')}/`).concat('')
}

if (import.meta.main) await runCheck(checkLockfile)
