// Offers to read machine-readable lines from a photo: on the reader's device, with a tool that comes when asked for.

import { say } from '../../text/say.ts'
import { assetKilobytes, assetPath } from '../built-file.ts'
import { FileInput } from '../page/file-input.tsx'
import { Part } from '../page/part.tsx'
import { useLanguage } from '../page/surrounding.ts'

const failures = [
  'no_lines_found',
  'lines_unclear',
  'picture_too_small',
  'too_large',
  'unreadable',
  'tool_failed',
] as const

/** The choice of a photo for the field `into`; nothing of it shows without JavaScript. */
export function ZonePhoto({ into }: { into: string }) {
  const language = useLanguage()
  const size = assetKilobytes('reading.js', 'zone-photo-worker.js')
  return (
    <div
      class="app-zone-photo app-screen-only"
      data-tool="zone-photo"
      data-into={into}
      data-worker={assetPath('zone-photo-worker.js')}
      hidden
    >
      <FileInput
        id={`${into}-photo`}
        label={say(language, 'apply.photo')}
        hint={
          <>
            {say(language, 'apply.photo.hint')}
            <br />
            {say(language, 'apply.photo.weight', { size })}
          </>
        }
        accept="image/*"
        onDevice
      />
      <canvas
        class="app-zone-photo__strip"
        role="img"
        aria-label={say(language, 'apply.photo.strip')}
        hidden
      />
      <div role="status" data-place="said" />
      <Sayings />
    </div>
  )
}

function Sayings() {
  const language = useLanguage()
  return (
    <>
      {(['reading', 'read', 'misfit'] as const).map(name => (
        <Part name={`photo-${name}`}>
          <p class="govuk-body">{say(language, `apply.photo.${name}`)}</p>
        </Part>
      ))}
      <Part name="photo-unsure">
        <p class="govuk-body">
          {say(language, 'apply.photo.unsure', { line: '{line}', places: '{places}' })}
        </p>
      </Part>
      {failures.map(name => (
        <Part name={`photo-${name}`}>
          <p class="govuk-error-message">
            <span class="govuk-visually-hidden">{say(language, 'component.error')}</span>{' '}
            {say(language, `apply.photo.${name}`)}
          </p>
        </Part>
      ))}
    </>
  )
}
