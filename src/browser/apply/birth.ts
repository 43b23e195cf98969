// The page of the birth date: says it in three languages, so that nobody takes a month for a day.

import { firstDigits, readBirthTopic } from '../../form/birth.ts'
import type { FormFields } from '../../form/field.ts'
import { readTypedDay } from '../../form/typed-day.ts'
import { dateInWords } from '../../text/date.ts'
import { find } from '../part.ts'
import type { Form } from './form.ts'

/** Shows the day in words and the digits that a number normally begins with, once the day is whole. */
export function startBirth({ root, edition, speaker }: Form, typed: () => FormFields): void {
  const place = find(root, '[data-place="words"]')
  const show = () => {
    const birth = readTypedDay(typed(), 'birth')
    const reading = readBirthTopic({ ...typed(), birth_place: 'X' }, edition)
    const sentences = birth.ok && reading.ok ? sentencesOf(birth.on) : []
    if (place.textContent !== sentences.join('')) place.replaceChildren(...sentences.map(line))
  }
  const sentencesOf = (on: string) => {
    const [kk, ru, en] = [kazakhDay(on), dateInWords('ru', on), dateInWords('en', on)]
    return [`${en} · ${kk} · ${ru}`, speaker.say('apply.birth.digits', { digits: firstDigits(on) })]
  }
  root.addEventListener('input', show)
  show()
}

/** The day before the year, as the other two have it: only so the three can be compared at a glance. */
function kazakhDay(on: string): string {
  const [year, , day, month] = dateInWords('kk', on).split(' ')
  return `${day} ${month} ${year}`
}

function line(sentence: string): HTMLElement {
  const element = document.createElement('p')
  element.className = 'govuk-body'
  element.textContent = sentence
  return element
}
