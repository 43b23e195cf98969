// Names that the pages and the service worker share.

/** What the names of all our caches begin with; the version of the build follows. */
export const cachePrefix = 'tizilim-'

/** What certificates are checked by; it outlives a build. */
export const certificateCache = `${cachePrefix}certificate`

export const workerAddress = '/service-worker.js'

/** Under this address the service worker notes, in the header `Date`, when the network last answered. */
export const answeredAddress = '/service-worker.js?answered'
