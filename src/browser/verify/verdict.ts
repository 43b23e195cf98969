// Puts a verdict together from the pieces that the page brings along, so that it looks as one from the server does.

import { explanation, type Verdict } from '@tizilim/iin'
import { pageLanguage } from '../language.ts'
import { copyPart, find } from '../part.ts'
import { fillStrip } from '../strip.ts'

/** Shows a verdict, or nothing. One that is shown already stays: a screen reader would read it again. */
export function showVerdict(root: HTMLElement, place: HTMLElement, verdict: Verdict | null): void {
  const shown = verdict ? verdictElement(root, verdict) : null
  if ((shown?.outerHTML ?? '') !== place.innerHTML) place.replaceChildren(...(shown ? [shown] : []))
}

function verdictElement(root: HTMLElement, verdict: Verdict): HTMLElement {
  const { level, kind, value, notices } = verdict
  // What a button offers, the button says; and of wrong digits nobody needs to know what they say of a person.
  const unsaid: readonly string[] = [
    'leading_zero_lost',
    ...(level === 'broken' ? ['century_unknown', 'nineteenth_century'] : []),
  ]
  const told = notices.filter(({ code }) => !unsaid.includes(code)).map(({ code }) => ({ code }))
  const said = explanation({ ...verdict, notices: told }, pageLanguage())
  const section = copyPart(root, `verdict-${level === 'well-formed' ? 'plain' : 'bad'}`, {
    word: said.headline,
  })
  const sentences = [...said.encoded, ...said.problems, ...said.notices]
  find(section, '.app-verdict__body').append(
    ...(value !== null && kind !== 'bin' ? [strip(root, value, verdict)] : []),
    ...sentences.map(sentence => copyPart(root, 'sentence', { sentence })),
    ...suggestions(root, verdict),
    ...(level === 'well-formed' ? [copyPart(root, 'limits')] : []),
    ...(level === 'broken' ? [copyPart(root, 'whereabouts')] : []),
  )
  const element = document.createElement('div')
  element.dataset.level = level
  element.dataset.notice = notices.map(({ code }) => code).join(' ')
  element.append(section)
  return element
}

function suggestions(root: HTMLElement, { notices }: Verdict): HTMLElement[] {
  return notices.flatMap(({ code, suggestion }) => {
    if (suggestion === undefined) return []
    const count = suggestion.replace(/^0+/, '').length
    const part = code === 'leading_zero_lost' ? 'zero-lost' : 'look-alike'
    return [copyPart(root, part, { digits: suggestion, count })]
  })
}

/** The strip of twelve digits, with the groups named in which something is wrong. */
function strip(root: HTMLElement, digits: string, { problems }: Verdict): HTMLElement {
  const whole = copyPart(root, 'strip')
  const faulty = [...copyPart(root, 'strip-faults').querySelectorAll<HTMLElement>('.app-strip__group')]
  fillStrip(find(whole, '.app-strip'), digits, (at, from, to) =>
    problems.some(problem => problem.at >= from && problem.at < to) ? faulty[at]! : null,
  )
  return whole
}
