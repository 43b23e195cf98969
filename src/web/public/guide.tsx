// The guide in one page, and the same as a tagged PDF.

import { dayIn } from '../../kernel/clock.ts'
import { guidePaper } from '../../paper/guide.ts'
import { dateInWords } from '../../text/date.ts'
import { say } from '../../text/say.ts'
import { Button } from '../page/button.tsx'
import { Page } from '../page/page.tsx'
import { address } from '../page/view.ts'
import { languageOf, page, type Request, viewOf } from '../reader.ts'
import { guideChapters } from './guide-text.ts'
import { RestsOn } from './rests-on.tsx'

export function showGuide(c: Request): Response {
  const language = languageOf(c)
  const chapters = guideChapters(c)
  return page(
    c,
    <Page view={viewOf(c)} title={say(language, 'guide.title')}>
      <p class="govuk-body-l">{say(language, 'guide.edition', { day: dayInWords(c) })}</p>
      <Button href={address(language, '/guide.pdf')}>{say(language, 'guide.download')}</Button>
      <nav aria-labelledby="contents">
        <h2 class="govuk-heading-s" id="contents">
          {say(language, 'guide.contents')}
        </h2>
        <ol class="govuk-list govuk-list--number">
          {chapters.map(({ code, title }) => (
            <li>
              <a class="govuk-link" href={`#${code}`}>
                {title}
              </a>
            </li>
          ))}
        </ol>
      </nav>
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
      <RestsOn c={c} rows={chapters.flatMap(({ rows }) => rows)} />
    </Page>,
  )
}

export async function sendGuide(c: Request): Promise<Response> {
  const language = languageOf(c)
  const { demo, clock } = c.get('site').context
  const bytes = await guidePaper(language, {
    demo,
    madeOn: dayIn(clock.nowAt()),
    edition: say(language, 'guide.edition', { day: dayInWords(c) }),
    chapters: guideChapters(c),
  })
  return c.body(bytes as Uint8Array<ArrayBuffer>, 200, {
    'Content-Type': 'application/pdf',
    'Content-Disposition': `attachment; filename="iin-guide-${language}.pdf"`,
  })
}

function dayInWords(c: Request): string {
  return dateInWords(languageOf(c), dayIn(c.get('site').context.clock.nowAt()))
}
