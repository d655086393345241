import type { Files } from '../generate/operations.ts'
import { compare } from '../generate/write.ts'
import type { Area } from './report.ts'

/** The files in a folder against those that the sources give. */
export async function compareGenerated(folder: string, files: Files): Promise<Area> {
  const { written, removed } = await compare(folder, files)
  const fix = 'run `npm run generate`; generated files are not edited'
  return {
    name: 'generated',
    compared: `${files.size} files with the contract and the migrations`,
    findings: [
      ...written.map((path) => ({ what: 'is not what the sources give', where: `${folder}/${path}`, fix })),
      ...removed.map((path) => ({ what: 'no source gives this file', where: `${folder}/${path}`, fix })),
    ],
  }
}
