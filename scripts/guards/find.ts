/** What guards there are. */
import { globSync } from 'node:fs'
import { resolve } from 'node:path'
import { readSources } from '../check/source.ts'
import type { Guard } from './kill.ts'
import { digestOf, digestOfFiles } from './memory.ts'
import { mutate } from './mutants.ts'
import { policyLines } from './policy-lines.ts'
import { firstOfSql, sqlMutants } from './sql.ts'

const guarded =
  /^src\/(?:http|auth)\/|^src\/domain\/(?:api-keys|entity-tags|members|strict-json)\.ts|^src\/platforms\/node-flaws\.ts/

/** Every guard there is, and the code with all of them in it. */
export function findGuards(): { guards: Guard[]; mutated: Map<string, string> } {
  const mutated = new Map<string, string>()
  const guards: Guard[] = policyLines().map((line) => ({
    kind: 'line',
    line,
    id: -1,
    group: 'x-policy',
    key: `${line.path}: ${line.operation}: ${line.text}`,
    where: `${line.path}:${line.line} ${line.text}`,
    own: digestOfFiles([line.path]),
  }))
  let firstId = 0
  for (const source of readSources('.').filter(({ path }) => guarded.test(path))) {
    const { mutants, text } = mutate(source, firstId)
    firstId += mutants.length
    mutated.set(resolve(source.path), text)
    for (const mutant of mutants) {
      const { id, key, path, line, what } = mutant
      const own = digestOf([source.text])
      guards.push({ kind: 'code', id, group: path, key, where: `${path}:${line} ${what}`, own })
    }
  }
  const migrations = digestOfFiles(globSync('db/migrations/*.sql'))
  for (const [index, sql] of sqlMutants().entries()) {
    const { group, key } = sql
    guards.push({ kind: 'sql', sql, id: firstOfSql + index, group, key, where: key, own: migrations })
  }
  return { guards, mutated }
}
