// No look without a trace: every function that answers an officer is called, and what it shows of a person is recorded.

import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { after, before, describe, it } from 'node:test'
import { type Access, recordAccess } from '../../src/register/access.ts'
import { accessLogOf } from '../../src/service/access-log.ts'
import { viewApplication } from '../../src/service/application.ts'
import { checkNumbers } from '../../src/service/check.ts'
import type { Context } from '../../src/service/context.ts'
import { decide, refuseApplication, viewEarlierNumbers } from '../../src/service/decision.ts'
import { handOver, withdrawApplication } from '../../src/service/ending.ts'
import { viewHolder } from '../../src/service/holder.ts'
import { markCorrected, refuseIntake, requestCorrection } from '../../src/service/intake.ts'
import { letGoOfCase, openCase, takeOverCase } from '../../src/service/lease.ts'
import {
  openApplication,
  openFromForm,
  openFromTyped,
  readIntoCase,
  typeIntoCase,
} from '../../src/service/opening.ts'
import { findPersons, viewPerson } from '../../src/service/person.ts'
import { approve, openProposals, reject, submit, viewProposal } from '../../src/service/proposal.ts'
import { countApplications, listApplications, nextApplication } from '../../src/service/queue.ts'
import { viewReceipt } from '../../src/service/receipt.ts'
import { addScan, listScans, openScan } from '../../src/service/scan.ts'
import { askSecondOfficer, casesWithConflict, joinCase } from '../../src/service/second-officer.ts'
import { Sql, type Store, sql } from '../../src/store/store.ts'
import { typedFields, typedPaper } from '../form/typed-fields.ts'
import { printedText } from '../mrz/lines-of.ts'
import { freshName, freshNumber, freshPerson } from '../register/people.ts'
import { assertRefused, passportOf } from '../register/register-of.ts'
import { command, enroll, numberOf, operator, perform, supervisor } from './act-of.ts'
import { administrationLooks } from './administration-look.ts'
import { accept, acceptTyped, at, formed, nowAt, officer, open, openDesk, settle, typed } from './desk-of.ts'
import { functionsForOfficers } from './officer-function.ts'

let context: Context
let owner: Store
let close: () => Promise<void>
before(async () => {
  ;({ context, owner, close } = await openDesk())
})
after(() => close())

const desk = officer('desk')
/** Has the surname of the specimen. */
const relative = { ...officer('relative'), name: 'Anna Eriksson' }
const auditor = officer('auditor', 'auditor')

/** What must not be shown of anybody without an entry. */
interface Secret {
  readonly reference: string
  readonly applicationId: string
  readonly personId: string
  readonly family: string
  readonly passport: string
  readonly iin: string
}

/** Somebody with a number by an application. */
async function somebody(): Promise<Secret> {
  const [family, passport] = [freshName(), freshNumber()]
  const reference = await accept(context, desk, { number: passport, names: family })
  const { personId } = await settle(context, desk, reference)
  const { id: applicationId } = await viewApplication(context, desk, reference)
  return { reference, applicationId, personId, family, passport, iin: await numberOf(context, personId) }
}

const png = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0])
const correction = { field: 'birth', reason: 'cannot_be_read' }

type Deed = (secret: Secret) => Promise<unknown>

const proposed = async ({ personId }: Secret) => {
  const body = { personId, source: 'Court' }
  const exclusion = { personId, ground: 'death', conditional: false, from: '2026-11-01', source: 'Record' }
  await perform(context, 'number_exclude', exclusion)
  const outcome = await submit(context, operator, command('number_restore', body), randomUUID())
  assert(outcome.outcome === 'proposed')
  return outcome.proposalId
}

/** The same person again at the desk, under another passport. */
const again = ({ family }: Secret) => accept(context, desk, { number: freshNumber(), names: family })

/** What each function is to show: nothing, the application, or the person. */
const looks: Readonly<Record<string, { shows: readonly ('application' | 'person')[]; deed: Deed }>> = {
  openApplication: {
    shows: [],
    deed: () => openApplication(context, desk, printedText({ names: freshName() })),
  },
  listApplications: { shows: [], deed: () => listApplications(context, desk) },
  viewApplication: {
    shows: ['application'],
    deed: ({ reference }) => viewApplication(context, desk, reference),
  },
  viewReceipt: {
    shows: ['application'],
    deed: ({ reference }) => viewReceipt(context, desk, reference),
  },
  openFromForm: {
    shows: [],
    deed: () => openFromForm(context, desk, { language: 'en', fields: typedFields() }),
  },
  openFromTyped: {
    shows: [],
    deed: () => openFromTyped(context, desk, typedPaper({ family: freshName() })),
  },
  typeIntoCase: {
    shows: [],
    deed: async () => typeIntoCase(context, desk, await open(context, desk, { number: 'T1' }), typedPaper()),
  },
  readIntoCase: {
    shows: [],
    deed: async () =>
      readIntoCase(context, desk, await open(context, desk, { number: 'R1' }), printedText({ number: 'R2' })),
  },
  acceptApplication: {
    shows: [],
    deed: async () => acceptTyped(context, desk, await open(context, desk, { number: 'C1' }), typed()),
  },
  refuseIntake: {
    shows: [],
    deed: async () => refuseIntake(context, desk, await open(context, desk, { number: 'I1' }), 'i1'),
  },
  requestCorrection: {
    shows: [],
    deed: async () =>
      requestCorrection(context, desk, await open(context, desk, { number: 'Q1' }), correction),
  },
  markCorrected: {
    shows: [],
    deed: async () => {
      const reference = await open(context, desk, { number: 'M1' })
      await requestCorrection(context, desk, reference, correction)
      return markCorrected(context, desk, reference)
    },
  },
  refuseApplication: {
    shows: [],
    deed: async () =>
      refuseApplication(
        context,
        desk,
        await accept(context, desk, { number: 'F1', names: freshName() }),
        'r1',
      ),
  },
  handOver: { shows: [], deed: ({ reference }) => handOver(context, desk, reference) },
  openCase: { shows: ['application'], deed: ({ reference }) => openCase(context, desk, reference) },
  takeOverCase: {
    shows: [],
    deed: async () => {
      const reference = await open(context, desk, { number: 'T1' })
      await openCase(context, officer('colleague'), reference)
      return takeOverCase(context, desk, reference)
    },
  },
  letGoOfCase: { shows: [], deed: ({ reference }) => letGoOfCase(context, desk, reference) },
  addScan: {
    shows: [],
    deed: async () =>
      addScan(context, desk, await open(context, desk, { number: 'N1' }), { item: 'other', content: png }),
  },
  listScans: { shows: [], deed: ({ reference }) => listScans(context, desk, reference) },
  openScan: {
    shows: [],
    deed: async () => {
      const reference = await open(context, desk, { number: 'N2' })
      await addScan(context, desk, reference, { item: 'other', content: png })
      const [scan] = await listScans(context, desk, reference)
      return (await openScan(context, desk, reference, scan!.id)).id
    },
  },
  countApplications: { shows: [], deed: () => countApplications(context, desk) },
  nextApplication: { shows: [], deed: () => nextApplication(context, desk) },
  askSecondOfficer: {
    shows: [],
    deed: async () => askSecondOfficer(context, relative, await open(context, desk, { number: 'S1' })),
  },
  joinCase: {
    shows: [],
    deed: async () => {
      const reference = await open(context, desk, { number: 'S2' })
      await askSecondOfficer(context, relative, reference)
      return joinCase(context, supervisor, reference)
    },
  },
  casesWithConflict: { shows: [], deed: () => casesWithConflict(context, supervisor) },
  withdrawApplication: {
    shows: [],
    deed: async () => withdrawApplication(context, desk, await open(context, desk, { number: 'W1' })),
  },
  viewEarlierNumbers: {
    shows: ['person'],
    deed: async secret =>
      viewEarlierNumbers(context, desk, await viewApplication(context, desk, await again(secret))),
  },
  decide: {
    shows: [],
    deed: async secret => {
      const choice = formed(secret.personId)
      return decide(context, desk, await again(secret), { key: randomUUID(), choice })
    },
  },
  viewHolder: {
    shows: ['application', 'person'],
    deed: ({ reference }) => viewHolder(context, desk, reference, 'certificate'),
  },
  checkNumbers: { shows: ['person'], deed: ({ iin }) => checkNumbers(context, desk, [iin]) },
  viewPerson: { shows: ['person'], deed: ({ personId }) => viewPerson(context, operator, personId) },
  findPersons: {
    shows: ['person'],
    deed: ({ passport }) =>
      findPersons(context, operator, {
        documents: [passportOf(passport)],
        names: [],
        birthOn: '1974-08-12',
        birthPrecision: 'day',
        sex: 'female',
        birthPlace: null,
        citizenships: [],
        legacyIdentifiers: [],
      }),
  },
  submit: {
    shows: [],
    deed: () => submit(context, operator, command('person_register', freshPerson()), randomUUID()),
  },
  approve: {
    shows: [],
    deed: async secret => approve(context, supervisor, await proposed(secret), randomUUID()),
  },
  reject: {
    shows: [],
    deed: async secret => reject(context, supervisor, await proposed(secret), randomUUID()),
  },
  openProposals: { shows: [], deed: () => openProposals(context, supervisor) },
  viewProposal: {
    shows: ['person'],
    deed: async secret => viewProposal(context, supervisor, await proposed(secret)),
  },
  accessLogOf: { shows: ['person'], deed: ({ personId }) => accessLogOf(context, auditor, personId) },
  ...administrationLooks(() => context),
}

const subjectOf = (secret: Secret, type: 'application' | 'person') =>
  type === 'person' ? secret.personId : secret.applicationId

async function entriesAbout(subject: string): Promise<number> {
  const [row] = await context.store.query<{ count: number }>(sql`
    select count(*) as count from access where subject_id = ${subject}`)
  return row!.count
}

describe('a function that answers an officer', () => {
  it('is each one that the services have', () => {
    assert.deepEqual(functionsForOfficers().sort(), Object.keys(looks).sort())
  })

  for (const [name, { shows, deed }] of Object.entries(looks)) {
    it(`shows ${shows.join(' and ') || 'nobody'}${shows.length > 0 ? ', and says so' : ''}: ${name}`, async () => {
      const secret = await somebody()
      const before = await Promise.all(shows.map(type => entriesAbout(subjectOf(secret, type))))
      const answer = JSON.stringify((await deed(secret)) ?? null)
      const values = [secret.family, secret.passport, secret.iin, '1974-08-12', 'Zenith']
      const shown = values.filter(value => answer.includes(value))
      if (shows.length === 0) assert.deepEqual(shown, [])
      for (const [at_, type] of shows.entries()) {
        assert((await entriesAbout(subjectOf(secret, type))) > before[at_]!, type)
      }
    })
  }

  for (const [name, { shows, deed }] of Object.entries(looks).filter(([, look]) => look.shows.length > 0)) {
    it(`shows nobody when it cannot say so: ${name}`, async () => {
      const secret = await somebody()
      await owner.query(sql`create function refuse_access() returns trigger language plpgsql as $$
        begin raise exception 'the access log is full'; end $$`)
      await owner.query(new Sql([refusalOfEntries(shows.at(-1)!)], []))
      try {
        await assert.rejects(deed(secret), { message: /the access log is full/ })
      } finally {
        await owner.query(sql`drop function refuse_access() cascade`)
      }
    })
  }

  /** The desk's own looks on the way to the deed are let through. */
  function refusalOfEntries(type: 'application' | 'person'): string {
    const when =
      type === 'person' ? `new.subject_type = 'person' and new.attributes <> '{number_exclude}'` : 'true'
    return `create trigger access_refused before insert on access for each row
      when (${when}) execute function refuse_access()`
  }
})

describe('the log of who looked', () => {
  const holderOf = (personId: string) => ({ ...officer('holder', 'holder'), personId })

  it('is read by the person, newest first, with who, for what and by which law, and that is recorded', async () => {
    const { personId, reference } = await somebody()
    await viewHolder(at(context, '2026-11-23T06:00:00.000Z'), desk, reference, 'certificate')
    const lines = await accessLogOf(context, holderOf(personId), personId)
    const [newest] = lines
    assert.deepEqual(newest, {
      at: '2026-11-23T06:00:00.000Z',
      actor: 'desk',
      onBehalfOf: null,
      purpose: 'form_number',
      legalBasis: 'order_258_2020',
      attributes: newest!.attributes,
    })
    assert(newest!.attributes.length > 0)
    const times = lines.map(line => line.at)
    assert.deepEqual(times, [...times].sort().reverse())
    const [own] = (await accessLogOf(at(context, '2026-11-23T07:00:00.000Z'), auditor, personId)).filter(
      line => line.actor === 'holder',
    )
    assert.deepEqual([own?.purpose, own?.attributes], ['audit', ['access_log']])
  })

  it('is not read by another person, nor of nobody', async () => {
    const { personId } = await somebody()
    const stranger = await somebody()
    await assertRefused(accessLogOf(context, holderOf(stranger.personId), personId), 'not_permitted')
    await assertRefused(accessLogOf(context, desk, personId), 'not_permitted')
    await assertRefused(accessLogOf(context, auditor, randomUUID()), 'not_found')
    await assertRefused(accessLogOf(context, auditor, "' or true --"), 'not_found')
  })

  it('keeps back what is under embargo: until its day, or sealed for ever; the auditor sees all', async () => {
    const { personId } = await enroll(context)
    const until = '2026-12-01T00:00:00.000Z'
    const entry = (actor: string): Access => ({
      at: nowAt,
      actor,
      onBehalfOf: 'court of Utopia',
      purpose: 'keep_register',
      attributes: ['name'],
      subject: { type: 'person', id: personId },
    })
    await context.store.transaction(async tx => {
      await recordAccess(tx, entry('open'))
      await recordAccess(tx, { ...entry('delayed'), embargo: { until } })
      await recordAccess(tx, { ...entry('sealed'), embargo: 'sealed' })
    })
    const seenBy = async (by: typeof auditor, instantAt: string) => {
      const lines = await accessLogOf(at(context, instantAt), by, personId)
      const actors = lines.map(({ actor }) => actor)
      return ['open', 'delayed', 'sealed'].filter(actor => actors.includes(actor))
    }
    const holder = holderOf(personId)
    assert.deepEqual(await seenBy(holder, nowAt), ['open'])
    assert.deepEqual(await seenBy(holder, '2026-11-30T23:59:59.999Z'), ['open'])
    assert.deepEqual(await seenBy(holder, until), ['open', 'delayed'])
    assert.deepEqual(await seenBy(auditor, nowAt), ['open', 'delayed', 'sealed'])
  })

  it('is read by somebody whose record was merged into another of theirs, as a whole', async () => {
    const [from, into] = [await somebody(), await somebody()]
    await viewPerson(at(context, '2026-11-23T09:00:00.000Z'), operator, into.personId)
    await perform(context, 'person_merge', { from: from.personId, into: into.personId })
    const holder = holderOf(from.personId)
    for (const asked of [from.personId, into.personId]) {
      const lines = await accessLogOf(context, holder, asked)
      assert(lines.some(line => line.at === '2026-11-23T09:00:00.000Z'))
    }
    const stranger = await somebody()
    await assertRefused(accessLogOf(context, holder, stranger.personId), 'not_permitted')
    await assertRefused(accessLogOf(context, holderOf(randomUUID()), from.personId), 'not_permitted')
  })

  it('holds what was seen of the records that were merged into this one', async () => {
    const [from, into] = [await somebody(), await somebody()]
    await viewPerson(at(context, '2026-11-23T08:00:00.000Z'), operator, from.personId)
    await perform(context, 'person_merge', { from: from.personId, into: into.personId })
    const lines = await accessLogOf(context, holderOf(into.personId), into.personId)
    assert(lines.some(line => line.at === '2026-11-23T08:00:00.000Z'))
  })
})
