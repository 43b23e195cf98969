// The papers that follow from the answers, as boxes to tick and as lines to read.

import { demandsOf } from '../../form/document.ts'
import { textOf } from '../../form/field.ts'
import type { Speaker } from '../../form/speech.ts'
import type { RuleOf } from '../../rules/pack.ts'
import { copyPart, find } from '../part.ts'
import type { Form } from './form.ts'

interface Paper {
  readonly row: RuleOf<'document'>
  readonly isOneOf: boolean
}

/** Every paper that is asked of this applicant, in the order of the rules. */
export function papersOf({ fields, edition }: Form): readonly Paper[] {
  return demandsOf(fields, edition).flatMap(({ rows }) =>
    rows.map(row => ({ row, isOneOf: rows.length > 1 })),
  )
}

/** Whether a paper is needed, in words. */
export function needOf(speaker: Speaker, { row, isOneOf }: Paper): string {
  const state = speaker.say(`apply.documents.${row.body.state}`, {})
  return isOneOf ? `${state}; ${speaker.say('apply.documents.one_of', {})}` : state
}

/** Draws the boxes in place of the usual ones that came with the page. */
export function drawPapers(form: Form): void {
  const { root, speaker, edition } = form
  const { language } = speaker
  const drawn = papersOf(form).map(paper => {
    const { body, says, source } = paper.row
    const name = edition.pack.sources[source]?.name[language] ?? ''
    return copyPart(root, 'paper', {
      item: body.item,
      name: body.name[language],
      state: needOf(speaker, paper),
      says: `${says[language]} (${name})`,
    })
  })
  find(root, '[data-place="papers"]').replaceChildren(...drawn)
}

/** Whether a paper is ticked. */
export function isTicked({ fields }: Form, { row }: Paper): boolean {
  return textOf(fields, `have-${row.body.item}`) === 'yes'
}
