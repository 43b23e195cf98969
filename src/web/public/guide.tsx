// The guide in one page, and the same as a tagged PDF.

import { dayIn } from '../../kernel/clock.ts'
import { guidePaper } from '../../paper/guide.ts'
import { say } from '../../text/say.ts'
import { remembering } from '../memory.ts'
import { Button } from '../page/button.tsx'
import { address } from '../page/view.ts'
import { languageOf, page, type Request } from '../reader.ts'
import { Contents } from './contents.tsx'
import { editionOf, pathOf } from './edition.ts'
import { guideText } from './guide-text.ts'
import { PublicPage } from './public-page.tsx'

export function showGuide(c: Request): Response {
  const language = languageOf(c)
  const edition = editionOf(c)
  const { title, day, chapters } = guideText(language, edition)
  return page(
    c,
    <PublicPage c={c} edition={edition} title={title} rows={chapters.flatMap(({ rows }) => rows)}>
      <p class="govuk-body-l">{day}</p>
      <Button href={address(language, pathOf('/guide.pdf', edition.asked))}>
        {say(language, 'guide.download')}
      </Button>
      <Contents items={chapters.map(({ code, title }) => ({ id: code, title }))} />
      {chapters.map(({ code, title, points }) => (
        <section>
          <h2 class="govuk-heading-m" id={code}>
            {title}
          </h2>
          <ul class="govuk-list govuk-list--bullet">
            {points.map(point => (
              <li>{point}</li>
            ))}
          </ul>
        </section>
      ))}
    </PublicPage>,
  )
}

// Each is some forty kilobytes, and takes longer to make than all pages together.
const guides = remembering<Uint8Array>(24)

export async function sendGuide(c: Request): Promise<Response> {
  const language = languageOf(c)
  const { demo, clock } = c.get('site').context
  const edition = editionOf(c)
  const madeOn = dayIn(clock.nowAt())
  const name = [language, demo, madeOn, edition.dayOn].join(' ')
  const bytes = await guides(edition.pack, name, () =>
    guidePaper(language, { demo, madeOn, ...guideText(language, edition) }),
  )
  return c.body(bytes as Uint8Array<ArrayBuffer>, 200, {
    'Content-Type': 'application/pdf',
    'Content-Disposition': `attachment; filename="iin-guide-${language}.pdf"`,
  })
}
