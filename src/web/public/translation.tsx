// For people whose passport needs a translation or whose name is unusual: what is taken from where.

import { rulesOn } from '../../rules/day.ts'
import { say } from '../../text/say.ts'
import { PassportPicture } from '../page/passport-picture.tsx'
import { languageOf, page, type Request } from '../reader.ts'
import { Contradictions, contradictionsOf } from './contradictions.tsx'
import { editionOf, pathOf } from './edition.ts'
import { OfficialList } from './official-list.tsx'
import { PublicPage } from './public-page.tsx'

export function showTranslation(c: Request): Response {
  const language = languageOf(c)
  const edition = editionOf(c)
  const { pack, dayOn } = edition
  const fields = rulesOn(pack, 'passport_field', dayOn)
  const papers = rulesOn(pack, 'document', dayOn).filter(({ body }) => body.item === 'passport_translation')
  const doubts = contradictionsOf(edition, ['c10'])
  return page(
    c,
    <PublicPage
      c={c}
      edition={edition}
      path={pathOf('/translation-and-names', edition.asked)}
      title={say(language, 'paperwork.translation')}
      rows={[...papers, ...fields, ...doubts]}
    >
      <p class="govuk-body-l">{say(language, 'paperwork.translation.lead')}</p>
      <h2 class="govuk-heading-m">{say(language, 'paperwork.translation.when')}</h2>
      <ul class="govuk-list govuk-list--bullet">
        {papers.map(({ body, says }) => (
          <li>
            <strong>{say(language, `need.demand.${body.state}`)}:</strong> {says[language]}
          </li>
        ))}
      </ul>
      <Contradictions rows={doubts} />
      <h2 class="govuk-heading-m">{say(language, 'paperwork.translation.zone')}</h2>
      <PassportPicture />
      <ul class="govuk-list govuk-list--bullet">
        {fields.map(({ says }) => (
          <li>{says[language]}</li>
        ))}
      </ul>
      <h2 class="govuk-heading-m">{say(language, 'paperwork.translation.names')}</h2>
      <ul class="govuk-list govuk-list--bullet">
        {(['one', 'patronymic', 'letters', 'cyrillic'] as const).map(name => (
          <li>{say(language, `paperwork.names.${name}`)}</li>
        ))}
      </ul>
      <OfficialList edition={edition} />
    </PublicPage>,
  )
}
