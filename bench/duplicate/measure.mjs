// Turns the outcomes of a run into precision and recall, in all, for each way of coming back, and for each threshold.

/** Everything that is published about a run; the hard returns stand apart and count in no total. */
export function measure({ outcomes, keysPerRecord }, { possible, probable }) {
  const mixed = outcomes.filter(({ group }) => group !== 'hard return')
  const ways = [...new Set(outcomes.map(({ way }) => way))]
  const levels = { possible, probable }
  return {
    keysPerRecord,
    comparisonsPerSearch: comparisonsOf(mixed),
    possible: rateOf(mixed, possible),
    probable: rateOf(mixed, probable),
    thresholds: [50, 55, 60, 65, 70, 75, 80, 85, 90].map(least => ({ least, ...rateOf(mixed, least) })),
    ways: ways.map(way =>
      rowOf(
        outcomes.filter(each => each.way === way),
        levels,
      ),
    ),
  }
}

/** Precision counts every record shown, recall every person sought, and strangers every search that shows one. */
function rateOf(outcomes, least) {
  const sought = outcomes.filter(({ own }) => own !== null)
  const found = sought.filter(({ own }) => own >= least).length
  const wrong = outcomes.reduce((sum, { others }) => sum + others.filter(score => score >= least).length, 0)
  return {
    precision: found + wrong === 0 ? null : found / (found + wrong),
    recall: sought.length === 0 ? null : found / sought.length,
    strangers: outcomes.filter(({ others }) => others.some(score => score >= least)).length / outcomes.length,
  }
}

function rowOf(outcomes, { possible, probable }) {
  const [{ group, way }] = outcomes
  return {
    group,
    way,
    searches: outcomes.length,
    comparisonsPerSearch: comparisonsOf(outcomes),
    possible: rateOf(outcomes, possible),
    probable: rateOf(outcomes, probable),
  }
}

function comparisonsOf(outcomes) {
  const count = outcomes.reduce((sum, { own, others }) => sum + others.length + (own ? 1 : 0), 0)
  return count / outcomes.length
}
