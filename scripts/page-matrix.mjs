// Every page in every language, in the light and in the dark, with and without JavaScript, looked at in a browser.
//
//     node scripts/page-matrix.mjs

import './node-version.mjs'

const files = [
  'test/browser/public-page.test.ts',
  'test/browser/every-page.test.ts',
  'test/browser/reflow.test.ts',
  'test/browser/weight.test.ts',
  'test/browser/bulk.test.ts',
  'test/browser/certificate.test.ts',
  'test/browser/paper.test.ts',
  'test/browser/verify.test.ts',
  'test/browser/offline.test.ts',
  'test/browser/people.test.ts',
  'test/browser/frame.test.ts',
]

async function main() {
  const { prepare, run } = await import('./prepare.mjs')
  const { provideChromium } = await import('./chromium.mjs')
  await prepare()
  await provideChromium({ isNeeded: true })
  process.exitCode = await run(process.execPath, ['scripts/test.mjs', '--test-timeout=1800000', ...files], {
    EVERY_LANGUAGE: '1',
  })
}

void main()
