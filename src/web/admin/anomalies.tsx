// Officers who stand out: who far more often than others holds people who look alike to be different (J13-7).

import { timesMedian, watchDays, watchOverrides } from '../../service/anomaly.ts'
import { officeName } from '../../text/office.ts'
import { say } from '../../text/say.ts'
import { Table } from '../page/table.tsx'
import { Tag } from '../page/tag.tsx'
import { languageOf, page, type Request } from '../reader.ts'
import { AdminPage } from './admin-page.tsx'

export async function showAnomalies(c: Request): Promise<Response> {
  const language = languageOf(c)
  const { officers, median, counts } = await watchOverrides(c.get('site').context, c.get('officer')!)
  return page(
    c,
    <AdminPage c={c} title={say(language, 'admin.anomalies')} path="/admin/anomalies">
      <p class="govuk-body">{say(language, 'admin.anomalies.lead', { days: watchDays })}</p>
      <p class="govuk-body">
        {say(language, 'admin.anomalies.median', { officers, median, times: timesMedian })}
      </p>
      {counts.length === 0 ? (
        <p class="govuk-body">{say(language, 'admin.anomalies.none')}</p>
      ) : (
        <Table
          columns={[
            { text: say(language, 'people.name') },
            { text: say(language, 'people.role') },
            { text: say(language, 'people.office') },
            { text: say(language, 'admin.anomalies.overrides'), numeric: true },
            { text: say(language, 'admin.anomalies.listed') },
          ]}
          rows={counts.map(({ name, role, office, overrides, isListed }) => [
            name,
            say(language, `people.role.${role}`),
            officeName(language, office),
            overrides,
            isListed ? (
              <Tag tint="red">{say(language, 'admin.anomalies.yes')}</Tag>
            ) : (
              say(language, 'admin.anomalies.no')
            ),
          ])}
          firstCellIsHeader
          stacks
        />
      )}
    </AdminPage>,
  )
}
