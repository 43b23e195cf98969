// The first step at the desk: the two lines at the foot of the passport.

import { openApplication } from '../../service/application.ts'
import { say } from '../../text/say.ts'
import { Button } from '../page/button.tsx'
import { type FieldProblem, Page } from '../page/page.tsx'
import { PassportPicture } from '../page/passport-picture.tsx'
import { Textarea } from '../page/textarea.tsx'
import { formOf, goTo, languageOf, page, type Request, viewOf } from '../reader.ts'
import { KeyField, keyOf } from './key-field.tsx'
import { sayPassportProblem } from './passport-problem.ts'

export function showOpening(c: Request): Response {
  return page(c, <OpeningPage c={c} mrz="" problems={[]} />)
}

export async function submitOpening(c: Request): Promise<Response> {
  const field = await formOf(c)
  const [mrz, key] = [field('mrz'), keyOf(field('key'))]
  const opening = await openApplication(c.get('site').context, c.get('officer')!, mrz, key)
  if (opening.ok) return goTo(c, `/desk/application/${opening.reference}`)
  const problems = opening.problems.map(problem => ({
    field: 'mrz',
    message: sayPassportProblem(languageOf(c), problem),
  }))
  return page(c, <OpeningPage c={c} mrz={mrz} problems={problems} />, 422)
}

function OpeningPage({ c, mrz, problems }: { c: Request; mrz: string; problems: readonly FieldProblem[] }) {
  const language = languageOf(c)
  return (
    <Page view={viewOf(c)} title={say(language, 'desk.opening.title')} problems={problems} back="/desk" wide>
      <p class="govuk-body">{say(language, 'desk.opening.lead')}</p>
      <PassportPicture />
      <form method="post" action={`/${language}/desk/new`}>
        <KeyField />
        <Textarea
          id="mrz"
          label={say(language, 'desk.opening.mrz')}
          hint={say(language, 'desk.opening.hint')}
          value={mrz}
          rows={5}
          machine
          autocomplete="off"
          autocapitalize="characters"
          spellcheck={false}
          maxlength={1000}
        />
        <Button>{say(language, 'desk.opening.submit')}</Button>
      </form>
    </Page>
  )
}
