// Puts the verdict on a code together from the pieces that the page brings along, as the server would show it.

import type { Claims, Judgement } from '../../certificate/token.ts'
import { dateInWords } from '../../text/date.ts'
import { pageLanguage } from '../language.ts'
import { momentInWords } from '../offline/note.ts'
import { copyPart, find } from '../part.ts'
import { fillStrip } from '../strip.ts'
import type { KeptWithdrawals } from './kept.ts'

/** Shows what can be said of a code; `list` is that of the withdrawn, or null where there is none at hand. */
export function showVerdict(root: HTMLElement, judgement: Judgement, list: KeptWithdrawals | null): void {
  const finding = copyPart(root, kindOf(judgement, list))
  const body = find(finding, '.app-verdict__body')
  if (judgement.state === 'genuine') body.append(listNote(root, list))
  if ('claims' in judgement) body.append(facts(root, judgement.claims))
  const place = find(root, '[data-place="verdict"]')
  place.replaceChildren(finding)
  place.scrollIntoView({ block: 'nearest' })
}

function kindOf(judgement: Judgement, list: KeptWithdrawals | null): string {
  if (judgement.state !== 'genuine') return judgement.state
  if (judgement.claims.demo) return 'demo'
  return list?.isFresh ? 'genuine' : 'unsure'
}

function listNote(root: HTMLElement, list: KeptWithdrawals | null): HTMLElement {
  if (!list) return copyPart(root, 'list-none')
  if (list.isFresh) return copyPart(root, 'list-now')
  return copyPart(root, 'list-stale', { when: momentInWords(pageLanguage(), list.at) })
}

function facts(root: HTMLElement, claims: Claims): HTMLElement {
  const language = pageLanguage()
  const isFull = 'iin' in claims
  const shown = copyPart(root, isFull ? 'facts-full' : 'facts-masked', {
    family: claims.family,
    given: claims.given ?? copyPart(root, 'given-none').textContent ?? '',
    birth: isFull ? dateInWords(language, claims.birthOn) : '',
    formed: dateInWords(language, claims.formedOn),
    issued: dateInWords(language, claims.issuedOn),
  })
  const digits = isFull ? claims.iin : claims.lastDigits.padStart(12, '•')
  fillStrip(find(shown, '.app-strip'), digits, () => null, copyPart(root, 'hidden').textContent ?? '')
  return shown
}
