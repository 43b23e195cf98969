// Checks a whole list of numbers on the reader's device; this server only hands over the page and the tool.

import type { Child } from 'hono/jsx'
import { bulk } from '../../text/en/bulk.ts'
import type { Language } from '../../text/language.ts'
import { isMessageKey, say, sayAny } from '../../text/say.ts'
import { assetKilobytes, assetPath } from '../built-file.ts'
import { FileInput } from '../page/file-input.tsx'
import { Part } from '../page/part.tsx'
import { useLanguage } from '../page/surrounding.ts'
import { languageOf, page, type Request } from '../reader.ts'
import { ResultStep } from './bulk-result.tsx'
import { ColumnStep, ProgressStep } from './bulk-step.tsx'
import { contradictionsOf } from './contradictions.tsx'
import { editionOf } from './edition.ts'
import { PublicPage } from './public-page.tsx'

export function showBulk(c: Request): Response {
  const language = languageOf(c)
  const edition = editionOf(c)
  return page(
    c,
    <PublicPage
      c={c}
      edition={edition}
      title={say(language, 'bulk.title')}
      rows={contradictionsOf(edition, ['c1', 'c2', 'c17', 'c23'])}
    >
      <div
        data-tool="bulk"
        data-worker={assetPath('bulk-worker.js')}
        data-words={JSON.stringify(wordsOf(language))}
      >
        <p class="govuk-body" data-step="choose">
          {say(language, 'bulk.lead')}
        </p>
        <Without />
        <Step name="choose">
          <FileChoice />
        </Step>
        <Step name="column">
          <ColumnStep />
        </Step>
        <Step name="progress">
          <ProgressStep />
        </Step>
        <Step name="result">
          <ResultStep />
        </Step>
        <p class="govuk-visually-hidden" role="status" data-place="status" />
      </div>
    </PublicPage>,
  )
}

/** The words for codes that come up only while a list is checked, by what follows `bulk.` in their key. */
function wordsOf(language: Language): Readonly<Record<string, string>> {
  const keys = Object.keys(bulk).filter(isMessageKey)
  const wanted = keys.filter(key => /^bulk\.(?:name|advice|trouble|delimiter)\./.test(key))
  return Object.fromEntries(wanted.map(key => [key.slice('bulk.'.length), sayAny(language, key, {})]))
}

/** One step of the check. All of them wait on the page until the tool shows one. */
function Step(props: { name: string; children: Child }) {
  return (
    <section data-step={props.name} hidden>
      {props.children}
    </section>
  )
}

/** What stands here until the tool has started, and for good where it cannot. */
function Without() {
  const language = useLanguage()
  return (
    <div data-step="without">
      <p class="govuk-body">{say(language, 'bulk.without')}</p>
      <p class="govuk-body">{say(language, 'bulk.without.command')}</p>
      <pre class="app-command">
        <code translate="no">npx @tizilim/iin check &lt; numbers.txt</code>
      </pre>
    </div>
  )
}

// The limits of `browser/bulk/limit.ts`, which this room cannot reach; a test holds the two together.
const sizeMax = 64
const rowsMax = { kk: '500 000', ru: '500 000', en: '500,000' } as const

function FileChoice() {
  const language = useLanguage()
  const size = assetKilobytes('tool.js', 'bulk-worker.js')
  return (
    <>
      <div class="app-drop" data-place="drop">
        <FileInput
          id="file"
          label={say(language, 'bulk.file')}
          hint={
            <>
              {say(language, 'bulk.file.hint', { sizeMax, rowsMax: rowsMax[language] })}
              <br />
              {say(language, 'bulk.file.weight', { size })}
            </>
          }
          accept=".csv,.tsv,.txt,.xlsx"
        />
        <p class="app-drop__hint">{say(language, 'bulk.file.drop')}</p>
      </div>
      <Part name="trouble">
        <p class="govuk-error-message">
          <span class="govuk-visually-hidden">{say(language, 'component.error')}</span> {'{sentence}'}
        </p>
      </Part>
    </>
  )
}
