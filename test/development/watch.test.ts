import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { onChange } from '../../scripts/development/watch.ts'
import { folderWith } from '../support/fixture.ts'

test('a file that is saved by renaming is seen every time, also in a folder that was made later, or again', async () => {
  const folder = folderWith({ 'paths/a.yaml': 'one' })
  let seen = Promise.withResolvers<undefined>()
  onChange([folder], async () => seen.resolve(undefined))
  const save = async (path: string, text: string) => {
    seen = Promise.withResolvers()
    writeFileSync(join(folder, `${path}.tmp`), text)
    renameSync(join(folder, `${path}.tmp`), join(folder, path))
    await seen.promise
  }
  await save('paths/a.yaml', 'two')
  await save('paths/a.yaml', 'three')
  seen = Promise.withResolvers()
  mkdirSync(join(folder, 'schemas'))
  await seen.promise
  await save('schemas/b.yaml', 'one')
  await save('schemas/b.yaml', 'two')
  seen = Promise.withResolvers()
  rmSync(join(folder, 'schemas'), { recursive: true })
  await seen.promise
  seen = Promise.withResolvers()
  mkdirSync(join(folder, 'schemas'))
  await seen.promise
  await save('schemas/b.yaml', 'one')
  expect(await save('schemas/b.yaml', 'two')).toBeUndefined()
})
