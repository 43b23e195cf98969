// A curve of the second degree through many points: bent enough for a page that is photographed at a slant.

/** The values of `first + second * k + third * k²`. */
export type Curve = readonly [first: number, second: number, third: number]

export function curveAt([first, second, third]: Curve, k: number): number {
  return first + k * (second + k * third)
}

/** How much the value grows from place to place at `k`. */
export function slopeOf([, second, third]: Curve, k: number): number {
  return second + 2 * third * k
}

/** The same curve with its places counted anew: what was place `offset` is place 0. */
export function shifted([first, second, third]: Curve, offset: number): Curve {
  return [curveAt([first, second, third], offset), second + 2 * third * offset, third]
}

/** The curve with the least squares of differences from the points, or null where they are too few. */
export function fitCurve(points: readonly (readonly [k: number, value: number])[]): Curve | null {
  if (points.length < 5) return null
  // Counted from the middle and in parts of the whole, or the sums would lose their last digits.
  const middle = points.reduce((sum, [k]) => sum + k, 0) / points.length
  const reach = Math.max(...points.map(([k]) => Math.abs(k - middle)), 1)
  const powers = [0, 0, 0, 0, 0]
  const values = [0, 0, 0]
  for (const [k, value] of points) {
    const at = (k - middle) / reach
    for (let power = 0; power < 5; power++) powers[power]! += at ** power
    for (let power = 0; power < 3; power++) values[power]! += value * at ** power
  }
  const solved = solve([0, 1, 2].map(row => [powers[row]!, powers[row + 1]!, powers[row + 2]!, values[row]!]))
  if (!solved) return null
  const [first, second, third] = solved as [number, number, number]
  return shifted([first, second / reach, third / reach ** 2], -middle)
}

/** Three equations in three unknowns, by elimination; null where they do not suffice. */
function solve(rows: number[][]): readonly number[] | null {
  for (let step = 0; step < 3; step++) {
    const rest = rows.slice(step).sort((one, other) => Math.abs(other[step]!) - Math.abs(one[step]!))
    rows.splice(step, 3, ...rest)
    const pivot = rows[step]!
    if (Math.abs(pivot[step]!) < 1e-9) return null
    for (const row of rows) {
      if (row === pivot) continue
      const share = row[step]! / pivot[step]!
      for (let column = step; column < 4; column++) row[column]! -= share * pivot[column]!
    }
  }
  return rows.map((row, step) => row[3]! / row[step]!)
}
