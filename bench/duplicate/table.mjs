// Prints what was measured, as tables that can stand in a document.

/** Totals, the thresholds that could have been chosen, and each way of coming back. */
export function printTables({ seed, people, searches }, measured) {
  const { keysPerRecord, comparisonsPerSearch, possible, probable, thresholds, ways } = measured
  print([
    `Seed ${seed}: ${people} made-up people, ${searches} searches, half of them by people who have a number.`,
    `${keysPerRecord.toFixed(1)} keys a record, ${comparisonsPerSearch.toFixed(1)} comparisons a search.`,
    `possible: precision ${share(possible.precision)}, recall ${share(possible.recall)}`,
    `probable: precision ${share(probable.precision)}, recall ${share(probable.recall)}`,
    '',
    ...tableOf(
      ['score from', 'precision', 'recall', 'searches that show a stranger'],
      thresholds.map(each => [each.least, share(each.precision), share(each.recall), share(each.strangers)]),
    ),
  ])
  const returns = ways.filter(({ group }) => group !== 'stranger')
  print(
    tableOf(
      [
        'who comes back',
        'searches',
        'compared',
        'possible: recall',
        'precision',
        'probable: recall',
        'precision',
      ],
      returns.map(each => [
        `${each.group === 'hard return' ? '(beyond the promise) ' : ''}${each.way}`,
        each.searches,
        each.comparisonsPerSearch.toFixed(1),
        ...[each.possible, each.probable].flatMap(({ recall, precision }) => [
          share(recall),
          share(precision),
        ]),
      ]),
    ),
  )
  print(
    tableOf(
      ['stranger', 'searches', 'compared', 'possible: shows somebody', 'probable: shows somebody'],
      ways
        .filter(({ group }) => group === 'stranger')
        .map(each => [
          each.way,
          each.searches,
          each.comparisonsPerSearch.toFixed(1),
          share(each.possible.strangers),
          share(each.probable.strangers),
        ]),
    ),
  )
}

/** The worth of each reason: how often it is seen between two records of one person, and between strangers. */
export function printBits(rows) {
  print(
    tableOf(
      ['reason', 'one person', 'strangers', 'bits', 'five points for two bits', 'points given'],
      rows.map(({ code, ofOne, ofStrangers, bits, weight }) => [
        `\`${code}\``,
        ofOne.toFixed(4),
        ofStrangers.toExponential(1),
        Number.isFinite(bits) ? bits.toFixed(1) : '',
        Number.isFinite(bits) ? Math.round(bits * 2.5) : '',
        weight,
      ]),
    ),
  )
}

function tableOf(head, rows) {
  return [head, head.map((_, at) => (at === 0 ? '---' : '--:')), ...rows].map(
    cells => `| ${cells.join(' | ')} |`,
  )
}

function share(number) {
  return number === null ? '' : number.toFixed(4)
}

function print(lines) {
  console.log(`${lines.join('\n')}\n`)
}
