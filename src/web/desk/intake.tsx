// The answers of the forms beside acceptance: the paper read, intake refused, a correction asked for or noted.

import { Refusal } from '../../kernel/refusal.ts'
import { refuseApplication } from '../../service/decision.ts'
import { handOver, withdrawApplication } from '../../service/ending.ts'
import { markCorrected, refuseIntake, requestCorrection } from '../../service/intake.ts'
import { readIntoCase } from '../../service/opening.ts'
import { say } from '../../text/say.ts'
import { Page } from '../page/page.tsx'
import { formOf, goTo, languageOf, page, type Request, viewOf } from '../reader.ts'
import { casePath } from './case-path.ts'
import { sayPassportProblem } from './passport-problem.ts'
import { ReadForm } from './read-form.tsx'
import { referenceOf } from './reference.ts'

export async function submitReading(c: Request): Promise<Response> {
  const [reference, field] = [referenceOf(c), await formOf(c)]
  const mrz = field('mrz')
  const reading = await readIntoCase(c.get('site').context, c.get('officer')!, reference, mrz)
  if (reading.ok) return goTo(c, casePath(reference))
  const language = languageOf(c)
  const problems = reading.problems.map(problem => ({
    field: 'mrz',
    message: sayPassportProblem(language, problem),
  }))
  return page(
    c,
    <Page
      view={viewOf(c, casePath(reference))}
      title={say(language, 'case.read.summary')}
      problems={problems}
      back={casePath(reference)}
      wide
    >
      <ReadForm reference={reference} mrz={mrz} />
    </Page>,
    422,
  )
}

export async function submitIntakeRefusal(c: Request): Promise<Response> {
  const [reference, field] = [referenceOf(c), await formOf(c)]
  await refuseIntake(c.get('site').context, c.get('officer')!, reference, groundIn(field))
  return goTo(c, `${casePath(reference)}/receipt`)
}

export async function submitCorrection(c: Request): Promise<Response> {
  const [reference, field] = [referenceOf(c), await formOf(c)]
  await requestCorrection(c.get('site').context, c.get('officer')!, reference, {
    field: field('correction_field'),
    reason: field('correction_reason'),
  })
  return goTo(c, casePath(reference))
}

export async function submitCorrected(c: Request): Promise<Response> {
  const reference = referenceOf(c)
  await markCorrected(c.get('site').context, c.get('officer')!, reference)
  return goTo(c, casePath(reference))
}

export async function submitRefusal(c: Request): Promise<Response> {
  const [reference, field] = [referenceOf(c), await formOf(c)]
  await refuseApplication(c.get('site').context, c.get('officer')!, reference, groundIn(field))
  return goTo(c, casePath(reference))
}

export async function submitWithdrawal(c: Request): Promise<Response> {
  const reference = referenceOf(c)
  await withdrawApplication(c.get('site').context, c.get('officer')!, reference)
  return goTo(c, casePath(reference))
}

/** Without the tick for the signature nothing is handed over. */
export async function submitHandOver(c: Request): Promise<Response> {
  const [reference, field] = [referenceOf(c), await formOf(c)]
  if (field('signed') !== 'yes') return goTo(c, `${casePath(reference)}?signature=missing`)
  await handOver(c.get('site').context, c.get('officer')!, reference)
  return goTo(c, casePath(reference))
}

/** No choice is the same as one that the rules do not know. */
function groundIn(field: (name: string) => string): string {
  const ground = field('ground')
  if (ground === '') throw new Refusal('rule_unknown', { kind: 'refusal_ground', key: '' })
  return ground
}
