// Turns a refusal or a fault into an answer: a page for people, problem+json (RFC 9457) for programs.

import { HTTPException } from 'hono/http-exception'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import { faultFields } from '../kernel/log.ts'
import { Refusal, type RefusalCode } from '../kernel/refusal.ts'
import { say } from '../text/say.ts'
import { Page } from './page/page.tsx'
import { languageAsked, languageOf, page, type Request, viewOf } from './reader.ts'
import { sayRefusal } from './refusal-words.ts'

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
  const { waitSeconds } = refusal.details
  if (waitSeconds !== undefined) c.header('Retry-After', String(waitSeconds))
  return isApi(c) ? problemJson(c, refusal) : problemPage(c, refusal)
}

/** One place where the body of a request is not as documented: where (RFC 6901) and how, never what stands there. */
export interface BodyError {
  readonly pointer: string
  readonly code: string
}

/** What a program is told, `application/problem+json`. `type` names the code's entry in `docs/errors.md`. */
export function problemJson(c: Request, refusal: Refusal, errors: readonly BodyError[] = []): Response {
  const language = languageAsked(c)
  const body = {
    type: `urn:tizilim:refusal:${refusal.code}`,
    title: sayRefusal(language, refusal),
    status: refusal.status,
    code: refusal.code,
    requestId: c.get('requestId'),
    ...(errors.length > 0 && { errors }),
  }
  return c.body(JSON.stringify(body), refusal.status as 400, {
    'Content-Type': 'application/problem+json',
    'Content-Language': language,
    Vary: 'Accept-Language',
  })
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

const titles = new Map<RefusalCode, 'problem.page.not_found' | 'problem.page.fault'>([
  ['not_found', 'problem.page.not_found'],
  ['fault', 'problem.page.fault'],
])

function problemPage(c: Request, refusal: Refusal): Response {
  const [language, reference] = [languageOf(c), c.req.param('reference')]
  const title = titles.get(refusal.code) ?? 'problem.page.title'
  return page(
    c,
    <Page view={viewOf(c, '')} title={say(language, title)}>
      <p class="govuk-body">{sayRefusal(language, refusal)}</p>
      {reference && refusal.status === 409 && (
        <p class="govuk-body">
          <a class="govuk-link" href={`/${language}/desk/case/${reference}`}>
            {say(language, 'problem.page.application')}
          </a>
        </p>
      )}
      <p class="govuk-hint">{say(language, 'problem.page.request', { id: c.get('requestId') })}</p>
    </Page>,
    refusal.status as ContentfulStatusCode,
  )
}
