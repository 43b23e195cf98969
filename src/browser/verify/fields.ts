// What is typed into the form of the number check: read, and told what is wrong with it.

import type { JudgeOptions, Sex } from '@tizilim/iin'
import { dayOf } from '../../kernel/day.ts'
import { copyPart, find } from '../part.ts'
import { clearProblem, groupOf, showProblem } from '../problem.ts'

export interface FormFields {
  readonly number: HTMLInputElement
  /** What is known of the person to compare with; a date that is not whole compares with nothing. */
  person(): JudgeOptions['person']
  /** Shows what must be mended before anything can be said, and leads to it; false when nothing must. */
  showProblems(): boolean
  clearProblems(): void
}

/** The fields of the form under `root`. */
export function fieldsOf(root: HTMLElement): FormFields {
  const number = find<HTMLInputElement>(root, '#number')
  const birth = (['day', 'month', 'year'] as const).map(part =>
    find<HTMLInputElement>(root, `#birth-${part}`),
  )
  const show = (name: string, input: HTMLInputElement) => {
    showProblem(groupOf(input), copyPart(root, `problem-${name}`))
    input.closest('details')?.setAttribute('open', '')
    input.focus()
  }
  return {
    number,
    person: () => ({ birthDate: birthOn(birth), sex: sexIn(root) }),
    showProblems() {
      const wrongBirth = birthProblem(birth)
      if (wrongBirth) show(wrongBirth, birth[0]!)
      const isMissing = number.value.trim() === ''
      if (isMissing) show('number', number)
      return isMissing || wrongBirth !== null
    },
    clearProblems() {
      for (const input of [number, birth[0]!]) clearProblem(groupOf(input))
    },
  }
}

function birthOn(parts: readonly HTMLInputElement[]): string | null {
  const [day, month, year] = parts.map(({ value }) => Number(value.trim())) as [number, number, number]
  return dayOf(year, month, day)
}

function birthProblem(parts: readonly HTMLInputElement[]): 'incomplete' | 'impossible' | null {
  const texts = parts.map(({ value }) => value.trim())
  if (texts.every(text => text === '')) return null
  if (texts.includes('')) return 'incomplete'
  return birthOn(parts) === null ? 'impossible' : null
}

function sexIn(root: HTMLElement): Sex | undefined {
  const chosen = root.querySelector<HTMLInputElement>('[name="sex"]:checked')?.value
  return chosen === 'male' || chosen === 'female' ? chosen : undefined
}
