// The check that Node is new enough, for every script: written so that a Node of 2019 still understands it.
//
// Scripts import this file first and everything else later, by `import()`: a file that an old Node cannot read,
// imported at the top, would end in a syntax error before this sentence could be said.

const needed = [20, 19]
const [major, minor] = process.versions.node.split('.').map(Number)

if (major < needed[0] || (major === needed[0] && minor < needed[1])) {
  const sentence = `Tizilim needs Node ${needed.join('.')} or newer, and this is Node ${process.versions.node}`
  console.error(`${sentence}. Get one from https://nodejs.org/ or your package manager.`)
  process.exit(1)
}
