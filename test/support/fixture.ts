import { execFile } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { onTestFinished } from 'vitest'

/** A folder with these files, by their paths in it; it is gone when the test is over. */
export function folderWith(files: Readonly<Record<string, string>>): string {
  const folder = newFolder(files)
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** The same for hooks; whoever asks for it removes it. */
export function newFolder(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'plumbline-fixture-'))
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  return folder
}

export interface Ended {
  code: number
  stdout: string
  stderr: string
}

export interface Where {
  cwd?: string
  /** Variables in place of those of this process, but for what Node itself needs. */
  environment?: Readonly<Record<string, string>>
}

/** Runs Node with these parameters until it ends, without colours. @param where a folder alone, or more */
export function runNode(parameters: readonly string[], where: string | Where = '.'): Promise<Ended> {
  const { cwd = '.', environment = process.env } = typeof where === 'string' ? { cwd: where } : where
  const { PATH, NODE_COMPILE_CACHE } = process.env
  const { FORCE_COLOR: _colours, ...env }: NodeJS.ProcessEnv = { PATH, NODE_COMPILE_CACHE, ...environment }
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      parameters,
      { cwd, env: { ...env, NO_COLOR: '1' } },
      (error, stdout, stderr) => {
        resolve({ code: error === null ? 0 : Number(error.code ?? 1), stdout, stderr })
      },
    )
  })
}
