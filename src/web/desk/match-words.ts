// Says why a holder of a number may be the applicant: what speaks for it, and what against it.

import type { Match } from '../../register/duplicate.ts'
import type { Language } from '../../text/language.ts'
import { say } from '../../text/say.ts'

/**
 * One sentence for, one against, the points they come to, and what became of the number where it is out of use:
 * `Alike: …. Different: …. 82 of 100 points.`
 */
export function sayMatch(
  language: Language,
  { score, reasons, state }: Omit<Match, 'personId' | 'iin'>,
): string {
  const list = (isFor: boolean) =>
    reasons
      .filter(({ weight }) => weight !== 0 && weight > 0 === isFor)
      .map(({ code }) => say(language, `match.${code}`))
      .join(', ')
  const [alike, different] = [list(true), list(false)]
  return [
    alike === '' ? '' : say(language, 'match.alike', { list: alike }),
    different === '' ? '' : say(language, 'match.different', { list: different }),
    say(language, 'match.score', { score }),
    state === 'active' ? '' : say(language, `match.state.${state}`),
  ]
    .filter(Boolean)
    .join(' ')
}
