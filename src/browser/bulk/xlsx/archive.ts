// The files within a workbook, which is a zip archive, unpacked only as they are asked for.

import { unzipSync } from 'fflate'
import { unpackedSizeMaxBytes } from '../limit.ts'
import { type Reading, unread } from '../trouble.ts'

export interface Archive {
  /** The text of one file within, or an empty text where there is none. */
  text(path: string): Reading<string>
}

/** The archive in these bytes. Each of its files is unpacked only if all that was unpacked stays within the limit. */
export function openArchive(bytes: Uint8Array): Archive {
  let leftBytes = unpackedSizeMaxBytes
  function text(path: string): Reading<string> {
    let sizeBytes = 0
    try {
      const files = unzipSync(bytes, {
        filter: ({ name, originalSize }) => {
          if (name !== path) return false
          sizeBytes = originalSize
          return sizeBytes <= leftBytes
        },
      })
      if (sizeBytes > leftBytes) return unread('file_too_large')
      leftBytes -= sizeBytes
      return { ok: true, read: new TextDecoder().decode(files[path]) }
    } catch {
      // Whatever the unpacker stumbles over, the archive is not whole.
      return unread('file_damaged')
    }
  }
  return { text }
}
