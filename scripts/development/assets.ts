import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import type { Assets } from '../../src/context.ts'
import { assetFiles } from '../build/assets.ts'

/** Assets as they are in this checkout; read anew each time, since they change while one works. */
export const developmentAssets: Assets = {
  async read(name) {
    const text = await readFile(assetFiles[name], 'utf8')
    return { text, tag: `"${createHash('sha256').update(text).digest('base64url').slice(0, 22)}"` }
  },
}
