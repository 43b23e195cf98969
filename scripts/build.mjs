// npm run build: installs what is missing and compiles.

import './node-version.mjs'

async function build() {
  const { prepare } = await import('./prepare.mjs')
  await prepare()
}

void build()
