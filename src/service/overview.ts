// What waits in the administration, as far as the one who asks may see it.

import { watchOverrides } from './anomaly.ts'
import type { Context } from './context.ts'
import { listPeople } from './people.ts'
import { type Action, mayDo, type Officer, permit } from './permit.ts'
import { countOpenReports } from './report-queue.ts'
import { staleRules } from './rule-watch.ts'
import { countOpenSuspicions } from './suspicion.ts'

/** Each null where the role may not see it. */
export interface Overview {
  readonly people: number | null
  readonly openReports: number | null
  readonly openSuspicions: number | null
  readonly listedOfficers: number | null
  readonly staleRules: number | null
}

/** Counts everything that the role may see. Refuses with `not_permitted`. */
export async function viewOverview(context: Context, officer: Officer): Promise<Overview> {
  permit(officer, 'admin_read')
  const where = async (action: Action, count: () => Promise<number>) =>
    mayDo(officer, action) ? count() : null
  return {
    people: await where('people_manage', async () => {
      const people = await listPeople(context, officer)
      return people.filter(({ suspendedAt }) => suspendedAt === null).length
    }),
    openReports: await where('report_manage', () => countOpenReports(context, officer)),
    openSuspicions: await where('suspicion_manage', () => countOpenSuspicions(context, officer)),
    listedOfficers: await where('register_watch', async () => {
      const { counts } = await watchOverrides(context, officer)
      return counts.filter(({ isListed }) => isListed).length
    }),
    staleRules: await where('rule_compare', async () => staleRules(context, officer).length),
  }
}
