/** The frozen contracts in openapi/releases: what was promised, and proof that nobody changes it afterwards. */
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { isObject } from '../generate/model.ts'
import { compareVersions, parseVersion } from './change.ts'
import { notesKey, notesOf } from './side.ts'

export const releasesFolder = 'openapi/releases'
/** The release in the making: why access changes. */
export const nextFile = 'next.yaml'
/** A digest of every frozen file, in the form that `sha256sum -c` reads. */
export const sumsFile = 'SHA256SUMS'

export interface Release {
  version: string
  file: string
}

/** Every frozen contract, oldest first. */
export function listReleases(folder: string): Release[] {
  return fileNames(folder)
    .filter((name) => parseVersion(name.replace(/\.yaml$/, '')) !== undefined)
    .map((name) => ({ version: name.replace(/\.yaml$/, ''), file: join(folder, name) }))
    .toSorted((one, other) => compareVersions(one.version, other.version))
}

const fileNames = (folder: string): string[] => (existsSync(folder) ? readdirSync(folder) : [])

/** Why access changes, as the release in the making says it. */
export function readNotes(folder: string): ReadonlyMap<string, string> {
  const file = join(folder, nextFile)
  if (!existsSync(file)) return new Map()
  const value: unknown = parse(readFileSync(file, 'utf8'))
  return notesOf(isObject(value) ? value[notesKey] : undefined)
}

export const digestOf = (text: string) => createHash('sha256').update(text).digest('hex')

/** What is wrong with the frozen files: one that was edited, removed, or never frozen. */
export function integrityProblems(folder: string): string[] {
  const path = join(folder, sumsFile)
  const sums = new Map(
    (existsSync(path) ? readFileSync(path, 'utf8') : '')
      .split('\n')
      .filter(Boolean)
      .map((line) => [line.slice(66), line.slice(0, 64)]),
  )
  const present = listReleases(folder).map(({ version }) => `${version}.yaml`)
  const strange = fileNames(folder).filter((name) => ![...present, nextFile, sumsFile].includes(name))
  return [
    ...[...sums.keys()]
      .filter((name) => !present.includes(name))
      .map((name) => `${join(folder, name)} was released and is gone; restore it: git checkout -- ${folder}`),
    ...present.flatMap((name) => {
      const sum = sums.get(name)
      if (sum === undefined)
        return [`${join(folder, name)} was not frozen by \`npm run contract:release\`; remove it.`]
      const same = digestOf(readFileSync(join(folder, name), 'utf8')) === sum
      return same
        ? []
        : [
            `${join(folder, name)} was released and has been changed since; restore it, and release another version.`,
          ]
    }),
    ...strange.map((name) => `${join(folder, name)} is no release; files here are named 1.2.3.yaml.`),
  ]
}
