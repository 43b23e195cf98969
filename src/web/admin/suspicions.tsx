// What officers noted about people who seem to sell numbers, where supervisors look into it (S59).

import { listSuspicions, setSuspicionAnswered } from '../../service/suspicion.ts'
import { officeName } from '../../text/office.ts'
import { say } from '../../text/say.ts'
import { languageOf, page, type Request } from '../reader.ts'
import { AdminPage } from './admin-page.tsx'
import { asksForAnswered, Queue, queuePath, submitToQueue } from './queue.tsx'

const path = '/admin/suspicions'

export async function showSuspicions(c: Request): Promise<Response> {
  const language = languageOf(c)
  const isAnswered = asksForAnswered(c)
  const notes = await listSuspicions(c.get('site').context, c.get('officer')!, isAnswered)
  const items = notes.map(({ reportedBy, office, application, ...note }) => ({
    ...note,
    facts: [
      {
        key: say(language, 'admin.suspicions.by'),
        value:
          office === null
            ? say(language, 'admin.suspicions.reader')
            : `${reportedBy}, ${officeName(language, office)}`,
      },
      ...(application === null
        ? []
        : [{ key: say(language, 'admin.suspicions.application'), value: application }]),
    ],
  }))
  return page(
    c,
    <AdminPage c={c} title={say(language, 'admin.suspicions')} path={queuePath(path, isAnswered)}>
      <p class="govuk-body">{say(language, 'admin.suspicions.lead')}</p>
      <Queue
        path={path}
        isAnswered={isAnswered}
        items={items}
        none={say(language, 'admin.suspicions.none')}
      />
    </AdminPage>,
  )
}

export function submitSuspicions(c: Request): Promise<Response> {
  return submitToQueue(c, path, (id, isAnswered) =>
    setSuspicionAnswered(c.get('site').context, c.get('officer')!, id, isAnswered),
  )
}
