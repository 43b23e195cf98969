// Where built files are and what they weigh: the server reads it from its disk, a reader's device is told.

import { assert } from '../kernel/assert.ts'

/** One file that a page may ask for after itself. */
export interface BuiltFile {
  readonly path: string
  /** As it travels: compressed, where that makes it smaller. */
  readonly sizeBytes: number
}

/** Built files by the names that do not change with their content: `page.css`. */
export type BuiltFiles = Readonly<Record<string, BuiltFile>>

let find: () => BuiltFiles = () => ({})

/** Says where the files of this build are found; they are looked up when the first page asks. */
export function knowFiles(finding: () => BuiltFiles): void {
  find = finding
}

/** The address of the built file `name`: `assetPath('page.css')` is `/assets/page-1f0c….css`. */
export function assetPath(name: string): string {
  return fileNamed(name).path
}

/** How much a browser fetches for these files, in whole kilobytes. */
export function assetKilobytes(...names: readonly string[]): number {
  return Math.ceil(names.reduce((sum, name) => sum + fileNamed(name).sizeBytes, 0) / 1000)
}

function fileNamed(name: string): BuiltFile {
  const file = find()[name]
  assert(file, `the asset ${name} is built`)
  return file
}
