// A verdict in sentences, in Kazakh, Russian or English, for people. Who does not import it does not ship a word of it.

import { en } from './text/en.ts'
import { kk } from './text/kk.ts'
import { ru } from './text/ru.ts'
import type { Sentences } from './text/sentences.ts'
import type { Language, PersonDigits, Problem, Verdict } from './verdict.ts'

const LANGUAGES: Readonly<Record<Language, Sentences>> = { kk, ru, en }

/** The sentences on a verdict by their role, for pages that set them apart. */
export interface Explanation {
  readonly headline: string
  /** What the digits say; empty where they say nothing certain. */
  readonly encoded: readonly string[]
  readonly problems: readonly string[]
  readonly notices: readonly string[]
  /** What a well-formed number does not show. */
  readonly limits: readonly string[]
}

/**
 * The verdict as plain sentences: what it is, what is wrong, what to know. The last two always say what a well-formed
 * number does not show. An unknown language is a RangeError.
 * Example: `explain(judge('990101100011'), 'en')[0]` is `This number is not well-formed.`.
 */
export function explain(verdict: Verdict, language: Language): readonly string[] {
  const { headline, encoded, problems, notices, limits } = explanation(verdict, language)
  return [headline, ...encoded, ...problems, ...notices, ...limits]
}

/** The same sentences as `explain`, by their role. */
export function explanation(verdict: Verdict, language: Language): Explanation {
  const say = sentencesIn(language)
  return {
    headline: headline(verdict, say),
    encoded: encoded(verdict, say),
    problems: verdict.problems.map(problem => say.problem[problem.code](problem)),
    notices: verdict.notices.flatMap(({ code, suggestion }) =>
      suggestion === undefined ? [say.notice[code]] : [say.notice[code], say.suggestion(suggestion)],
    ),
    limits: say.limits,
  }
}

/**
 * One problem as a sentence, for a form that shows one.
 * Example: `explainProblem(why('99010110001'), 'en')` is `The number must have exactly 12 digits.`.
 */
export function explainProblem(problem: Problem, language: Language): string {
  return sentencesIn(language).problem[problem.code](problem)
}

function sentencesIn(language: Language): Sentences {
  const sentences = LANGUAGES[language]
  if (!sentences) throw new RangeError("the language must be 'kk', 'ru' or 'en'")
  return sentences
}

function headline({ level, kind }: Verdict, say: Sentences): string {
  if (level === 'not-a-number') return say.notANumber
  return level === 'broken' ? say.broken : say.wellFormed[kind ?? 'unknown']
}

/** What the digits say, where they can be trusted to say something. */
function encoded(verdict: Verdict, say: Sentences): string[] {
  if (verdict.level !== 'well-formed' || verdict.kind === null) return []
  if (verdict.kind === 'iin') return person(verdict.encodes, say)
  const { entity, division } = verdict.encodes
  return entity && division ? [say.business(verdict.encodes)] : []
}

function person({ birthDate, sex }: PersonDigits, say: Sentences): string[] {
  if (birthDate === null || sex === null) return []
  const [year, month, day] = birthDate.split('-').map(Number) as [number, number, number]
  return [say.person(day, say.months[month - 1]!, year, sex)]
}
