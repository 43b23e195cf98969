// Sets of findings as bits, and the lists they stand for: each list is made once, frozen and shared.

/**
 * A function from a set of bits to the list of values that those bits stand for, the lowest bit for the first value.
 * The same set always gives the same frozen list.
 */
export function listsOf<Value extends object>(values: readonly Value[]): (bits: number) => readonly Value[] {
  const lists: (readonly Value[])[] = new Array(1 << values.length)
  const newList = (bits: number) => {
    const list = Object.freeze(values.filter((_, bit) => bits & (1 << bit)))
    lists[bits] = list
    return list
  }
  return bits => lists[bits] ?? newList(bits)
}
