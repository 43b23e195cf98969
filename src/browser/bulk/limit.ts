// How much a reader's device is asked to hold at once.

export const fileSizeMaxBytes = 64 * 2 ** 20

/** A small archive may hold a great deal; this much of it is unpacked. */
export const unpackedSizeMaxBytes = 384 * 2 ** 20

export const rowsMax = 500_000
