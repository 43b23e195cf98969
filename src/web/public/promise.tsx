// What this service promises and what not: the disclaimer, privacy and accessibility, each a page of plain sections.

import { type MessageKey, sayAny } from '../../text/say.ts'
import { languageOf, page, type Request } from '../reader.ts'
import { PublicPage } from './public-page.tsx'

interface Section {
  readonly title: MessageKey
  /** One sentence or more as a paragraph, or several as a list. */
  readonly says: MessageKey | readonly MessageKey[]
}

const disclaimer: readonly Section[] = [
  { title: 'disclaimer.demo.title', says: 'disclaimer.demo' },
  { title: 'disclaimer.exact.title', says: 'disclaimer.exact' },
  { title: 'disclaimer.person.title', says: 'disclaimer.person' },
  { title: 'disclaimer.money.title', says: 'disclaimer.money' },
  { title: 'disclaimer.right.title', says: 'disclaimer.right' },
]

const privacy: readonly Section[] = [
  { title: 'privacy.read.title', says: 'privacy.read' },
  { title: 'privacy.number.title', says: 'privacy.number' },
  { title: 'privacy.report.title', says: 'privacy.report' },
  { title: 'privacy.statement.title', says: 'privacy.statement' },
  { title: 'privacy.device.title', says: 'privacy.device' },
  { title: 'privacy.register.title', says: 'privacy.register' },
]

const accessibility: readonly Section[] = [
  {
    title: 'accessibility.works.title',
    says: [
      'accessibility.works.1',
      'accessibility.works.2',
      'accessibility.works.3',
      'accessibility.works.4',
    ] as const,
  },
  {
    title: 'accessibility.gaps.title',
    says: ['accessibility.gaps.1', 'accessibility.gaps.2', 'accessibility.gaps.3'] as const,
  },
  { title: 'accessibility.tell.title', says: 'accessibility.tell' },
]

export function showDisclaimer(c: Request): Response {
  const { demo } = c.get('site').context
  const sections = demo ? disclaimer : disclaimer.filter(({ title }) => title !== 'disclaimer.demo.title')
  return showSections(c, 'disclaimer.title', 'disclaimer.lead', sections)
}

export function showPrivacy(c: Request): Response {
  return showSections(c, 'privacy.title', 'privacy.lead', privacy)
}

export function showAccessibility(c: Request): Response {
  return showSections(c, 'accessibility.title', 'accessibility.lead', accessibility)
}

function showSections(
  c: Request,
  title: MessageKey,
  lead: MessageKey,
  sections: readonly Section[],
): Response {
  const language = languageOf(c)
  const plain = (key: MessageKey) => sayAny(language, key, {})
  return page(
    c,
    <PublicPage c={c} title={plain(title)}>
      <p class="govuk-body-l">{plain(lead)}</p>
      {sections.map(section => (
        <>
          <h2 class="govuk-heading-m">{plain(section.title)}</h2>
          {typeof section.says === 'string' ? (
            <p class="govuk-body">{plain(section.says)}</p>
          ) : (
            <ul class="govuk-list govuk-list--bullet">
              {section.says.map(key => (
                <li>{plain(key)}</li>
              ))}
            </ul>
          )}
        </>
      ))}
    </PublicPage>,
  )
}
