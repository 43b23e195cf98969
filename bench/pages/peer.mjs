// The peer: a bare `node:http` that answers each address with the bytes and headers the application gave once.
//
//     node bench/pages/peer.mjs http://127.0.0.1:3000

import { createServer, get } from 'node:http'

const [origin] = process.argv.slice(2)
const known = new Map()

function fetched(path) {
  return new Promise((resolve, reject) => {
    const asked = get(`${origin}${path}`, { headers: { 'Accept-Encoding': 'gzip' } }, async answer => {
      const pieces = []
      for await (const piece of answer) pieces.push(piece)
      const { 'transfer-encoding': _, ...headers } = answer.headers
      resolve({ status: answer.statusCode, headers, body: Buffer.concat(pieces) })
    })
    asked.on('error', reject)
  })
}

const server = createServer(async (asked, answer) => {
  if (!known.has(asked.url)) known.set(asked.url, await fetched(asked.url))
  const { status, headers, body } = known.get(asked.url)
  answer.writeHead(status, { ...headers, 'content-length': body.length })
  answer.end(body)
})
server.listen(0, '127.0.0.1', () => console.log(server.address().port))
