// Makes the two photos for a new document out of a picture on the reader's device; nothing of it is ever sent.

import { say } from '../../text/say.ts'
import { FileInput } from '../page/file-input.tsx'
import { Part } from '../page/part.tsx'
import { useLanguage } from '../page/surrounding.ts'
import { PlainButton } from './bulk-step.tsx'

/** The choice of a picture, the frame over it and the sheet; without JavaScript only what the photos must be. */
export function PhotoTool() {
  const language = useLanguage()
  return (
    <div class="app-photo app-screen-only" data-tool="photo">
      <h2 class="govuk-heading-m" id="photo">
        {say(language, 'photo.title')}
      </h2>
      <p class="govuk-body">{say(language, 'photo.lead')}</p>
      <p class="govuk-body" data-place="without">
        {say(language, 'photo.without')}
      </p>
      <div data-place="choose" hidden>
        <FileInput
          id="picture"
          label={say(language, 'photo.file')}
          hint={say(language, 'photo.file.hint')}
          accept="image/jpeg,image/png,image/webp"
        />
        <div role="status" data-place="trouble" />
      </div>
      <Frame />
      {(['too_large', 'unreadable'] as const).map(name => (
        <Part name={name}>
          <p class="govuk-error-message">
            <span class="govuk-visually-hidden">{say(language, 'component.error')}</span>{' '}
            {say(language, `photo.${name}`)}
          </p>
        </Part>
      ))}
    </div>
  )
}

const moves = ['larger', 'smaller', 'left', 'right', 'up', 'down', 'reset'] as const

function Frame() {
  const language = useLanguage()
  return (
    <div data-place="opened" hidden>
      <p class="govuk-body" id="photo-frame">
        {say(language, 'photo.frame.hint')}
      </p>
      <canvas
        class="app-photo__frame"
        data-place="frame"
        width="413"
        height="531"
        tabindex={0}
        role="img"
        aria-label={say(language, 'photo.frame')}
        aria-describedby="photo-frame"
      />
      <fieldset class="govuk-fieldset app-photo__moves">
        <legend class="govuk-visually-hidden">{say(language, 'photo.frame')}</legend>
        {moves.map(act => (
          <PlainButton act={act} secondary>
            {say(language, `photo.${act}`)}
          </PlainButton>
        ))}
      </fieldset>
      <p class="govuk-body" data-place="coarse" role="status" hidden>
        {say(language, 'photo.coarse')}
      </p>
      <PlainButton act="print">{say(language, 'photo.print')}</PlainButton>
      <p class="govuk-body">{say(language, 'photo.print.hint')}</p>
      <div>
        <div class="app-photo__sheet" data-place="sheet">
          <canvas width="826" height="1062" />
          <canvas width="826" height="1062" />
          <p>
            {say(language, 'photo.print.hint')} {say(language, 'frame.free')}
          </p>
        </div>
      </div>
    </div>
  )
}
