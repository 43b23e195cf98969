// The passport's page: reads the lines while they are typed, and carries what they say into the other topics.

import { type FormFields, textOf } from '../../form/field.ts'
import { zoneOf } from '../../form/passport.ts'
import { noticesOf } from '../../form/state.ts'
import { typedDay } from '../../form/typed-day.ts'
import type { Zone } from '../../mrz/zone.ts'
import { dateInWords } from '../../text/date.ts'
import { copyPart, find } from '../part.ts'
import type { Form } from './form.ts'

/** Shows what the lines say, and what to mind about them. */
export function startPassport(form: Form, typed: () => FormFields): void {
  const { root, edition } = form
  const read = find(root, '[data-place="read"]')
  const show = () => {
    const fields = typed()
    const zone = zoneOf(fields, edition)
    const shown = zone ? [readPart(form, zone), ...notices(form, fields)] : []
    // A screen reader would read again what has not changed.
    const isSame = shown.map(({ outerHTML }) => outerHTML).join('') === read.innerHTML
    if (!isSame) read.replaceChildren(...shown)
  }
  root.addEventListener('input', show)
  root.addEventListener('change', show)
  show()
}

function readPart({ root, speaker }: Form, zone: Zone): HTMLElement {
  const [born] = zone.birth.days
  return copyPart(root, 'read', {
    family: zone.family,
    given: zone.given ?? '—',
    birth: born && zone.birth.days.length === 1 ? dateInWords(speaker.language, born) : '—',
    sex: zone.sex ? speaker.say(`apply.sex.${zone.sex}`, {}) : '—',
    expires: dateInWords(speaker.language, zone.expiresOn),
  })
}

function notices({ edition, speaker }: Form, fields: FormFields): HTMLElement[] {
  return noticesOf(fields, edition)
    .filter(({ code }) => code === 'expires_soon' || code === 'names_cut')
    .map(({ code, expiresOn }) => {
      const notice = document.createElement('p')
      notice.className = 'govuk-inset-text'
      notice.dataset.notice = code
      const day = expiresOn ? dateInWords(speaker.language, expiresOn) : ''
      notice.textContent = speaker.say(`apply.notice.${code}`, { day })
      return notice
    })
}

/**
 * The draft with what the lines say put into fields that are empty, or that still hold what lines before them said.
 *
 * What somebody has typed is never written over.
 */
export function filledFromZone({ edition, fields: before }: Form, fields: FormFields): FormFields {
  const zone = zoneOf(fields, edition)
  if (!zone) return fields
  const earlier = zoneOf(before, edition)
  const [said, saidBefore] = [saidBy(zone), earlier ? saidBy(earlier) : {}]
  const proposed = Object.entries(said).filter(([name]) => {
    const typed = textOf(fields, name as keyof FormFields & 'family')
    return typed === '' || typed === saidBefore[name]
  })
  return { ...fields, ...Object.fromEntries(proposed) }
}

/** The fields that a zone has an opinion on. */
function saidBy(zone: Zone): Readonly<Record<string, string>> {
  const [born] = zone.birth.days
  return {
    family: zone.family,
    ...(zone.given === null ? { one_name: 'yes' } : { given: zone.given }),
    ...(zone.sex ? { sex: zone.sex } : {}),
    ...(born && zone.birth.days.length === 1 ? typedDay('birth', born) : {}),
    citizenship: zone.citizenship,
  }
}
