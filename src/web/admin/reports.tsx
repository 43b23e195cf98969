// What readers reported about our pages, where editors answer it (S96).

import { listReports, setReportAnswered } from '../../service/report-queue.ts'
import { say } from '../../text/say.ts'
import { address } from '../page/page.tsx'
import { languageOf, page, type Request } from '../reader.ts'
import { AdminPage } from './admin-page.tsx'
import { asksForAnswered, Queue, queuePath, submitToQueue } from './queue.tsx'

const path = '/admin/reports'

export async function showReports(c: Request): Promise<Response> {
  const language = languageOf(c)
  const isAnswered = asksForAnswered(c)
  const reports = await listReports(c.get('site').context, c.get('officer')!, isAnswered)
  const items = reports.map(({ page: about, language: of, build, pack, ...report }) => ({
    ...report,
    facts: [
      {
        key: say(language, 'admin.reports.page'),
        value: (
          <a class="govuk-link" href={address(of, about)}>
            {address(of, about)}
          </a>
        ),
      },
      { key: say(language, 'admin.reports.language'), value: of },
      { key: say(language, 'admin.reports.build'), value: `${build ?? '–'} · ${pack}` },
    ],
  }))
  return page(
    c,
    <AdminPage c={c} title={say(language, 'admin.reports')} path={queuePath(path, isAnswered)}>
      <p class="govuk-body">{say(language, 'admin.reports.lead')}</p>
      <Queue path={path} isAnswered={isAnswered} items={items} none={say(language, 'admin.reports.none')} />
    </AdminPage>,
  )
}

export function submitReports(c: Request): Promise<Response> {
  return submitToQueue(c, path, (id, isAnswered) =>
    setReportAnswered(c.get('site').context, c.get('officer')!, id, isAnswered),
  )
}
