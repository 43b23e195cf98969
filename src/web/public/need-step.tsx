// One question of the need check a page; the answers so far travel in the address as codes, and nowhere else.

import { assert } from '../../kernel/assert.ts'
import type { Question } from '../../rules/answer.ts'
import { ruleOn, rulesOn } from '../../rules/day.ts'
import type { RuleRow } from '../../rules/pack.ts'
import type { Language } from '../../text/language.ts'
import { isMessageKey, say, sayAny } from '../../text/say.ts'
import { Button } from '../page/button.tsx'
import type { FieldProblem } from '../page/page.tsx'
import { Radios } from '../page/radios.tsx'
import { goTo, languageOf, page, type Request } from '../reader.ts'
import { type Edition, editionOf, pathOf } from './edition.ts'
import { OfficialList } from './official-list.tsx'
import { PublicPage } from './public-page.tsx'
import { codesWithout, onwardPath, type Step, stepPath, type Trail, trailOf } from './trail.ts'

/** The first question, with whatever case a page has chosen already; to be led on to it would cost a journey. */
export function startNeed(c: Request): Response {
  const edition = editionOf(c)
  const trail = trailOf(edition, {})
  assert(trail.next, 'whoever has answered nothing is asked')
  return page(c, <StepPage {...{ c, edition, trail, step: trail.next, problems: [] }} />)
}

/** Asks one question, or takes its answer and goes on to the next; both are a GET. */
export function showNeedStep(c: Request): Response {
  const edition = editionOf(c)
  const given = c.req.query()
  const trail = trailOf(edition, given)
  const step = [...trail.passed, trail.next].find(of => of?.name === c.req.param('step'))
  if (!step) return goTo(c, onwardPath(edition, trail))
  const isSent = given.answered === 'yes'
  if (isSent && step !== trail.next) {
    // An answer that was changed later may open other questions; those that still count are not asked again.
    return goTo(c, onwardPath(edition, trail))
  }
  const problems = isSent ? problemsOf(languageOf(c), step, given) : []
  return page(c, <StepPage {...{ c, edition, trail, step, problems }} />, isSent ? 422 : 200)
}

/** A case that was chosen before the first question. */
function presetOf(c: Request): Record<string, string> {
  const purpose = c.req.query('purpose') ?? ''
  return editionOf(c).pack.rows.some(row => row.kind === 'case' && row.key === purpose) ? { purpose } : {}
}

function problemsOf(language: Language, step: Step, given: Record<string, string>): FieldProblem[] {
  const open = step.questions.filter(({ name, options }) => !options.some(({ code }) => code === given[name]))
  return open.map(({ name }) => ({ field: name, message: say(language, 'need.problem') }))
}

interface StepProps {
  readonly c: Request
  readonly edition: Edition
  readonly trail: Trail
  readonly step: Step
  readonly problems: readonly FieldProblem[]
}

function StepPage({ c, edition, trail, step, problems }: StepProps) {
  const language = languageOf(c)
  const [only, ...others] = step.questions
  const before = trail.passed[trail.passed.findIndex(({ name }) => name === step.name) - 1]
  const last = trail.next === step ? trail.passed.at(-1) : before
  const title = others.length > 0 ? say(language, 'need.details') : questionOf(language, only!.name)
  const hidden = { ...presetOf(c), ...codesWithout(trail.codes, step), ...edition.asked, answered: 'yes' }
  return (
    <PublicPage
      c={c}
      edition={edition}
      path={pathOf(`/check-need/${step.name}`, { ...presetOf(c), ...trail.codes, ...edition.asked })}
      title={title}
      heading={others.length > 0 ? title : null}
      back={last ? stepPath(edition, trail, last) : ''}
      problems={problems}
      rows={rowsBehind(edition, step)}
    >
      <form method="get" action={`/${language}/check-need/${step.name}`}>
        {Object.entries(hidden).map(([name, value]) => (
          <input type="hidden" name={name} value={value} />
        ))}
        {step.questions.map(question => (
          <Radios
            id={question.name}
            legend={questionOf(language, question.name)}
            legendSize={others.length > 0 ? 'm' : 'l'}
            heading={others.length === 0}
            hint={hintOf(language, question.name)}
            value={trail.codes[question.name] ?? presetOf(c)[question.name]}
            items={itemsOf(language, question)}
          />
        ))}
        <Button>{say(language, 'need.go_on')}</Button>
      </form>
      <OfficialList edition={edition} />
    </PublicPage>
  )
}

/** The answers of a question with their words. */
export function itemsOf(language: Language, { name, options }: Question) {
  return options.map(({ code, name: words }) => ({
    value: code,
    text: words?.[language] ?? codeWords(language, `need.${name}.${code}`),
    hint: hintOf(language, `${name}.${code}`),
  }))
}

/** The question under the name of a page, or of a further choice of a case. */
export function questionOf(language: Language, name: string): string {
  return codeWords(language, `need.${name}`)
}

function hintOf(language: Language, name: string): string | undefined {
  const key = `need.${name}.hint`
  return isMessageKey(key) ? sayAny(language, key, {}) : undefined
}

// A pack beside the shipped ones may ask what no sentence of ours names: its code then stands for it.
function codeWords(language: Language, key: string): string {
  return isMessageKey(key) ? sayAny(language, key, {}) : (key.split('.').at(-1) ?? key)
}

// What a question rests on: the rows it offers, or those that say why it is asked.
function rowsBehind({ pack, dayOn }: Edition, step: Step): readonly RuleRow[] {
  if (step.name === 'purpose' || step.name === 'details') return rulesOn(pack, 'case', dayOn)
  if (step.name === 'category') return rulesOn(pack, 'category', dayOn)
  const key = { where: 'first_issue_abroad', status: 'first_issue_in_kazakhstan' }[step.name]
  const routing = key === undefined ? null : ruleOn(pack, 'routing', key, dayOn)
  const online = ruleOn(pack, 'channel', 'online', dayOn)
  const earlier = ruleOn(pack, 'refusal_ground', 'r3', dayOn)
  const own = step.name === 'eds' ? online : step.name === 'had' ? earlier : routing
  return own ? [own] : rulesOn(pack, 'channel', dayOn)
}
