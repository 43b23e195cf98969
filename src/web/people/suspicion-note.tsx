// Where an officer notes a suspected intermediary, from the desk (S59).

import { randomUUID } from 'node:crypto'
import { Refusal } from '../../kernel/refusal.ts'
import { isId } from '../../register/fact-check.ts'
import { noteSuspicion, type SuspicionNote, suspicionWordsLengthMax } from '../../service/suspicion.ts'
import type { Language } from '../../text/language.ts'
import { say } from '../../text/say.ts'
import { Button } from '../page/button.tsx'
import { Input } from '../page/input.tsx'
import { address, type FieldProblem, Page } from '../page/page.tsx'
import { Panel } from '../page/panel.tsx'
import { Textarea } from '../page/textarea.tsx'
import { formOf, languageOf, page, type Request, viewOf } from '../reader.ts'

const path = '/desk/suspicion'

export function showSuspicionNote(c: Request): Response {
  return notePage(c, { id: randomUUID(), application: c.req.query('application') ?? '', words: '' }, [])
}

export async function submitSuspicionNote(c: Request): Promise<Response> {
  const language = languageOf(c)
  const note = noteIn(await formOf(c))
  const problems = problemsOf(language, note)
  if (problems.length > 0) return notePage(c, note, problems)
  try {
    return thanksPage(c, await noteSuspicion(c.get('site').context, c.get('officer')!, note))
  } catch (error) {
    if (!(error instanceof Refusal && error.code === 'reference_invalid')) throw error
    const message = say(language, 'admin.note.application.wrong')
    return notePage(c, note, [{ field: 'application', message }])
  }
}

function noteIn(field: (name: string) => string): SuspicionNote {
  const id = field('id')
  const words = field('words').replaceAll('\r\n', '\n').trim()
  return { id: isId(id) ? id : randomUUID(), application: field('application').trim(), words }
}

function problemsOf(language: Language, { words }: SuspicionNote): FieldProblem[] {
  const lengthMax = suspicionWordsLengthMax
  if (words === '') return [{ field: 'words', message: say(language, 'admin.note.words.missing') }]
  if (words.length <= lengthMax) return []
  return [{ field: 'words', message: say(language, 'admin.note.words.long', { lengthMax }) }]
}

function notePage(c: Request, note: SuspicionNote, problems: readonly FieldProblem[]): Response {
  const language = languageOf(c)
  const body = (
    <Page view={viewOf(c, path)} title={say(language, 'admin.note.title')} back="/desk" problems={problems}>
      <p class="govuk-body">{say(language, 'admin.note.lead')}</p>
      <form method="post" action={address(language, path)} novalidate>
        <input type="hidden" name="id" value={note.id} />
        <Input
          id="application"
          label={say(language, 'admin.note.application')}
          hint={say(language, 'admin.note.application.hint')}
          value={note.application}
          width={20}
          autocomplete="off"
          autocapitalize="characters"
          spellcheck={false}
          maxlength={20}
        />
        <Textarea
          id="words"
          label={say(language, 'admin.note.words')}
          hint={say(language, 'admin.note.words.hint')}
          value={note.words}
          maxlength={suspicionWordsLengthMax}
        />
        <Button>{say(language, 'admin.note.submit')}</Button>
      </form>
    </Page>
  )
  return page(c, body, problems.length > 0 ? 422 : 200)
}

function thanksPage(c: Request, reference: string): Response {
  const language = languageOf(c)
  const title = say(language, 'admin.note.thanks')
  return page(
    c,
    <Page view={viewOf(c, path)} title={title} heading={null}>
      <Panel title={title}>
        <p class="govuk-body">{say(language, 'admin.note.reference', { reference })}</p>
      </Panel>
      <p class="govuk-body">
        <a class="govuk-link" href={address(language, '/desk')}>
          {say(language, 'admin.note.back')}
        </a>
      </p>
    </Page>,
  )
}
