// npm run operate -- …: installs what is missing, compiles, and runs one operation on the register.

import './node-version.mjs'

async function operate() {
  const { prepare } = await import('./prepare.mjs')
  await prepare()
  process.setSourceMapsEnabled(true)
  await import('../dist/src/operate.js')
}

void operate()
