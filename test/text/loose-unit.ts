// A figure and its unit with an ordinary space between them, for tests that hold sentences to one that does not break.

/** Finds “0 ₸” or “{size} MB” that could stand on two lines. */
export const looseUnit = /[\d}#] (?:₸|%|mm|cm|[kMG]B|мм|см|[кКМГ]Б)(?!\p{L})/u
