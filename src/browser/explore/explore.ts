// Takes a number apart on the reader's device, a sample or one that is typed; nothing of it is sent.

import { explainProblem, judge, type Verdict } from '@tizilim/iin'
import { dateInWords } from '../../text/date.ts'
import { pageLanguage } from '../language.ts'
import { copyPart, find } from '../part.ts'
import { fillStrip } from '../strip.ts'

/** Makes the explorer answer at once, and shows the field for a number of one's own. */
export function start(root: HTMLElement): void {
  const samples = JSON.parse(root.dataset.samples ?? '{}') as Readonly<Record<string, string>>
  const [sample, own] = [find<HTMLSelectElement>(root, '#sample'), find<HTMLInputElement>(root, '#own')]
  const explained = find(root, '[data-place="explained"]')
  const whole = [...explained.childNodes]
  find(root, '[data-place="own"]').hidden = false
  find(root, 'form button').hidden = true

  function show(text: string, isSample: boolean): void {
    const verdict = judge(text, { as: 'iin', rule: 'law' })
    if (verdict.value === null || verdict.kind !== 'iin') {
      const sentence = explainProblem(verdict.problems[0]!, pageLanguage())
      explained.replaceChildren(copyPart(root, 'problem', { sentence }))
      return
    }
    explained.replaceChildren(...whole)
    fillStrip(find(explained, '.app-strip'), verdict.value)
    find(explained, '[data-place="sample"]').hidden = !isSample
    for (const part of explained.querySelectorAll<HTMLElement>('[data-group]')) {
      find(part, '[data-place="here"]').textContent = hereIs(root, part.dataset.group ?? '', verdict)
    }
    if (verdict.level === 'broken') {
      const sentence = explainProblem(verdict.problems[0]!, pageLanguage())
      explained.prepend(copyPart(root, 'problem', { sentence }))
    }
  }

  sample.addEventListener('change', () => {
    own.value = ''
    show(samples[sample.value] ?? '', true)
  })
  own.addEventListener('change', () => {
    const isEmpty = own.value.trim() === ''
    show(isEmpty ? (samples[sample.value] ?? '') : own.value, isEmpty)
  })
  // A number that is finished is answered at once; one that is being typed is left alone.
  own.addEventListener('input', () => {
    if (judge(own.value, { rule: 'law' }).value !== null) show(own.value, false)
  })
}

/** What the digits of one group say, in words. */
function hereIs(root: HTMLElement, group: string, { value, encodes }: Verdict & { kind: 'iin' }): string {
  const words = (name: string) => copyPart(root, name).textContent
  if (group === 'birth') {
    return encodes.birthDate ? `${dateInWords(pageLanguage(), encodes.birthDate)}.` : words('no_day')
  }
  if (group === 'century') {
    return `${words(`sex_${encodes.sex ?? 'none'}`)}, ${words(`century_${encodes.century ?? 'none'}`)}.`
  }
  return group === 'serial' ? `${encodes.serial}.` : `${value.slice(-1)}.`
}
