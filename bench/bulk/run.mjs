// Measures the bulk check in a real browser: 100,000 rows from the choice of the file to the result.
//
//     npm run bench:bulk                  CSV and XLSX, five rounds each
//     npm run bench:bulk -- 250000 3      another number of rows, and of rounds

import '../../scripts/node-version.mjs'

async function main([rows = '100000', rounds = '5']) {
  const { prepare } = await import('../../scripts/prepare.mjs')
  const { provideChromium } = await import('../../scripts/chromium.mjs')
  await prepare()
  const chromium = await provideChromium({ isNeeded: true })
  const { measure } = await import('./measure.mjs')
  await measure({ rowCount: Number(rows), rounds: Number(rounds), chromium })
}

await main(process.argv.slice(2))
