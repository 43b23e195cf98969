// What every page of the desk brings along for its scripts: the switch of the single keys, and the outbox.

import { say } from '../../text/say.ts'
import { useLanguage } from '../page/surrounding.ts'

/** Both wait hidden: without JavaScript there is nothing to switch, and nothing is kept on the device. */
export function DeskTools() {
  const language = useLanguage()
  return (
    <>
      <div class="app-desk-keys" data-tool="keys" hidden>
        <button type="button" class="app-officer__out" aria-pressed="true">
          {say(language, 'tool.keys')}
        </button>
      </div>
      <section class="app-outbox" data-tool="outbox" aria-labelledby="outbox-title" hidden>
        <h2 class="govuk-heading-s" id="outbox-title">
          {say(language, 'tool.outbox')}
        </h2>
        <div role="status" />
        <ol class="govuk-list govuk-list--number" />
        <div data-place="others" />
        <template data-part="waits">
          <li>
            <a class="govuk-link" href="#outbox-title">
              {'{what}'}
            </a>{' '}
            {say(language, 'tool.outbox.waits')}
          </li>
        </template>
        <template data-part="refused">
          <li>
            <a class="govuk-link" href="#outbox-title">
              {'{what}'}
            </a>{' '}
            {say(language, 'tool.outbox.refused')}{' '}
            <button type="button" class="app-officer__out">
              {say(language, 'tool.outbox.discard')}
            </button>
          </li>
        </template>
        <template data-part="kept">
          <p class="govuk-body">{say(language, 'tool.outbox.kept')}</p>
        </template>
        <template data-part="full">
          <p class="govuk-body">{say(language, 'tool.outbox.full')}</p>
        </template>
        <template data-part="others">
          <p class="govuk-body">
            {say(language, 'tool.outbox.others')} {'{count}'}
          </p>
        </template>
        <template data-part="never">
          <p class="govuk-body">{say(language, 'tool.outbox.never')}</p>
        </template>
      </section>
    </>
  )
}
