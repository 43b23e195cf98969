// A reader of the application over HTTP: cookies, forms and compressed answers, as in a browser without JavaScript.

import { Agent, request } from 'node:http'
import { gunzipSync } from 'node:zlib'

/** Somebody with a browser of their own. `from` is the address they seem to come from, where the system has more. */
export function openReader(origin, { cookie = '', from } = {}) {
  const agent = new Agent({ keepAlive: true, localAddress: from })
  const headers = { Origin: origin, Cookie: cookie, 'Accept-Encoding': 'gzip' }
  return {
    get: path => ask({ url: origin + path, agent, headers }),
    post: (path, form) => ask({ url: origin + path, agent, headers, form }),
    close: () => agent.destroy(),
  }
}

function ask({ url, agent, headers, form }) {
  const body = form && encoded(form)
  const type = body === undefined ? {} : { 'Content-Type': 'application/x-www-form-urlencoded' }
  return new Promise((resolve, reject) => {
    const asked = request(url, { agent, headers: { ...headers, ...type }, method: body ? 'POST' : 'GET' })
    asked.on('response', async answer => {
      const pieces = []
      try {
        for await (const piece of answer) pieces.push(piece)
        resolve(answerOf(answer, Buffer.concat(pieces)))
      } catch (error) {
        reject(error)
      }
    })
    asked.on('error', reject)
    asked.end(body)
  })
}

function answerOf({ statusCode, headers }, bytes) {
  return {
    status: statusCode,
    location: headers.location ?? null,
    // Only those who read it wait for this.
    text: () => (headers['content-encoding'] === 'gzip' ? gunzipSync(bytes) : bytes).toString(),
    isPdf: bytes.subarray(0, 5).toString() === '%PDF-',
    sizeBytes: bytes.length,
  }
}

function encoded(form) {
  const fields = new URLSearchParams()
  for (const [name, value] of Object.entries(form)) {
    for (const text of Array.isArray(value) ? value : [value]) fields.append(name, text)
  }
  return fields.toString()
}

/** The fields of the form of a page that goes to an address ending in `action`, every box of it ticked. */
export function formOn(html, action) {
  const form = html.match(new RegExp(`<form[^>]*action="[^"]*${action}"[\\s\\S]*?</form>`))?.[0]
  if (!form) throw new Error(`The page has no form for ${action}: ${wordsOf(html)}`)
  const fields = {}
  for (const [, tag] of form.matchAll(/<input\b([^>]*)>/g)) {
    const { name, type, value = '' } = attributesOf(tag)
    if (!name || (type === 'radio' && !/\bchecked\b/.test(tag))) continue
    fields[name] = name in fields ? [fields[name], value].flat() : value
  }
  return fields
}

/** What a page says, for the message of a failure. */
export function wordsOf(html) {
  const main = html.slice(html.indexOf('<main'))
  return main
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .slice(0, 400)
}

/** The twelve digits that a page shows. */
export function numberOn(html) {
  const strip = html.match(/<span class="app-strip[^>]*role="img"[^>]*>([\s\S]*?<\/span>)\s*<\/span>/)?.[1]
  const digits = strip?.replace(/<[^>]*>|\s/g, '') ?? ''
  if (!/^\d{12}$/.test(digits)) throw new Error(`The page shows no number: ${wordsOf(html)}`)
  return digits
}

function attributesOf(tag) {
  const pairs = [...tag.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, name, value]) => [name, plain(value)])
  return Object.fromEntries(pairs)
}

function plain(text) {
  return text
    .replace(/&quot;/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/&lt;/g, '<')
    .replace(/&amp;/g, '&')
}
