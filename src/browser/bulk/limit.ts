// How much a reader's device is asked to hold at once.

export const fileSizeMaxBytes = 64 * 2 ** 20

/** A small archive may hold a great deal; this much of it is unpacked. */
export const unpackedSizeMaxBytes = 384 * 2 ** 20

export const rowsMax = 500_000

/** A sheet of Excel ends at the column XFD. */
export const columnsMax = 16_384

/** With the empty ones before them: a few bytes can name the last column of each row. */
export const cellsMax = 16_000_000
