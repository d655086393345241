import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import type { Assets } from '../context.ts'

type Name = Parameters<Assets['read']>[0]
type Asset = ReturnType<Assets['read']>

/** Assets that lie beside the built service. Each is read once: they do not change while it runs. */
export function fileAssets(folder: URL): Assets {
  const read = new Map<Name, Asset>()
  const load = async (name: Name): Asset => {
    const text = await readFile(new URL(name, folder), 'utf8')
    return { text, tag: `"${createHash('sha256').update(text).digest('base64url').slice(0, 22)}"` }
  }
  return {
    read(name) {
      const asset = read.get(name) ?? load(name)
      read.set(name, asset)
      return asset
    },
  }
}
