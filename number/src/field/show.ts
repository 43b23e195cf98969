// Brings the pieces of the field into line with a verdict: quiet while the person types, plain once they have left.

import { type Explanation, explanation } from '../explain.ts'
import type { Kind, Language, NoticeCode, Verdict } from '../verdict.ts'
import { html } from './element.ts'
import type { Parts } from './parts.ts'
import { card } from './picture.ts'
import { en } from './text/en.ts'
import { kk } from './text/kk.ts'
import { ru } from './text/ru.ts'
import type { Words } from './text/words.ts'

export interface FieldState {
  readonly host: HTMLElement
  readonly text: string
  readonly verdict: Verdict
  /** Whether problems may be shown, and not only what is well. */
  readonly isTouched: boolean
  readonly isDisabled: boolean
}

const WORDS: Readonly<Record<Language, Words>> = { kk, ru, en }
const GROUP_LENGTHS: Readonly<Record<Kind, readonly number[]>> = { iin: [6, 1, 4, 1], bin: [4, 1, 1, 5, 1] }

/** Shows a state; the answer is the message with which the field stops a form. */
export function show(parts: Parts, state: FieldState): string {
  const { host, text, verdict, isTouched } = state
  const language = languageOf(host)
  const words = WORDS[language]
  const kind: Kind = verdict.kind ?? (host.getAttribute('as') === 'bin' ? 'bin' : 'iin')
  const said = explanation(relevant(verdict), language)
  const stop = text === '' ? words.missing : said.problems.join(' ')
  const isFaulty =
    isTouched && (text === '' ? host.hasAttribute('required') : verdict.level !== 'well-formed')

  parts.label.textContent = host.getAttribute('label') ?? words.label[kind]
  parts.hint.textContent = words.hint
  showInput(parts.input, state, isFaulty)
  const isWell = verdict.level === 'well-formed'
  replace(parts.strip, isWell ? groups(verdict.value, kind, words) : [])
  replace(parts.message, isWell ? wellSaid(said, words) : isFaulty ? faultSaid(stop, said) : [])
  showSuggestion(parts.suggestion, isFaulty ? verdict : null, words)
  parts.summary.textContent = words.whereToFind[kind]
  replace(parts.found, [...(kind === 'iin' ? [card(words)] : []), paragraph(words.found[kind])])
  return stop
}

/**
 * The verdict without what the field shows in another way: it takes spaces gladly and offers suggestions on a button.
 * On digits that are wrong, what they say of a person is of no use.
 */
function relevant(verdict: Verdict): Verdict {
  const hidden: readonly NoticeCode[] =
    verdict.level === 'broken' ? ['tidied', 'century_unknown', 'nineteenth_century', 'in_future'] : ['tidied']
  const notices = verdict.notices.filter(({ code }) => !hidden.includes(code)).map(({ code }) => ({ code }))
  return { ...verdict, notices }
}

/** The language of the element or the nearest around it, English where that is none of ours. */
function languageOf(host: HTMLElement): Language {
  const code = host.closest<HTMLElement>('[lang]')?.lang.slice(0, 2).toLowerCase()
  return code === 'kk' || code === 'ru' ? code : 'en'
}

function showInput(input: HTMLInputElement, { host, text, isDisabled }: FieldState, isFaulty: boolean): void {
  if (input.value !== text) input.value = text
  input.required = host.hasAttribute('required')
  input.readOnly = host.hasAttribute('readonly')
  input.disabled = isDisabled
  input.setAttribute('aria-invalid', String(isFaulty))
}

function showSuggestion(button: HTMLButtonElement, verdict: Verdict | null, words: Words): void {
  const digits = verdict?.notices.find(({ suggestion }) => suggestion !== undefined)?.suggestion ?? ''
  button.hidden = digits === ''
  button.value = digits
  button.textContent = words.use(digits)
}

function groups(digits: string, kind: Kind, words: Words): Element[] {
  let from = 0
  return GROUP_LENGTHS[kind].map((length, at) => {
    const group = digits.slice(from, from + length)
    from += length
    return html('span', { class: 'group', part: 'group' }, [
      html('b', {}, [group]),
      html('small', {}, [words.groups[kind][at]!]),
    ])
  })
}

function wellSaid({ encoded, notices, limits }: Explanation, words: Words): Element[] {
  return [
    ...[...encoded, ...notices, words.compare].map(sentence => paragraph(sentence)),
    paragraph(limits.join(' '), 'limits'),
  ]
}

function faultSaid(stop: string, { notices }: Explanation): Element[] {
  return [paragraph(stop, 'problem'), ...notices.map(sentence => paragraph(sentence))]
}

const paragraph = (text: string, name = 'said'): Element => html('p', { class: name, part: name }, [text])

/** Replaces what an element holds, unless it says the same already: a screen reader would say it again. */
function replace(element: Element, children: readonly Element[]): void {
  if (element.textContent !== children.map(({ textContent }) => textContent).join('')) {
    element.replaceChildren(...children)
  }
}
