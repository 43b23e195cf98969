// The table of a measurement: medians over the rounds, each rate also as a share of the trivial insert's of its round.

const width = 38

/** Prints one line a contender and one column a number of clients. */
export function printTable(cells, { clientCounts, description }) {
  console.log(`\n${description.replace(/, .*/, '')}, Node ${process.versions.node}; medians of the rounds.`)
  console.log(
    'Ratio to one trivial committed insert (a second; ms at the median and the 99th of 100; us of processor)',
  )
  const head = ['clients', ...clientCounts].map((text, at) => String(text).padEnd(at ? width : 20))
  console.log(head.join(''))
  for (const name of new Set(cells.map(cell => cell.name))) {
    const row = clientCounts.map(clients => describe(cells, name, clients).padEnd(width))
    console.log(name.padEnd(20) + row.join(''))
  }
}

function describe(cells, name, clients) {
  const own = cells.filter(cell => cell.name === name && cell.clients === clients)
  const ratios = own.map(cell => {
    const trivial = cells.find(
      each => each.name === 'trivial' && each.clients === clients && each.round === cell.round,
    )
    return cell.rate / trivial.rate
  })
  const [rate, cpuUs, p50Ms, p99Ms] = ['rate', 'cpuUs', 'p50Ms', 'p99Ms'].map(key =>
    median(own.map(cell => cell[key])),
  )
  const waits = `${p50Ms.toFixed(1)}/${p99Ms.toFixed(1)} ms`
  return `${median(ratios).toFixed(2)} (${Math.round(rate)}/s; ${waits}; ${Math.round(cpuUs)} us)`
}

function median(numbers) {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)]
}
