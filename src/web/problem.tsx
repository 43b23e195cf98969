// Turns a refusal or a fault into an answer: a page for people, problem+json (RFC 9457) for programs.

import { accepts } from 'hono/accepts'
import { HTTPException } from 'hono/http-exception'
import { faultFields } from '../kernel/log.ts'
import { Refusal } from '../kernel/refusal.ts'
import { type Language, languages } from '../text/language.ts'
import { say } from '../text/say.ts'
import { Page } from './page/page.tsx'
import { languageOf, page, type Request, viewOf } from './reader.ts'
import { sayRefusal } from './refusal-words.ts'

type Status = Parameters<typeof page>[2]

/** Answers a request that ended in an error. A fault is logged without its message and told without detail. */
export function answerError(error: Error, c: Request): Response {
  const refusal = refusalOf(error)
  if (refusal.code === 'fault') {
    c.get('site').log.write('fault', {
      ...faultFields(error),
      requestId: c.get('requestId'),
      method: c.req.method,
    })
  }
  return isApi(c) ? problemJson(c, refusal) : problemPage(c, refusal)
}

/** What a program is told, `application/problem+json`. `type` names the code's entry in `docs/errors.md`. */
export function problemJson(c: Request, refusal: Refusal): Response {
  const language = languageAsked(c)
  const body = {
    type: `urn:tizilim:refusal:${refusal.code}`,
    title: sayRefusal(language, refusal),
    status: refusal.status,
    code: refusal.code,
    requestId: c.get('requestId'),
  }
  return c.body(JSON.stringify(body), refusal.status as 400, {
    'Content-Type': 'application/problem+json',
    'Content-Language': language,
  })
}

/** The language a program or an address without a prefix asks for; English where it asks for none of ours. */
export function languageAsked(c: Request): Language {
  return accepts(c, { header: 'Accept-Language', supports: [...languages], default: 'en' }) as Language
}

function refusalOf(error: Error): Refusal {
  if (error instanceof Refusal) return error
  // The framework's own refusals: a body that is no form, or no JSON.
  if (error instanceof HTTPException && error.status < 500) {
    return new Refusal('request_unreadable', {}, { cause: error })
  }
  return new Refusal('fault', {}, { cause: error })
}

function isApi(c: Request): boolean {
  return c.req.path.startsWith('/api/')
}

function problemPage(c: Request, refusal: Refusal): Response {
  const language = languageOf(c)
  const key = refusal.status === 404 ? 'problem.page.not_found' : 'problem.page.title'
  const title = refusal.code === 'fault' ? say(language, 'problem.page.fault') : say(language, key)
  return page(
    c,
    <Page view={viewOf(c, '')} title={title}>
      <p class="govuk-body">{sayRefusal(language, refusal)}</p>
      {refusal.code === 'sign_in_required' && (
        <p class="govuk-body">
          <a class="govuk-link" href={`/${language}/desk/sign-in`}>
            {say(language, 'desk.sign_in.title')}
          </a>
        </p>
      )}
      <p class="govuk-hint">{say(language, 'problem.page.request', { id: c.get('requestId') })}</p>
    </Page>,
    refusal.status as Status,
  )
}
