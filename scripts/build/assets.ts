import { readFile } from 'node:fs/promises'
import { CommandError } from '../database/owner.ts'

/** What the service serves beside what it computes: asset -> where it comes from. */
const assetFiles = {
  'openapi.json': 'generated/openapi.json',
  'reference.js': 'node_modules/@scalar/api-reference/dist/browser/standalone.js',
} as const

export type AssetName = keyof typeof assetFiles
export const assetNames = Object.keys(assetFiles) as AssetName[] // keys of a const object

/**
 * The script of the reference page tries whether it may generate code. The page forbids it, so the browser would
 * report a violation of its policy to whoever looks; without the attempt there is nothing to report.
 */
const attempt = 'try{return Function(``),!0}catch{return!1}'

/** @throws CommandError when a new version of the script has to be looked at */
export async function readAsset(name: AssetName): Promise<string> {
  const text = await readFile(assetFiles[name], 'utf8')
  if (name !== 'reference.js') return text
  const parts = text.split(attempt)
  if (parts.length !== 2)
    throw new CommandError(
      `${assetFiles[name]} does not hold what is taken out of it: look how it tries to generate code now, and correct scripts/build/assets.ts`,
    )
  return parts.join('return!1')
}
