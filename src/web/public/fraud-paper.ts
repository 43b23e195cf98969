// The statement about a suspicious offer as a tagged PDF; what was typed goes into it and nowhere else.

import { guidePaper } from '../../paper/guide.ts'
import { dateInWords } from '../../text/date.ts'
import { say } from '../../text/say.ts'
import { formOf, goTo, languageOf, type Request } from '../reader.ts'
import { answersIn, fields, lengthsMax, statementDay, typedBy } from './fraud-statement.tsx'

// Wide enough to write on by hand.
const line = '_'.repeat(48)

export async function sendStatement(c: Request): Promise<Response> {
  const language = languageOf(c)
  const typed = typedBy(await formOf(c))
  const isOurs = typed.what !== '' && fields.every(field => typed[field].length <= lengthsMax[field])
  // The page before this one lets nothing else through.
  if (!isOurs) return goTo(c, '/fraud/report')
  const madeOn = statementDay(c)
  const bytes = await guidePaper(language, {
    demo: c.get('site').context.demo,
    madeOn,
    title: say(language, 'fraud.statement.title'),
    day: dateInWords(language, madeOn),
    chapters: [
      { title: say(language, 'fraud.statement.to'), points: [say(language, 'fraud.statement.lead')] },
      ...answersIn(language, typed).map(({ question, answer }) => ({ title: question, points: [answer] })),
      {
        title: say(language, 'fraud.statement.request'),
        points: (['name', 'signature'] as const).map(
          each => `${say(language, `fraud.statement.${each}`)}: ${line}`,
        ),
      },
    ],
  })
  return c.body(bytes as Uint8Array<ArrayBuffer>, 200, {
    'Content-Type': 'application/pdf',
    'Content-Disposition': `attachment; filename="statement-${language}.pdf"`,
  })
}
