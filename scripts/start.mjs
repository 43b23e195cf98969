// npm start: installs what is missing, compiles, and runs the application in this same process.

import './node-version.mjs'

async function start() {
  const { endWithParent } = await import('./parent.mjs')
  const { prepare } = await import('./prepare.mjs')
  endWithParent()
  await prepare()
  process.setSourceMapsEnabled(true)
  await import('../dist/src/main.js')
}

void start()
