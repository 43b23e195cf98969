// Chance that can be repeated: the same seed makes the same people on every machine.

/** Numbers from 0 to below 1, from a seed, by a 32-bit mixing generator; no secret may rest on it. */
export function randomOf(seed) {
  let state = seed >>> 0
  const next = () => {
    state = (state + 0x9e3779b9) >>> 0
    let mixed = Math.imul(state ^ (state >>> 16), 0x21f0aaad)
    mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97)
    return ((mixed ^ (mixed >>> 15)) >>> 0) / 2 ** 32
  }
  const below = count => Math.floor(next() * count)
  return {
    below,
    chance: share => next() < share,
    pick: list => list[below(list.length)],
    /** The beginning of a list is common, its end rare, as it is with names. */
    pickCommon(list) {
      const share = next()
      return list[Math.floor(list.length * share * share)]
    },
    pickShare(shares) {
      let left = next() * shares.reduce((sum, [, share]) => sum + share, 0)
      for (const [item, share] of shares) {
        left -= share
        if (left < 0) return item
      }
      return shares.at(-1)[0]
    },
    digits: count => Array.from({ length: count }, () => below(10)).join(''),
    letters: count => Array.from({ length: count }, () => 'ABCEHKLMNPRSTX'[below(14)]).join(''),
  }
}

/** The list in an order of its own, so that what is common is not what was written first. */
export function shuffled(random, list) {
  const order = [...list]
  for (let at = order.length - 1; at > 0; at--) {
    const other = random.below(at + 1)
    ;[order[at], order[other]] = [order[other], order[at]]
  }
  return order
}
