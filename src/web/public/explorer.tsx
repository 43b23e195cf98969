// A safe number taken apart on the page: each of its four parts in words, under its own tint.

import { judge, type PersonDigits } from '@tizilim/iin'
import { dateInWords } from '../../text/date.ts'
import type { Language } from '../../text/language.ts'
import { say } from '../../text/say.ts'
import { Button } from '../page/button.tsx'
import { Input } from '../page/input.tsx'
import { type Group, groups, NumberStrip } from '../page/number-strip.tsx'
import { Part } from '../page/part.tsx'
import { Select } from '../page/select.tsx'
import { useLanguage } from '../page/surrounding.ts'
import { address } from '../page/view.ts'
import type { Edition } from './edition.ts'
import { sampleNumber, sampleNumbers } from './sample.ts'

/** One of the samples, or a number that is typed; the script of the page answers without asking us. */
export function Explorer({ edition, sample }: { edition: Edition; sample: string }) {
  const language = useLanguage()
  const number = sampleNumbers[sample] ?? sampleNumber
  return (
    <div data-tool="explore" data-samples={JSON.stringify(sampleNumbers)}>
      <form method="get" action={address(language, '/what-is-iin')}>
        {Object.entries(edition.asked).map(([name, value]) => (
          <input type="hidden" name={name} value={value} />
        ))}
        <Select
          id="sample"
          label={say(language, 'explore.sample')}
          value={sample}
          items={Object.keys(sampleNumbers).map(code => ({ value: code, text: sampleName(language, code) }))}
        />
        <Button kind="secondary" preventDoubleClick={false}>
          {say(language, 'explore.show')}
        </Button>
      </form>
      <div data-place="own" hidden>
        <Input
          id="own"
          label={say(language, 'explore.own')}
          hint={say(language, 'explore.own.hint')}
          width={20}
          inputmode="numeric"
          autocomplete="off"
          spellcheck={false}
          maxlength={200}
          spaced
        />
      </div>
      <div data-place="explained" aria-live="polite">
        <Explained number={number} />
      </div>
      <ExplorerParts />
    </div>
  )
}

function sampleName(language: Language, code: string): string {
  const day = dateInWords(language, digitsOf(sampleNumbers[code] ?? sampleNumber)?.birthDate ?? '')
  return say(language, 'explore.sample.name', { day, who: code })
}

function Explained({ number }: { number: string }) {
  const language = useLanguage()
  const digits = digitsOf(number)
  return (
    <>
      <Whole number={number} />
      <ul class="app-parts">
        {groups.map(group => (
          <PartOfNumber group={group} here={digits && hereIs(language, group, digits, number)} />
        ))}
      </ul>
    </>
  )
}

function Whole({ number }: { number: string }) {
  const language = useLanguage()
  return (
    <>
      <p class="govuk-body app-number">
        <NumberStrip number={number} />
      </p>
      <p class="govuk-hint" data-place="sample">
        {say(language, 'home.sample')}
      </p>
    </>
  )
}

function PartOfNumber({ group, here }: { group: Group; here: string | null }) {
  return (
    <li class={`app-part app-part--${group}`} data-group={group}>
      {say(useLanguage(), `place.digit.${group}`)} <strong data-place="here">{here}</strong>
    </li>
  )
}

function digitsOf(number: string): PersonDigits | null {
  const verdict = judge(number, { as: 'iin' })
  return verdict.kind === 'iin' ? verdict.encodes : null
}

function hereIs(language: Language, group: Group, encodes: PersonDigits, number: string): string {
  if (group === 'birth') {
    return encodes.birthDate
      ? `${dateInWords(language, encodes.birthDate)}.`
      : say(language, 'explore.no_day')
  }
  if (group === 'century') {
    const sex = say(language, `explore.sex.${encodes.sex ?? 'none'}`)
    return `${sex}, ${say(language, `explore.century.${encodes.century ?? 'none'}`)}.`
  }
  return group === 'serial' ? `${encodes.serial}.` : `${number.slice(-1)}.`
}

/** The words that the script needs for any number. */
function ExplorerParts() {
  const language = useLanguage()
  const words = {
    no_day: say(language, 'explore.no_day'),
    sex_male: say(language, 'explore.sex.male'),
    sex_female: say(language, 'explore.sex.female'),
    sex_none: say(language, 'explore.sex.none'),
    century_19: say(language, 'explore.century.19'),
    century_20: say(language, 'explore.century.20'),
    century_21: say(language, 'explore.century.21'),
    century_none: say(language, 'explore.century.none'),
  }
  return (
    <>
      {Object.entries(words).map(([name, text]) => (
        <Part name={name}>
          <span>{text}</span>
        </Part>
      ))}
      <Part name="problem">
        <p class="govuk-body">{'{sentence}'}</p>
      </Part>
    </>
  )
}
