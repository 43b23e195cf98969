// The figures of the day: what was formed, what waits against its term, and what was refused, office by office.

import { ruleOn } from '../../rules/day.ts'
import { todayOf } from '../../service/application.ts'
import { type Figures, type OfficeTerms, type RefusalCount, refusalDays } from '../../service/figure.ts'
import { dayOfMonthInWords } from '../../text/date.ts'
import type { Language } from '../../text/language.ts'
import { officeName } from '../../text/office.ts'
import { say } from '../../text/say.ts'
import { BarChart } from '../page/bar-chart.tsx'
import { useLanguage } from '../page/surrounding.ts'
import { Table } from '../page/table.tsx'
import { Tag } from '../page/tag.tsx'
import type { Request } from '../reader.ts'

/** Three parts under a heading each. They count, and name nobody. */
export function FigureParts({ c, figures }: { c: Request; figures: Figures }) {
  return (
    <>
      <Formed formed={figures.formed} />
      <Terms terms={figures.terms} />
      <Refusals c={c} refusals={figures.refusals} />
    </>
  )
}

function Formed({ formed }: { formed: Figures['formed'] }) {
  const language = useLanguage()
  const today = formed.at(-1)!.count
  return (
    <section aria-labelledby="formed">
      <h2 class="govuk-heading-m" id="formed">
        {say(language, 'admin.figures.formed', { count: today })}
      </h2>
      <BarChart
        name={say(language, 'admin.figures.formed.chart')}
        bars={formed.map(({ day, count }) => ({ name: dayOfMonthInWords(language, day), value: count }))}
      />
    </section>
  )
}

function Terms({ terms }: { terms: Figures['terms'] }) {
  const language = useLanguage()
  const columns = ['overdue', 'today', 'later', 'untaken', 'paused'] as const
  return (
    <section aria-labelledby="terms">
      <h2 class="govuk-heading-m" id="terms">
        {say(language, 'admin.figures.terms')}
      </h2>
      {terms.length === 0 ? (
        <p class="govuk-body">{say(language, 'admin.figures.terms.none')}</p>
      ) : (
        <Table
          columns={[
            { text: say(language, 'people.office') },
            ...columns.map(column => ({ text: say(language, `admin.figures.${column}`), numeric: true })),
          ]}
          rows={terms.map(row => [
            nameOf(language, row.office),
            overdueCell(row),
            ...columns.slice(1).map(column => row[column]),
          ])}
          firstCellIsHeader
          stacks
        />
      )}
    </section>
  )
}

function overdueCell({ overdue }: OfficeTerms) {
  return overdue === 0 ? 0 : <Tag tint="red">{overdue}</Tag>
}

function Refusals({ c, refusals }: { c: Request; refusals: readonly RefusalCount[] }) {
  const language = useLanguage()
  const { context } = c.get('site')
  return (
    <section aria-labelledby="refusals">
      <h2 class="govuk-heading-m" id="refusals">
        {say(language, 'admin.figures.refusals', { days: refusalDays })}
      </h2>
      {refusals.length === 0 ? (
        <p class="govuk-body">{say(language, 'admin.figures.refusals.none')}</p>
      ) : (
        <Table
          columns={[
            { text: say(language, 'admin.figures.ground') },
            { text: say(language, 'people.office') },
            { text: say(language, 'admin.figures.count'), numeric: true },
          ]}
          rows={refusals.map(({ ground, office, count }) => {
            const rule = ruleOn(context.pack, 'refusal_ground', ground, todayOf(context))
            return [
              rule ? `${rule.body.code} · ${rule.body.name[language]}` : ground,
              nameOf(language, office),
              count,
            ]
          })}
          firstCellIsHeader
          stacks
        />
      )}
    </section>
  )
}

function nameOf(language: Language, office: string | null): string {
  return office === null ? say(language, 'admin.figures.nowhere') : officeName(language, office)
}
