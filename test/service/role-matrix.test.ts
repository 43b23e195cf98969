// Role, action and jurisdiction: every pair of the table is tried out, and what it does not name is refused.

import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { after, before, describe, it } from 'node:test'
import { Refusal } from '../../src/kernel/refusal.ts'
import { accessLogOf } from '../../src/service/access-log.ts'
import { watchOverrides } from '../../src/service/anomaly.ts'
import { viewApplication } from '../../src/service/application.ts'
import { proveRegister } from '../../src/service/audit-proof.ts'
import { auditTrail } from '../../src/service/audit-trail.ts'
import { checkNumbers } from '../../src/service/check.ts'
import { type CommandKind, commands } from '../../src/service/command.ts'
import type { Context } from '../../src/service/context.ts'
import { decide, viewEarlierNumbers } from '../../src/service/decision.ts'
import { handOver, withdrawApplication } from '../../src/service/ending.ts'
import { viewHolder } from '../../src/service/holder.ts'
import { requestCorrection } from '../../src/service/intake.ts'
import { openCase, takeOverCase } from '../../src/service/lease.ts'
import { openApplication } from '../../src/service/opening.ts'
import { viewOverview } from '../../src/service/overview.ts'
import { inviteAs } from '../../src/service/people.ts'
import {
  type Action,
  actions,
  type Jurisdiction,
  type Officer,
  permits,
  roles,
} from '../../src/service/permit.ts'
import { findPersons, viewPerson } from '../../src/service/person.ts'
import { openProposals, submit } from '../../src/service/proposal.ts'
import { listApplications } from '../../src/service/queue.ts'
import { listReports } from '../../src/service/report-queue.ts'
import { compareRules } from '../../src/service/rule-watch.ts'
import { askSecondOfficer, joinCase } from '../../src/service/second-officer.ts'
import { listSuspicions, noteSuspicion } from '../../src/service/suspicion.ts'
import { sql } from '../../src/store/store.ts'
import { printedText } from '../mrz/lines-of.ts'
import { freshName, freshNumber } from '../register/people.ts'
import { command, type Enrolled, enroll } from './act-of.ts'
import { accept, acceptTyped, formed, officer, openDesk, settle, typed } from './desk-of.ts'
import { numberCases } from './number-case.ts'
import { paperCases } from './paper-case.ts'
import { personCases } from './person-case.ts'

let context: Context
let close: () => Promise<void>
let person: Enrolled
before(async () => {
  ;({ context, close } = await openDesk())
  person = await enroll(context)
})
after(() => close())

const desk = officer('desk')
const correction = { field: 'birth', reason: 'cannot_be_read' }
const cases = { ...personCases, ...paperCases, ...numberCases }

/** An application of the demo office, opened and confirmed. */
const accepted = () => accept(context, desk, { number: freshNumber(), names: freshName() })

/** Does the action as this officer, on something that is there and ready for it. */
type Deed = (by: Officer) => Promise<() => Promise<unknown>>

const onApplication =
  (deed: (by: Officer, reference: string) => Promise<unknown>): Deed =>
  async by => {
    const reference = await accepted()
    return () => deed(by, reference)
  }

const onRegister =
  (kind: CommandKind): Deed =>
  async by => {
    const body = await cases[kind].right(context)
    return () => submit(context, by, command(kind, body as never), randomUUID())
  }

const registerDeeds = Object.fromEntries(
  (Object.keys(commands) as CommandKind[]).map(kind => [kind, onRegister(kind)]),
) as Record<CommandKind, Deed>

const deeds: Readonly<Record<Action, Deed>> = {
  ...registerDeeds,
  application_open: async by => () => openApplication(context, by, printedText({ names: freshName() })),
  application_read: onApplication((by, reference) => viewApplication(context, by, reference)),
  application_accept: onApplication((by, reference) => acceptTyped(context, by, reference, typed())),
  application_withdraw: onApplication((by, reference) => withdrawApplication(context, by, reference)),
  application_correct: onApplication((by, reference) =>
    requestCorrection(context, by, reference, correction),
  ),
  application_deliver: async by => {
    const reference = await accepted()
    await settle(context, desk, reference)
    return () => handOver(context, by, reference)
  },
  application_take_over: async by => {
    const reference = await accepted()
    await openCase(context, officer('whoever has it open'), reference)
    return () => takeOverCase(context, by, reference)
  },
  application_join: async by => {
    const reference = await accepted()
    const { passport } = await viewApplication(context, desk, reference)
    await askSecondOfficer(context, { ...officer('relative'), name: passport.family }, reference)
    return () => joinCase(context, by, reference)
  },
  application_decide: onApplication((by, reference) =>
    decide(context, by, reference, { key: randomUUID(), choice: formed() }),
  ),
  certificate_read: async by => {
    const reference = await accepted()
    await settle(context, desk, reference)
    return () => viewHolder(context, by, reference, 'certificate')
  },
  number_check: async by => async () => {
    // The public may ask too, and is told less.
    const [verdict] = await checkNumbers(context, by, [person.iin])
    if (verdict!.level !== 'issued') throw new Refusal('not_permitted')
  },
  person_read: async by => () => viewPerson(context, by, person.personId),
  proposal_approve: async by => () => openProposals(context, by),
  access_read: async by => () => accessLogOf(context, by, person.personId),
  admin_read: async by => () => viewOverview(context, by),
  report_manage: async by => () => listReports(context, by, false),
  suspicion_report: async by => () =>
    noteSuspicion(context, by, { id: randomUUID(), application: '', words: 'Sells numbers' }),
  suspicion_manage: async by => () => listSuspicions(context, by, false),
  rule_compare: async by => async () => compareRules(context, by, '2026-01-01', '2026-11-23'),
  register_watch: async by => () => watchOverrides(context, by),
  register_audit: async by => async () => {
    await auditTrail(context, by, { subject: 'number', text: person.iin })
    await proveRegister(context, by)
  },
  people_manage: async by => () =>
    inviteAs(context, by, { name: 'Somebody', role: 'auditor', office: 'ministry' }),
}

async function traceOf(): Promise<object> {
  const [row] = await context.store.query<object>(sql`
    select (select count(*) from event) as events, (select count(*) from access) as entries,
      (select count(*) from idempotency) as keys`)
  return row!
}

describe('each role with each action', () => {
  for (const role of roles) {
    for (const action of actions) {
      const reach: Jurisdiction | null = permits[role][action] ?? null
      it(`${role} ${action}: ${reach ?? 'refused'}`, async () => {
        const own = officer(`some ${role}`, role)
        const deed = await deeds[action]({ ...own, personId: reach === 'self' ? person.personId : null })
        const before = await traceOf()
        if (reach !== null) {
          await deed()
          return
        }
        await assert.rejects(
          deed(),
          (error: unknown) => error instanceof Refusal && error.code === 'not_permitted',
        )
        assert.deepEqual(await traceOf(), before)
      })
    }
  }
})

/** What these make belongs to the office of whoever makes it: there is nothing of another office to reach for. */
const ofOwnOffice: readonly Action[] = ['application_open', 'suspicion_report']

describe('how far a permit reaches', () => {
  for (const role of roles) {
    for (const action of actions) {
      const reach = permits[role][action]
      if (reach === undefined || reach === 'country') continue

      it(`${role} ${action}: nothing beyond the ${reach}`, async () => {
        const stranger = officer(`some ${role}`, role, 'another_office')
        if (reach === 'self') {
          const others = [null, randomUUID()].map(personId => ({ ...stranger, personId }))
          for (const other of others) {
            await assert.rejects((await deeds[action](other))(), { code: 'not_permitted' })
          }
        } else if (!ofOwnOffice.includes(action)) {
          await assert.rejects((await deeds[action](stranger))(), { code: 'not_found' })
        }
        assert.deepEqual(role === 'holder' ? [] : await listIfAny(stranger), [])
      })
    }
  }

  async function listIfAny(by: Officer): Promise<readonly unknown[]> {
    return permits[by.role].application_read === 'office' ? listApplications(context, by) : []
  }

  it('is the whole country for an operator, who sees the applications of every office', async () => {
    const reference = await accepted()
    const operator = officer('somewhere', 'operator', 'another_office')
    assert.equal((await viewApplication(context, operator, reference)).reference, reference)
    assert((await listApplications(context, operator)).length > 0)
  })
})

describe('the table', () => {
  const deciding: readonly Action[] = [
    'application_decide',
    'proposal_approve',
    ...(Object.keys(commands) as CommandKind[]),
  ]

  it('lets no role both decide and audit', () => {
    for (const role of roles) {
      const [own, decides] = [permits[role], deciding.some(action => action in permits[role])]
      assert(!(decides && own.access_read === 'country'), role)
    }
  })

  it('lets nobody reach farther than they work: holders themselves, desks their office', () => {
    for (const action of actions) {
      assert(['self', undefined].includes(permits.holder[action]), action)
      const desks = [permits.counter_officer[action], permits.consular_officer[action]]
      assert(!desks.includes('country') || action === 'number_check', action)
    }
    assert.deepEqual(permits.representative, {})
    assert.deepEqual(Object.keys(permits.rule_editor), ['admin_read', 'report_manage', 'rule_compare'])
  })

  it('lets each action be done by somebody, and each dangerous one be approved by somebody else', () => {
    for (const action of actions)
      assert(
        roles.some(role => action in permits[role]),
        action,
      )
    const approvers = roles.filter(role => 'proposal_approve' in permits[role])
    assert.deepEqual(approvers, ['supervisor', 'register_administrator'])
  })

  it('is printed in docs/register.md as it is', () => {
    const page = readFileSync(new URL('../../../docs/register.md', import.meta.url), 'utf8')
    const rows = actions.map(action => {
      const cells = roles.map(role => permits[role][action] ?? '')
      return `| \`${action}\` | ${cells.join(' | ')} |`
    })
    for (const row of rows) assert(page.includes(row), `docs/register.md lacks this row:\n${rows.join('\n')}`)
  })

  it('has the roles that the database knows', async () => {
    const [row] = await context.store.query<{ definition: string }>(sql`
      select pg_get_constraintdef(oid) as definition from pg_constraint where conname = 'account_role_known'`)
    const known = [...row!.definition.matchAll(/'(\w+)'/g)].map(([, role]) => role)
    assert.deepEqual(known, [...roles])
  })
})

describe('looking for persons', () => {
  it('needs the permit to read them', async () => {
    const traits = {
      documents: [],
      names: [],
      birthOn: '1974-08-12',
      birthPrecision: 'day',
      sex: 'female',
    } as const
    const asked = { ...traits, birthPlace: null, citizenships: [], legacyIdentifiers: [] }
    await assert.rejects(findPersons(context, desk, asked), { code: 'not_permitted' })
    assert.deepEqual(await findPersons(context, officer('some operator', 'operator'), asked), [])
    await assert.rejects(
      viewEarlierNumbers(
        context,
        officer('some auditor', 'auditor'),
        await viewApplication(context, desk, await accepted()),
      ),
      { code: 'not_permitted' },
    )
  })
})
