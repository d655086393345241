import { createHash } from 'node:crypto'
import type { Assets } from '../../src/context.ts'
import { readAsset } from '../build/assets.ts'

/** Assets as they are in this checkout; read anew each time, since they change while one works. */
export const developmentAssets: Assets = {
  async read(name) {
    const text = await readAsset(name)
    return { text, tag: `"${createHash('sha256').update(text).digest('base64url').slice(0, 22)}"` }
  },
}
