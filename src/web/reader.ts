// Who sends a request, in which language, and what the application knows: what every handler starts from.

import { getConnInfo } from '@hono/node-server/conninfo'
import type { Context as HonoContext } from 'hono'
import { accepts } from 'hono/accepts'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import type { Authority } from '../kernel/config.ts'
import type { Log } from '../kernel/log.ts'
import { Refusal } from '../kernel/refusal.ts'
import type { RulePack } from '../rules/pack.ts'
import type { CertificateKeys } from '../service/certificate-key.ts'
import type { Context } from '../service/context.ts'
import type { Officer } from '../service/permit.ts'
import { isLanguage, type Language, languages } from '../text/language.ts'
import { officeName } from '../text/office.ts'
import { say } from '../text/say.ts'
import type { View } from './page/view.ts'
import { senderOf } from './sender.ts'
import { workplacesOf } from './workplace.ts'

/** What the web needs beside the services. */
export interface Site {
  readonly context: Context
  /** Every pack of rules by its name, for answers by another pack than that of the register. */
  readonly packs: ReadonlyMap<string, RulePack>
  readonly log: Log
  /** Where readers find the service, or null to take it from each request. */
  readonly origin: string | null
  /** How many proxies stand before us, whose word on the address of a reader is believed. */
  readonly proxies: number
  /** What certificates are signed with, and checked by. */
  readonly certificateKeys: CertificateKeys
  /** Null in a demonstration. */
  readonly authority: Authority | null
}

/** What the first middlewares find out and every handler may read. */
export interface Environment {
  Variables: { site: Site; officer: Officer | null; requestId: string }
}

export type Request = HonoContext<Environment>

/** The language in the address; a path without one is answered in the language that is asked for. */
export function languageOf(c: Request): Language {
  const first = c.req.path.split('/')[1] ?? ''
  return isLanguage(first) ? first : languageAsked(c)
}

/** The language that a browser or a program asks for, `kk-KZ` too; English where it asks for none of ours. */
export function languageAsked(c: Request): Language {
  return accepts(c, {
    header: 'Accept-Language',
    supports: [...languages],
    default: 'en',
    match: (asked, { default: otherwise }) =>
      asked
        .filter(({ q }) => q > 0)
        .map(({ type }) => type.split('-')[0]!.toLowerCase())
        .find(isLanguage) ?? otherwise,
  }) as Language
}

/**
 * What a page must know of its reader. `path` is where the page can be fetched again, for the language switch: a form
 * that is shown again after a POST names the page it stands on.
 */
export function viewOf(c: Request, path = c.req.path.slice(3) + queryOf(c)): View {
  const language = languageOf(c)
  const officer = c.get('officer')
  return {
    language,
    path,
    demo: c.get('site').context.demo,
    officer: officer && {
      id: officer.id,
      name: officer.name,
      office: officeName(language, officer.office),
      places: workplacesOf(officer).map(({ path: place, name }) => ({
        path: place,
        name: say(language, name),
      })),
    },
  }
}

/** Under which address the tries of a request are counted. */
export function addressOf(c: Request): string {
  const connected = c.env as { incoming?: unknown } | undefined
  // A request made in a test has no connection behind it.
  const remote = connected?.incoming ? (getConnInfo(c).remote.address ?? '') : ''
  return senderOf({
    remote,
    forwarded: c.req.header('X-Forwarded-For') ?? '',
    proxies: c.get('site').proxies,
  })
}

/** Answers with a page. */
export function page(c: Request, body: unknown, status: ContentfulStatusCode = 200) {
  return c.html(body as string, status)
}

/** Sends the reader on to another page of the same language, with a GET. */
export function goTo(c: Request, path: string): Response {
  return c.redirect(`/${languageOf(c)}${path}`, 303)
}

/** The fields of a form as texts; a field that is missing is an empty text. Refuses with `request_unreadable`. */
export async function formOf(c: Request): Promise<(name: string) => string> {
  const fields = new Map((await fieldsOf(c)).reverse())
  return name => fields.get(name) ?? ''
}

/** Names and texts of everything that a form sent, files left out. Refuses with `request_unreadable`. */
export async function fieldsOf(c: Request): Promise<(readonly [name: string, text: string])[]> {
  const form = await c.req.formData().catch(cause => {
    throw new Refusal('request_unreadable', {}, { cause })
  })
  return [...form].flatMap(([name, value]) => (typeof value === 'string' ? [[name, value] as const] : []))
}

/** The query is kept only where it holds codes of ours. */
function queryOf(c: Request): string {
  const query = new URL(c.req.url).search
  return /^\?[a-z_]+=[a-z_]+$/.test(query) ? query : ''
}
