/** Looks for credentials in every file git tracks: what is committed once is public for ever. */
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseKey } from '../../src/domain/api-keys.ts'
import { runCheck } from './report.ts'
import type { Report } from './report.ts'

/** Forms that are credentials and hardly ever anything else. */
const patterns: Record<string, RegExp> = {
  'a private key': /-----BEGIN (?:[A-Z]+ )*PRIVATE KEY-----/,
  'a private JSON Web Key': /"d" ?: ?"[\w-]{42,}"/,
  'a JSON Web Token': /\beyJ[\w-]{10,}\.eyJ[\w-]{10,}\.[\w-]{20,}/,
  'an AWS access key': /\b(?:AKIA|ASIA)[0-9A-Z]{16}\b/,
  'a GitHub token': /\bgh[pousr]_[A-Za-z0-9]{36}\b|\bgithub_pat_\w{60,}/,
  'an npm token': /\bnpm_[A-Za-z0-9]{36}\b/,
  'a Slack token': /\bxox[abeoprs]-[\w-]{10,}/,
  'a Google API key': /\bAIza[\w-]{35}\b/,
  'a Stripe key': /\b[rs]k_live_[A-Za-z0-9]{16,}/,
  'a Supabase key': /\bsb_secret_[\w-]{20,}/,
  'a key of a model provider': /\bsk-(?:ant|or|proj|svcacct)-[\w-]{20,}/,
  // A password that is a placeholder has `<` or `$`; one for this machine opens nothing.
  'a password in a URL':
    /\b[a-z+]{2,12}:\/\/[^\s:/@'"`<$]+:[^\s:/@'"`<$]{3,}@(?!(?:localhost|127\.0\.0\.1|[\w.-]*\b(?:example|invalid|test)\b))/,
}

/** Checks the files of a git checkout. */
export function checkSecrets(root: string): Report {
  const listed = execFileSync('git', ['ls-files', '-z'], { cwd: root, encoding: 'utf8', maxBuffer: 64 << 20 })
  const files = listed.split('\0').filter((path) => path !== '')
  const findings = files.flatMap((path) => secretsIn(path, contentOf(join(root, path))))
  return {
    seen: `${files.length} files, ${Object.keys(patterns).length} patterns`,
    findings: files.length === 0 ? ['git tracks no file here'] : findings,
  }
}

/** Empty for a file that was deleted and not yet committed, and for one that is not text. */
function contentOf(file: string): string {
  try {
    const text = readFileSync(file, 'utf8')
    return text.includes('\0') ? '' : text
  } catch (error) {
    if (error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'EISDIR'))
      return ''
    throw error
  }
}

/** A key of this service has a checksum, so the examples of the contract are told from real ones. */
const holdsOwnKey = (line: string) =>
  [...line.matchAll(/\bpl_live_[0-9a-z]{26}_[\w-]{40}/g)].some(([text]) => parseKey(text) !== undefined)

/** The finding shows where, not what: its own output is a place where a secret must not be. */
function secretsIn(path: string, text: string): string[] {
  return text.split('\n').flatMap((line, index) => {
    const names = Object.entries(patterns).flatMap(([name, pattern]) => (pattern.test(line) ? [name] : []))
    if (holdsOwnKey(line)) names.push('an API key of production')
    return names.map(
      (name) => `${path}:${index + 1} looks like ${name}; remove it, and revoke it if it was ever real`,
    )
  })
}

if (import.meta.main) await runCheck(checkSecrets)
