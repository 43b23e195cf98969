// Where those who administer begin: what waits, as far as the role may see it.

import { viewFigures } from '../../service/figure.ts'
import { type Overview, viewOverview } from '../../service/overview.ts'
import { mayDo } from '../../service/permit.ts'
import { say } from '../../text/say.ts'
import { address, Page } from '../page/page.tsx'
import { SummaryList } from '../page/summary-list.tsx'
import { languageOf, page, type Request, viewOf } from '../reader.ts'
import { FigureParts } from './figures.tsx'

const parts = [
  { path: '/admin/people', count: 'people', name: 'people' },
  { path: '/admin/reports', count: 'openReports', name: 'reports' },
  { path: '/admin/suspicions', count: 'openSuspicions', name: 'suspicions' },
  { path: '/admin/anomalies', count: 'listedOfficers', name: 'anomalies' },
  { path: '/admin/rules', count: 'staleRules', name: 'rules' },
] as const satisfies readonly { path: string; count: keyof Overview; name: string }[]

export async function showOverview(c: Request): Promise<Response> {
  const language = languageOf(c)
  const officer = c.get('officer')!
  const overview = await viewOverview(c.get('site').context, officer)
  const rows = parts.flatMap(({ path, count: of, name }) => {
    const count = overview[of]
    if (count === null) return []
    const [title, value] = [say(language, `admin.${name}`), say(language, `admin.${name}.count`, { count })]
    return [{ key: title, value, action: actionOf(path, title) }]
  })
  const capacity = say(language, 'admin.capacity')
  const isWatcher = mayDo(officer, 'register_watch')
  const figures = isWatcher ? await viewFigures(c.get('site').context, officer) : null
  const fullness = isWatcher
    ? [
        {
          key: capacity,
          value: say(language, 'admin.capacity.count'),
          action: actionOf('/admin/capacity', capacity),
        },
      ]
    : []
  function actionOf(path: string, about: string) {
    return { href: address(language, path), text: say(language, 'admin.open'), about }
  }
  return page(
    c,
    <Page view={viewOf(c)} title={say(language, 'admin.title')} wide>
      <p class="govuk-body">{say(language, 'admin.lead')}</p>
      <SummaryList rows={[...rows, ...fullness]} />
      {figures && <FigureParts c={c} figures={figures} />}
    </Page>,
  )
}
