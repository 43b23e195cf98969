// The verdict on one number as a person reads it, and the same in pieces for the check on the reader's device.

import { explanation, judge } from '@tizilim/iin'
import type { Child } from 'hono/jsx'
import type { RegisterVerdict } from '../../service/check.ts'
import type { Language } from '../../text/language.ts'
import { say } from '../../text/say.ts'
import { Button } from '../page/button.tsx'
import { Details } from '../page/details.tsx'
import { type Group, groups, NumberStrip } from '../page/number-strip.tsx'
import { Part } from '../page/part.tsx'
import { useLanguage } from '../page/surrounding.ts'
import { type Tone, Verdict } from '../page/verdict.tsx'
import { address } from '../page/view.ts'

// Only a number that the register knows as active is good news: well formed is easy to fake, so it gets no tick.
const tones = { issued: 'good', 'well-formed': 'plain', broken: 'bad', 'not-a-number': 'bad' } as const

export const fields = ['number', 'birth-day', 'birth-month', 'birth-year', 'sex'] as const

/** What the reader has typed; all but the number goes along with a suggestion. */
export type Typed = Readonly<Record<(typeof fields)[number], string>>

/** The first sentence is the answer; `data-level` and `data-notice` say it to machines. */
export function VerdictView({ verdict, typed }: { verdict: RegisterVerdict; typed: Typed }) {
  const language = useLanguage()
  const [answer, ...sentences] = sentencesOf(language, verdict)
  return (
    <div data-level={verdict.level} data-notice={verdict.notices.map(({ code }) => code).join(' ')}>
      <Verdict tone={toneOf(verdict)} word={answer}>
        {/* The groups of the strip are those of a person's number. */}
        {verdict.value !== null && verdict.kind !== 'bin' && (
          <Strip number={verdict.value} faults={faultsOf(verdict)} />
        )}
        {sentences.map(sentence => (
          <Sentence>{sentence}</Sentence>
        ))}
        <Suggestions verdict={verdict} typed={typed} />
        {verdict.level === 'well-formed' && <Limits />}
        {verdict.level === 'broken' && <Whereabouts />}
      </Verdict>
    </div>
  )
}

/** The pieces of a verdict, for `browser/verify`: it never has to know how one looks. */
export function VerdictParts() {
  return (
    <>
      {(['plain', 'bad'] as const).map(tone => (
        <Part name={`verdict-${tone}`}>
          <Verdict tone={tone} word="{word}" />
        </Part>
      ))}
      <Part name="strip">
        <Strip number={placeholder} faults={[]} />
      </Part>
      <Part name="strip-faults">
        <Strip number={placeholder} faults={groups} />
      </Part>
      <Part name="sentence">
        <Sentence>{'{sentence}'}</Sentence>
      </Part>
      <Part name="zero-lost">
        <Suggestion asks={say(useLanguage(), 'verify.zero_lost', { count: '{count}' })} digits="{digits}" />
      </Part>
      <Part name="look-alike">
        <Suggestion digits="{digits}" />
      </Part>
      <Part name="limits">
        <Limits />
      </Part>
      <Part name="whereabouts">
        <Whereabouts />
      </Part>
    </>
  )
}

const placeholder = '000000000000'

function toneOf(verdict: RegisterVerdict): Tone {
  const isActive = verdict.level === 'issued' && verdict.state === 'active'
  return verdict.level === 'issued' && !isActive ? 'caution' : tones[verdict.level]
}

function sentencesOf(language: Language, verdict: RegisterVerdict): readonly string[] {
  if (verdict.level === 'issued') {
    const notices = verdict.notices.filter(
      ({ code }) => code === 'birth_date_differs' || code === 'sex_differs',
    )
    const differences = explanation({ ...verdict, level: 'well-formed', notices }, language).notices
    const state = say(language, `verify.state.${verdict.state}`)
    return [say(language, 'verify.issued'), state, ...differences, say(language, 'verify.issued.limit')]
  }
  // What a button offers, the button says; and of wrong digits nobody needs to know what they say of a person.
  const unsaid: readonly string[] = [
    'leading_zero_lost',
    ...(verdict.level === 'broken' ? ['century_unknown', 'nineteenth_century'] : []),
  ]
  const told = verdict.notices.filter(({ code }) => !unsaid.includes(code)).map(({ code }) => ({ code }))
  const { headline, encoded, problems, notices } = explanation({ ...verdict, notices: told }, language)
  return [headline, ...encoded, ...problems, ...notices]
}

/** The groups of the strip that the problems lie in; places count from 0 in the twelve digits. */
function faultsOf({ problems }: RegisterVerdict): readonly Group[] {
  return groups.filter(group => problems.some(({ at }) => groupAt(at) === group))
}

function groupAt(place: number): Group {
  return place < 6 ? 'birth' : place === 6 ? 'century' : place < 11 ? 'serial' : 'check'
}

function Strip(props: { number: string; faults: readonly Group[] }) {
  const name = say(useLanguage(), 'verify.fault')
  return (
    <p class="govuk-body">
      <NumberStrip number={props.number} faults={props.faults.map(group => ({ group, name }))} />
    </p>
  )
}

function Sentence(props: { children: Child }) {
  return <p class="govuk-body">{props.children}</p>
}

function Suggestions({ verdict, typed }: { verdict: RegisterVerdict; typed: Typed }) {
  const language = useLanguage()
  return (
    <>
      {verdict.notices.map(({ code, suggestion }) => {
        if (suggestion === undefined) return null
        const count = suggestion.replace(/^0+/, '').length
        const asks = code === 'leading_zero_lost' ? say(language, 'verify.zero_lost', { count }) : undefined
        return <Suggestion asks={asks} digits={suggestion} typed={typed} />
      })}
    </>
  )
}

/** A number that may have been meant, and the button that takes it. */
function Suggestion(props: { asks?: string | undefined; digits: string; typed?: Typed | undefined }) {
  const language = useLanguage()
  return (
    <form method="post" action={address(language, '/verify')} class="app-suggestion">
      {props.asks && <p class="govuk-body">{props.asks}</p>}
      {Object.entries({ ...props.typed, number: props.digits }).map(([name, value]) => (
        <input type="hidden" name={name} value={value} />
      ))}
      <Button kind="secondary">{say(language, 'verify.use', { digits: props.digits })}</Button>
    </form>
  )
}

/** What a well-formed number does not show. */
function Limits() {
  const language = useLanguage()
  const [notShown, missed] = explanation(anything, language).limits
  return (
    <div>
      <Sentence>
        {notShown} {say(language, 'verify.easy_to_fake')}
      </Sentence>
      <Details summary={say(language, 'verify.misses')}>
        <Sentence>{missed}</Sentence>
      </Details>
    </div>
  )
}

// The limits are the same for every number.
const anything = judge('')

function Whereabouts() {
  const language = useLanguage()
  return (
    <Details summary={say(language, 'verify.where')}>
      <ul class="govuk-list govuk-list--bullet">
        {(['card', 'passport', 'certificate'] as const).map(place => (
          <li>{say(language, `verify.where.${place}`)}</li>
        ))}
      </ul>
    </Details>
  )
}
