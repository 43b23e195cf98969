// What was found out about the code of a certificate, as a person reads it, and in pieces for the reader's device.

import type { Child } from 'hono/jsx'
import type { Claims, Judgement } from '../../certificate/token.ts'
import { dateInWords } from '../../text/date.ts'
import { say } from '../../text/say.ts'
import { NumberStrip } from '../page/number-strip.tsx'
import { Part } from '../page/part.tsx'
import { SummaryList, type SummaryRow } from '../page/summary-list.tsx'
import { useLanguage } from '../page/surrounding.ts'
import { Verdict } from '../page/verdict.tsx'

// What is genuine in a demonstration is no good news: it gets no tick.
const tones = {
  genuine: 'good',
  unsure: 'caution',
  demo: 'plain',
  withdrawn: 'bad',
  altered: 'bad',
  unknown_key: 'bad',
  not_a_certificate: 'bad',
} as const

type Kind = keyof typeof tones

/** The verdict on a code that was sent here; the list of the withdrawn is always at hand. */
export function CertificateVerdict({ judgement }: { judgement: Judgement }) {
  const language = useLanguage()
  const { state } = judgement
  const isRead = state === 'genuine' || state === 'withdrawn'
  const kind = state === 'genuine' && judgement.claims.demo ? 'demo' : state
  return (
    <Finding kind={kind}>
      {state === 'genuine' && <p class="govuk-body">{say(language, 'certify.list.now')}</p>}
      {isRead && <Facts claims={judgement.claims} />}
    </Finding>
  )
}

function Finding(props: { kind: Kind; children?: Child }) {
  const language = useLanguage()
  return (
    <div data-state={props.kind}>
      <Verdict tone={tones[props.kind]} word={say(language, `certify.word.${props.kind}`)}>
        <p class="govuk-body">{say(language, `certify.say.${props.kind}`)}</p>
        {props.children}
      </Verdict>
    </div>
  )
}

function Facts({ claims }: { claims: Claims }) {
  const language = useLanguage()
  const isFull = 'iin' in claims
  const digits = isFull ? claims.iin : claims.lastDigits.padStart(12, '0')
  const given = claims.given ?? say(language, 'paper.fact.given.none')
  const birth = isFull ? dateInWords(language, claims.birthOn) : null
  const [formed, issued] = [claims.formedOn, claims.issuedOn].map(day => dateInWords(language, day))
  const number = <NumberStrip number={digits} masked={!isFull} />
  return <FactList number={number} said={{ ...claims, given, birth, formed: formed!, issued: issued! }} />
}

interface Said {
  readonly family: string
  readonly given: string
  /** Null on a masked certificate. */
  readonly birth: string | null
  readonly formed: string
  readonly issued: string
}

function FactList({ number, said }: { number: SummaryRow['value']; said: Said }) {
  const language = useLanguage()
  const { family, given, birth, formed, issued } = said
  return (
    <div>
      <SummaryList
        rows={[
          { key: say(language, 'certify.number'), value: number },
          { key: say(language, 'paper.fact.family'), value: family },
          { key: say(language, 'paper.fact.given'), value: given },
          ...(birth === null ? [] : [{ key: say(language, 'paper.fact.birth'), value: birth }]),
          { key: say(language, 'paper.fact.formed'), value: formed },
          { key: say(language, 'paper.fact.issued'), value: issued },
        ]}
      />
      <p class="govuk-body">{say(language, 'certify.compare')}</p>
    </div>
  )
}

/** The pieces of a verdict, for `browser/certificate`. */
export function CertificateVerdictParts() {
  const language = useLanguage()
  const places = { family: '{family}', given: '{given}', formed: '{formed}', issued: '{issued}' }
  const sentences = {
    'list-now': say(language, 'certify.list.now'),
    'list-stale': say(language, 'certify.list.stale', { when: '{when}' }),
    'list-none': say(language, 'certify.list.none'),
    'given-none': say(language, 'paper.fact.given.none'),
    hidden: say(language, 'component.strip.hidden'),
  }
  return (
    <>
      {(Object.keys(tones) as Kind[]).map(kind => (
        <Part name={kind}>
          <Finding kind={kind} />
        </Part>
      ))}
      <Part name="facts-full">
        <FactList number={<NumberStrip number={placeholder} />} said={{ ...places, birth: '{birth}' }} />
      </Part>
      <Part name="facts-masked">
        <FactList number={<NumberStrip number={placeholder} masked />} said={{ ...places, birth: null }} />
      </Part>
      {Object.entries(sentences).map(([name, sentence]) => (
        <Part name={name}>
          <p class="govuk-body">{sentence}</p>
        </Part>
      ))}
    </>
  )
}

const placeholder = '000000000000'
