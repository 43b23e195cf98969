// The way of one application as a line with stops: where it is, how the clock stands, and what to do next.

import { ruleOn } from '../../rules/day.ts'
import type { ApplicationState } from '../../service/application.ts'
import type { Track } from '../../service/tracking.ts'
import { dateInWords } from '../../text/date.ts'
import { say, sayAny } from '../../text/say.ts'
import { editionOf } from '../apply/edition.ts'
import { Button } from '../page/button.tsx'
import { NotificationBanner } from '../page/notification-banner.tsx'
import { Page } from '../page/page.tsx'
import { useLanguage } from '../page/surrounding.ts'
import { address } from '../page/view.ts'
import { languageOf, type Request, viewOf } from '../reader.ts'
import { HiddenClaim, type TypedClaim } from './claim.tsx'
import { CorrectionReason } from './correction-reason.tsx'

const steps = ['sent', 'accepted', 'checked', 'decided', 'received'] as const

/** The stop at which each state stands. */
const stops: Readonly<Record<ApplicationState, (typeof steps)[number]>> = {
  draft: 'sent',
  submitted: 'sent',
  intake_accepted: 'accepted',
  intake_refused: 'accepted',
  in_check: 'checked',
  needs_correction: 'checked',
  assigned: 'decided',
  existing_found: 'decided',
  refused: 'decided',
  delivered: 'received',
  withdrawn: 'sent',
  expired: 'sent',
}

interface TimelineProps {
  readonly c: Request
  readonly track: Track
  readonly typed: TypedClaim
}

export function TimelinePage({ c, track, typed }: TimelineProps) {
  const language = languageOf(c)
  return (
    <Page view={viewOf(c, '/track')} title={say(language, 'track.title')} back="/track">
      {track.clock === 'overdue' && <Overdue track={track} />}
      <p class="govuk-body-l" data-state={track.state}>
        {say(language, `track.state.${track.state}`)}
      </p>
      <p class="govuk-body">
        <strong>{track.reference}</strong>.{' '}
        {say(language, 'track.sent', {
          day: dateInWords(language, track.sentOn),
          changed: dateInWords(language, track.changedOn),
        })}
      </p>
      <h2 class="govuk-heading-m">{say(language, 'track.way')}</h2>
      <Timeline track={track} />
      <p class="govuk-body" data-clock={track.clock}>
        {sayAny(language, `track.clock.${track.clock}`, {
          day: track.dueOn ? dateInWords(language, track.dueOn) : '',
        })}
      </p>
      {track.waitsUntilOn && (
        <p class="govuk-body">
          {say(language, 'track.waits_until', { day: dateInWords(language, track.waitsUntilOn) })}
        </p>
      )}
      <Reason c={c} track={track} />
      <h2 class="govuk-heading-m">{say(language, 'track.next')}</h2>
      <p class="govuk-body">{say(language, `track.next.${track.state}`)}</p>
      <NextAct track={track} typed={typed} />
    </Page>
  )
}

function Timeline({ track }: { track: Track }) {
  const language = useLanguage()
  const current = steps.indexOf(stops[track.state])
  return (
    <ol class="app-timeline">
      {steps.map((step, at) => (
        <li
          class={`app-timeline__stop${at <= current ? ' app-timeline__stop--reached' : ''}`}
          aria-current={at === current ? 'step' : undefined}
        >
          {say(language, `track.step.${step}`)}
          {at === current && <span class="app-timeline__now">{say(language, 'track.now')}</span>}
        </li>
      ))}
    </ol>
  )
}

/** What to say on the telephone when the office is late. */
function Overdue({ track }: { track: Track }) {
  const language = useLanguage()
  const day = dateInWords(language, track.dueOn!)
  return (
    <NotificationBanner heading={say(language, 'track.overdue.title')}>
      <p class="govuk-body">{say(language, 'track.overdue.say')}</p>
      <p class="govuk-body">
        <q>{say(language, 'track.overdue.text', { reference: track.reference, day })}</q>
      </p>
    </NotificationBanner>
  )
}

/** Why an application was refused, in the words of the rule and with its source; or what is to be mended. */
function Reason({ c, track }: { c: Request; track: Track }) {
  const language = useLanguage()
  const { pack, dayOn } = editionOf(c)
  const key = track.state === 'existing_found' ? 'r3' : track.ground
  const ground = key === null ? null : ruleOn(pack, 'refusal_ground', key, dayOn)
  if (track.correction) return <CorrectionReason correction={track.correction} />
  if (!ground) return null
  const source = pack.sources[ground.source]!.name[language]
  return (
    <section aria-labelledby="reason" data-ground={ground.body.code}>
      <h2 class="govuk-heading-m" id="reason">
        {say(language, 'track.reason')}
      </h2>
      <p class="govuk-body">
        <strong>{ground.body.name[language]}</strong>. {ground.says[language]}
      </p>
      <p class="govuk-body">{say(language, 'track.ground', { source })}</p>
      {track.state === 'refused' && <p class="govuk-body">{say(language, 'track.object')}</p>}
    </section>
  )
}

/** The one thing that can be done from here. */
function NextAct({ track: { state, correction }, typed }: { track: Track; typed: TypedClaim }) {
  const language = useLanguage()
  if (correction) {
    return (
      <form method="post" action={address(language, '/track/correct')}>
        <HiddenClaim typed={typed} />
        <Button>{say(language, 'track.correct')}</Button>
      </form>
    )
  }
  if (state === 'assigned' || state === 'existing_found' || state === 'delivered') {
    return (
      <form method="post" action={address(language, '/result')}>
        <HiddenClaim typed={typed} />
        <Button>{say(language, 'track.open_result')}</Button>
      </form>
    )
  }
  const isOver = ['refused', 'intake_refused', 'withdrawn', 'expired'].includes(state)
  return isOver ? (
    <Button href={`${address(language, '/apply/tasks')}?again=yes`}>{say(language, 'track.again')}</Button>
  ) : null
}
