// The one way to say "this cannot be": a broken assumption is a fault, never an answer.

/** Throws a fault when `condition` does not hold; `words` name what was assumed, without personal data. */
export function assert(condition: unknown, words: string): asserts condition {
  if (!condition) throw new Fault(words)
}

/** A broken assumption in the program itself: it is rolled back, logged, and never explained to the reader. */
export class Fault extends Error {
  override readonly name = 'Fault'
}
