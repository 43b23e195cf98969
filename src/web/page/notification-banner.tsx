// News about the reader's own business, at the top of a page.

import type { Child } from 'hono/jsx'
import { say } from '../../text/say.ts'
import { classNames } from './class-name.ts'
import { useLanguage } from './surrounding.ts'

/** A note under the word "Important", or under "Success" when something the reader did has worked. */
export function NotificationBanner(props: { success?: boolean; heading: Child; children?: Child }) {
  const language = useLanguage()
  return (
    // biome-ignore lint/a11y/useAriaPropsSupportedByRole: both roles take a name; the linter cannot see them.
    <div
      class={classNames('govuk-notification-banner', props.success && 'govuk-notification-banner--success')}
      role={props.success ? 'alert' : 'region'}
      aria-labelledby="govuk-notification-banner-title"
      data-module="govuk-notification-banner"
    >
      <div class="govuk-notification-banner__header">
        <h2 class="govuk-notification-banner__title" id="govuk-notification-banner-title">
          {say(language, props.success ? 'component.success' : 'component.important')}
        </h2>
      </div>
      <div class="govuk-notification-banner__content">
        <p class="govuk-notification-banner__heading">{props.heading}</p>
        {props.children}
      </div>
    </div>
  )
}
