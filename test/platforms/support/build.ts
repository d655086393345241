import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { buildServer } from '../../../scripts/build/server.ts'
import { buildVercel } from '../../../scripts/build/vercel.ts'

declare module 'vitest' {
  interface ProvidedContext {
    built: { server: string; vercel: string; bytes: { server: number; vercel: number } }
  }
}

const folder = mkdtempSync(join(tmpdir(), 'plumbline-built-'))

/** Vitest's global setup: builds everything once, far from any node_modules, so that nothing can be missing unnoticed. */
export async function setup(project: TestProject): Promise<void> {
  const [server, vercel] = [join(folder, 'dist'), join(folder, '.vercel/output')]
  const bytes = { server: (await buildServer(server)).bytes, vercel: (await buildVercel(vercel)).bytes }
  project.provide('built', { server, vercel, bytes })
}

export const teardown = (): void => rmSync(folder, { recursive: true, force: true })
