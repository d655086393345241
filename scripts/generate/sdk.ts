import { createClient } from '@hey-api/openapi-ts'
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Contract } from './model.ts'
import type { Files } from './operations.ts'

/** The client SDK, its types and zod schemas, by hey-api. @returns files below `sdk/src/` */
export async function sdkFiles(contract: Contract): Promise<Files> {
  const folder = await mkdtemp(join(tmpdir(), 'plumbline-sdk-'))
  try {
    const input = join(folder, 'openapi.json')
    const output = join(folder, 'out')
    await writeFile(input, JSON.stringify(contract.document))
    await createClient({
      input,
      output: { path: output, module: { extension: '.js' }, header: '// Written by `npm run generate`. Do not edit.' },
      logs: { level: 'silent', file: false },
      plugins: [
        '@hey-api/typescript',
        { name: '@hey-api/sdk', operations: { strategy: 'single', containerName: 'Operations' } },
        '@hey-api/client-fetch',
        'zod',
      ],
    })
    const files: Files = new Map()
    for (const entry of await readdir(output, { recursive: true, withFileTypes: true })) {
      if (!entry.isFile()) continue
      const path = join(entry.parentPath, entry.name)
      files.set(`sdk/src/${path.slice(output.length + 1)}`, await readFile(path, 'utf8'))
    }
    return files
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
