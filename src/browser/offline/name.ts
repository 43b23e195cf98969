// Names that the pages, the service worker and the server share.

/** What the names of all our caches begin with; the version of the build follows. */
export const cachePrefix = 'tizilim-'

/** The header of an answer that a reader's device may keep. Nothing without it is ever kept. */
export const keepHeader = 'Tizilim-Offline'

export const workerAddress = '/service-worker.js'

/** Asks the service worker to keep the pages of a language. */
export interface KeepMessage {
  readonly keep: string
}
