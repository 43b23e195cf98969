// A queue of reports that people answer one by one: open ones first, answered ones behind a link.

import type { Child } from 'hono/jsx'
import { say } from '../../text/say.ts'
import { Button } from '../page/button.tsx'
import { address } from '../page/page.tsx'
import { SummaryList, type SummaryRow } from '../page/summary-list.tsx'
import { useLanguage } from '../page/surrounding.ts'
import { formOf, goTo, type Request } from '../reader.ts'
import { momentInWords } from './admin-page.tsx'

export interface QueueItem {
  readonly id: string
  readonly reference: string
  readonly reportedAt: string
  readonly words: string
  readonly answeredAt: string | null
  readonly answeredBy: string | null
  /** What else is known of it. */
  readonly facts: readonly SummaryRow[]
}

/** Whether the answered ones are asked for: `?state=answered`. */
export function asksForAnswered(c: Request): boolean {
  return c.req.query('state') === 'answered'
}

/** The address of a queue in one of its states, after the language prefix. */
export function queuePath(path: string, isAnswered: boolean): string {
  return isAnswered ? `${path}?state=answered` : path
}

/** Does what a form of the queue asks for, and shows the queue again. */
export async function submitToQueue(
  c: Request,
  path: string,
  setAnswered: (id: string, isAnswered: boolean) => Promise<void>,
): Promise<Response> {
  const field = await formOf(c)
  const isAnswered = field('act') === 'answer'
  await setAnswered(field('id'), isAnswered)
  return goTo(c, queuePath(path, !isAnswered))
}

export function Queue(props: {
  path: string
  isAnswered: boolean
  items: readonly QueueItem[]
  none: Child
}) {
  const { path, isAnswered, items } = props
  return (
    <>
      <StateLinks path={path} isAnswered={isAnswered} />
      {items.length === 0 && <p class="govuk-body">{props.none}</p>}
      {items.map(item => (
        <QueueCard path={path} item={item} />
      ))}
    </>
  )
}

function StateLinks({ path, isAnswered }: { path: string; isAnswered: boolean }) {
  const language = useLanguage()
  const states = [
    [false, say(language, 'admin.queue.open')],
    [true, say(language, 'admin.queue.answered')],
  ] as const
  return (
    <nav class="app-states" aria-label={say(language, 'admin.queue.which')}>
      {states.map(([state, name]) => (
        <a
          class="govuk-link"
          href={address(language, queuePath(path, state))}
          aria-current={state === isAnswered ? 'page' : undefined}
        >
          {name}
        </a>
      ))}
    </nav>
  )
}

function QueueCard({ path, item }: { path: string; item: QueueItem }) {
  const language = useLanguage()
  const { id, reference, reportedAt, words, answeredAt, answeredBy, facts } = item
  return (
    <section class="app-card" aria-labelledby={`item-${reference}`}>
      <h2 class="govuk-heading-s" id={`item-${reference}`}>
        {reference}
      </h2>
      <SummaryList
        rows={[
          { key: say(language, 'admin.queue.reported'), value: momentInWords(language, reportedAt) },
          ...facts,
          { key: say(language, 'admin.queue.words'), value: <span class="app-typed">{words}</span> },
        ]}
      />
      <form method="post" action={address(language, path)}>
        <input type="hidden" name="id" value={id} />
        <input type="hidden" name="act" value={answeredAt === null ? 'answer' : 'reopen'} />
        {answeredAt !== null && (
          <p class="govuk-hint">
            {say(language, 'admin.queue.answered.by', {
              name: answeredBy ?? '',
              moment: momentInWords(language, answeredAt),
            })}
          </p>
        )}
        <Button kind="secondary">
          {say(language, answeredAt === null ? 'admin.queue.answer' : 'admin.queue.reopen')}
          <span class="govuk-visually-hidden"> {reference}</span>
        </Button>
      </form>
    </section>
  )
}
