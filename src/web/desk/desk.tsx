// The desk: what waits with what is due first on top, and the one field that takes somebody in.

import { dayIn, timeIn } from '../../kernel/clock.ts'
import { todayOf } from '../../service/application.ts'
import { mayDo } from '../../service/permit.ts'
import {
  type ApplicationLine,
  countApplications,
  listApplications,
  nextApplication,
  type QueueFilter,
  queueFilters,
} from '../../service/queue.ts'
import { dateInWords } from '../../text/date.ts'
import { say } from '../../text/say.ts'
import { Button } from '../page/button.tsx'
import { Page } from '../page/page.tsx'
import { useLanguage } from '../page/surrounding.ts'
import { Table } from '../page/table.tsx'
import { goTo, languageOf, page, type Request, viewOf } from '../reader.ts'
import { casePath } from './case-path.ts'
import { DeskTools } from './desk-tools.tsx'
import { OpeningForm } from './opening.tsx'
import { StateTag } from './state-tag.tsx'

export async function showDesk(c: Request): Promise<Response> {
  const language = languageOf(c)
  const { context } = c.get('site')
  const officer = c.get('officer')!
  const asked = c.req.query('show')
  const filter = queueFilters.find(code => code === asked) ?? 'waiting'
  const lines = await listApplications(context, officer, filter)
  const counts = await countApplications(context, officer)
  const mayWork = mayDo(officer, 'application_accept') || mayDo(officer, 'application_decide')
  return page(
    c,
    <Page view={viewOf(c)} title={say(language, 'desk.title')} wide>
      <DeskTools />
      <p class="govuk-body">{say(language, 'desk.lead')}</p>
      <div class="app-desk-top">
        {mayDo(officer, 'application_open') && <OpeningForm />}
        {mayWork && <NextForm waiting={counts.waiting} />}
      </div>
      <Filters filter={filter} counts={counts} />
      <Queue filter={filter} lines={lines} todayOn={todayOf(context)} />
    </Page>,
  )
}

/** Opens the case that is due first; where nothing waits, the desk says so. */
export async function submitNext(c: Request): Promise<Response> {
  const reference = await nextApplication(c.get('site').context, c.get('officer')!)
  return goTo(c, reference === null ? '/desk' : casePath(reference))
}

function NextForm({ waiting }: { waiting: number }) {
  const language = useLanguage()
  return (
    <form method="post" action={`/${language}/desk/next`} class="app-desk-next">
      <p class="govuk-body">{say(language, 'desk.waiting', { count: waiting })}</p>
      <Button kind="secondary" accessKey="n" disabled={waiting === 0}>
        {say(language, 'desk.next')}
      </Button>
    </form>
  )
}

function Filters(props: { filter: QueueFilter; counts: Readonly<Partial<Record<QueueFilter, number>>> }) {
  const language = useLanguage()
  return (
    <nav class="app-switch" aria-label={say(language, 'desk.filters')}>
      {queueFilters.map(code => (
        <a
          class="govuk-link"
          href={`/${language}/desk?show=${code}`}
          aria-current={code === props.filter ? 'true' : undefined}
        >
          {say(language, `desk.filter.${code}`)}
          {props.counts[code] !== undefined && ` (${props.counts[code]})`}
        </a>
      ))}
    </nav>
  )
}

function Queue(props: { filter: QueueFilter; lines: readonly ApplicationLine[]; todayOn: string }) {
  const language = useLanguage()
  if (props.lines.length === 0) return <p class="govuk-body">{say(language, 'desk.empty')}</p>
  return (
    <div class="app-scroll">
      <Table
        caption={say(language, `desk.filter.${props.filter}`)}
        captionSize="m"
        columns={(['reference', 'due', 'state', 'channel', 'changed', 'held'] as const).map(column => ({
          text: say(language, `desk.column.${column}`),
        }))}
        rows={props.lines.map(line => [
          <a class="govuk-link app-reference" href={`/${language}${casePath(line.reference)}`}>
            {line.reference}
          </a>,
          <Due line={line} todayOn={props.todayOn} />,
          <StateTag state={line.state} />,
          say(language, `desk.channel.${line.channel}` as 'desk.channel.counter'),
          `${dateInWords(language, dayIn(line.changedAt))}, ${timeIn(line.changedAt)}`,
          line.heldBy ?? '—',
        ])}
        firstCellIsHeader
      />
    </div>
  )
}

/** Overdue and due today are said in words and by a sign; the tint only repeats them. */
function Due({ line, todayOn }: { line: ApplicationLine; todayOn: string }) {
  const language = useLanguage()
  const { dueOn, state } = line
  if (dueOn === null) return <>—</>
  const day = dateInWords(language, dueOn)
  if (state === 'needs_correction') return <>{say(language, 'case.due.paused', { day })}</>
  const urgency = dueOn < todayOn ? 'overdue' : dueOn === todayOn ? 'today' : 'later'
  return (
    <span class={`app-due app-due--${urgency}`} data-due={urgency}>
      {urgency !== 'later' && <span aria-hidden="true">{urgency === 'overdue' ? '⚠ ' : '◷ '}</span>}
      {say(language, `desk.due.${urgency}`, { day })}
    </span>
  )
}
