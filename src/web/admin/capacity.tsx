// How full the buckets are, and which runs out first: the picture of `npm run operate -- capacity`, on a page.

import { type BucketCapacity, capacity } from '../../register/capacity.ts'
import { dateInWords } from '../../text/date.ts'
import type { Language } from '../../text/language.ts'
import { say } from '../../text/say.ts'
import { BarChart } from '../page/bar-chart.tsx'
import { Table } from '../page/table.tsx'
import { languageOf, page, type Request } from '../reader.ts'
import { AdminPage } from './admin-page.tsx'

export async function showCapacity(c: Request): Promise<Response> {
  const language = languageOf(c)
  const { store, clock } = c.get('site').context
  const { buckets, taken, account, tenths, soonest } = await capacity(store, clock.nowAt())
  return page(
    c,
    <AdminPage c={c} title={say(language, 'admin.capacity')} path="/admin/capacity">
      <p class="govuk-body">{say(language, 'operate.capacity.total', { buckets, taken })}</p>
      <p class="govuk-body">
        {say(language, 'operate.capacity.account', { ...account })}{' '}
        {say(language, 'operate.capacity.uneven', { uneven: account.uneven })}
      </p>
      <BarChart
        name={say(language, 'admin.capacity.chart')}
        bars={tenths.map((value, index) => ({ name: `${index * 10}–${index * 10 + 10} %`, value }))}
      />
      <Table
        caption={say(language, 'admin.capacity.soonest')}
        captionSize="m"
        columns={[
          { text: say(language, 'admin.capacity.bucket') },
          { text: say(language, 'admin.capacity.used'), numeric: true },
          { text: say(language, 'admin.capacity.left'), numeric: true },
          { text: say(language, 'admin.capacity.account'), numeric: true },
          { text: say(language, 'admin.capacity.full') },
        ]}
        rows={soonest.map(bucket => rowOf(language, bucket))}
        firstCellIsHeader
        stacks
      />
    </AdminPage>,
  )
}

function rowOf(language: Language, { bucket, account, usable, left, fullOn }: BucketCapacity) {
  const digits = String(bucket).padStart(7, '0')
  const { next, formed, void: empty, imported } = account
  return [
    `${digits.slice(0, 6)} ${digits[6]}`,
    `${usable - left} / ${usable}`,
    left,
    `${next} = ${formed} + ${empty} + ${imported}`,
    fullOn === null ? say(language, 'operate.capacity.never') : dateInWords(language, fullOn),
  ]
}
