// Walks the pages as a browser without JavaScript would, and holds every one of them to what all pages promise.

import assert from 'node:assert/strict'
import { checkPage } from './every-page.ts'
import { elementsIn, type HtmlElement, parseHtml, textOf } from './html.ts'

/** Whatever answers requests: a Hono application. */
interface Application {
  request(path: string, init?: RequestInit): Response | Promise<Response>
}

/** The fields of a form; a list is sent as the same name several times. */
export type Form = Readonly<Record<string, string | readonly string[]>>

/** What came back. */
export interface Answer {
  readonly status: number
  readonly headers: Headers
  /** Where a redirection leads, or null. */
  readonly location: string | null
  readonly body: string
  /** The tree of an HTML answer; empty for others. */
  readonly page: HtmlElement
  /** The text of the page as it is read, with single spaces. */
  readonly text: string
}

export interface Client {
  get(path: string): Promise<Answer>
  /** Sends a form as the page itself would: with its origin and the cookies so far. */
  post(path: string, form?: Form): Promise<Answer>
  /** Goes where an answer redirects to. */
  follow(answer: Answer): Promise<Answer>
  /** The cookies so far, by name. */
  readonly cookies: ReadonlyMap<string, string>
}

/** The address that `Hono.request` gives to a bare path. */
export const origin = 'http://localhost'

/** A reader of `app` with cookies of their own. `demo` tells whether its pages must say that they are one. */
export function client(app: Application, { demo = true } = {}): Client {
  const cookies = new Map<string, string>()

  async function send(path: string, init: RequestInit): Promise<Answer> {
    const headers = {
      Origin: origin,
      Cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; '),
    }
    const answer = await read(await app.request(path, { ...init, headers }))
    for (const cookie of answer.headers.getSetCookie()) keep(cookies, cookie)
    checkAddress(answer.location)
    if (isHtml(answer)) checkPage(path, answer, demo)
    return answer
  }

  return {
    cookies,
    get: path => send(path, { method: 'GET' }),
    post: (path, form = {}) => send(path, { method: 'POST', body: encoded(form) }),
    follow: async answer => {
      assert(answer.location, `The answer ${answer.status} leads somewhere: ${answer.text.slice(0, 200)}`)
      return send(answer.location, { method: 'GET' })
    },
  }
}

/** The elements of a page named `name` that carry the attribute `attribute`, with `value` when given. */
export function select(page: HtmlElement, name: string, attribute?: string, value?: string): HtmlElement[] {
  return elementsIn(page).filter(
    element =>
      element.name === name &&
      (attribute === undefined || element.attributes.has(attribute)) &&
      (value === undefined || element.attributes.get(attribute ?? '') === value),
  )
}

async function read(response: Response): Promise<Answer> {
  const body = await response.text()
  const html = response.headers.get('Content-Type')?.startsWith('text/html') ?? false
  const page = parseHtml(html ? body : '')
  const main = select(page, 'body')[0] ?? page
  const location = response.headers.get('Location')
  return { status: response.status, headers: response.headers, location, body, page, text: textOf(main) }
}

function isHtml(answer: Answer): boolean {
  return answer.page.children.length > 0
}

// Fetched pages are checked whole; a redirection has only its address.
function checkAddress(location: string | null): void {
  assert.doesNotMatch(location ?? '', /\d{6}/, 'An address never carries what could be a number.')
}

function keep(cookies: Map<string, string>, header: string): void {
  const [pair = '', ...attributes] = header.split(/;\s*/)
  const [name = '', value = ''] = pair.split(/=(.*)/s)
  if (value === '' || attributes.some(attribute => /^max-age=0$/i.test(attribute))) cookies.delete(name)
  else cookies.set(name, value)
}

function encoded(form: Form): URLSearchParams {
  const fields = new URLSearchParams()
  for (const [name, value] of Object.entries(form)) {
    for (const text of typeof value === 'string' ? [value] : value) fields.append(name, text)
  }
  return fields
}
