// Says what is wrong with the lines of a passport, and where to look again.

import type { PassportProblem } from '../../mrz/passport.ts'
import { dateInWords } from '../../text/date.ts'
import type { Language } from '../../text/language.ts'
import { say, sayAny } from '../../text/say.ts'

/** One sentence or two; a wrong check digit names its field and the places in the line. */
export function sayPassportProblem(language: Language, problem: PassportProblem): string {
  switch (problem.code) {
    case 'mrz_check_digit': {
      const { from, to, at } = problem
      return say(language, 'problem.mrz_check_digit', {
        field: say(language, `problem.mrz_field.${problem.field}`),
        from,
        to,
        at,
      })
    }
    case 'passport_expired':
      return say(language, 'problem.passport_expired', { day: dateInWords(language, problem.expiresOn) })
    default: {
      const { code, ...values } = problem
      return sayAny(language, `problem.${code}`, values)
    }
  }
}
