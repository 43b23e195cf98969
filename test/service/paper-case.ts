// The cases of the acts on papers: documents, and numbers of older registers.

import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import type { DocumentState, LegacyIdentifierFacts } from '../../src/register/fact.ts'
import type { Context } from '../../src/service/context.ts'
import { freshNumber } from '../register/people.ts'
import { passportOf } from '../register/register-of.ts'
import { enroll, perform, recordOf } from './act-of.ts'
import { type Body, type Cases, unusable } from './command-case.ts'

/** A person with one passport, as the body of a change of it. */
async function withPassport(context: Context) {
  const { personId, registration } = await enroll(context)
  const documentId = (await recordOf(context, personId)).documents[0]!.id
  return { personId, documentId, registration }
}

function changed(state: DocumentState, replacedBy: string | null = null): Body<'document_change'> {
  return async context => {
    const { personId, documentId } = await withPassport(context)
    return { personId, documentId, state, replacedBy }
  }
}

/** An identity card with the number on its front. */
function card() {
  const parts = { kind: 'identity_card', country: 'KAZ', placement: 'card_front_below_birth_date' } as const
  return passportOf(freshNumber(), { ...parts, issuedOn: '2022-04-16' })
}

let identifiers = 0
const freshIdentifier = (): LegacyIdentifierFacts => ({
  scheme: 'tin',
  value: String(++identifiers).padStart(12, '0'),
})

/** A person with a number of an older register, linked under its state. */
async function linked(context: Context, identifier = freshIdentifier()) {
  const { personId } = await enroll(context)
  const { identifierId } = await perform(context, 'legacy_identifier_link', { personId, identifier })
  return { personId, identifierId: String(identifierId), identifier }
}

export const paperCases: Cases<
  | 'document_record'
  | 'document_change'
  | 'document_exchange'
  | 'legacy_identifier_link'
  | 'legacy_identifier_change'
> = {
  document_record: {
    right: async context => {
      const { personId } = await enroll(context)
      return { personId, document: card() }
    },
    holds: async (context, { personId, document }, { documentId }) => {
      const { documents } = await recordOf(context, personId)
      assert.deepEqual(
        documents.find(({ id }) => id === documentId),
        { ...document, id: documentId, state: 'issued', replacedBy: null },
      )
    },
    refused: {
      ...unusable<'document_record'>(personId => ({ personId, document: passportOf(freshNumber()) })),
      document_already_held: async context => {
        const { registration } = await enroll(context)
        return { personId: (await enroll(context)).personId, document: registration.documents[0]! }
      },
      document_invalid: async context => ({
        personId: (await enroll(context)).personId,
        document: passportOf(freshNumber(), { issuedOn: '2026-11-24' }),
      }),
      code_unknown: async context => ({
        personId: (await enroll(context)).personId,
        document: passportOf(freshNumber(), { kind: 'library_card' as 'passport' }),
      }),
    },
  },
  document_change: {
    right: async context => {
      const { personId, documentId } = await withPassport(context)
      const document = passportOf(freshNumber())
      const { documentId: replacedBy } = await perform(context, 'document_record', { personId, document })
      return { personId, documentId, state: 'replaced', replacedBy: String(replacedBy) }
    },
    holds: async (context, { personId, documentId, replacedBy }) => {
      const { documents } = await recordOf(context, personId)
      const { state, replacedBy: by } = documents.find(({ id }) => id === documentId)!
      assert.deepEqual([state, by], ['replaced', replacedBy])
    },
    refused: {
      ...unusable<'document_change'>(personId => ({
        personId,
        documentId: randomUUID(),
        state: 'lost',
        replacedBy: null,
      })),
      // Nobody reaches the papers of one person by naming another.
      not_found: async context => {
        const { documentId } = await withPassport(context)
        return { personId: (await enroll(context)).personId, documentId, state: 'lost', replacedBy: null }
      },
      document_state_unfit: changed('issued'),
      code_unknown: changed('eaten' as DocumentState),
    },
  },
  document_exchange: {
    right: async context => {
      const { personId, registration } = await withPassport(context)
      return { personId, handedIn: registration.documents[0]!, issued: card() }
    },
    holds: async (context, { personId, issued }, { handedInId, issuedId }) => {
      const { documents } = await recordOf(context, personId)
      const [old, current] = [handedInId, issuedId].map(id => documents.find(each => each.id === id)!)
      assert.deepEqual([old!.state, old!.replacedBy], ['surrendered', issuedId])
      assert.deepEqual(current, { ...issued, id: issuedId, state: 'issued', replacedBy: null })
    },
    refused: {
      ...unusable<'document_exchange'>(personId => ({
        personId,
        handedIn: passportOf(freshNumber()),
        issued: card(),
      })),
      // One without the number is no document with the number.
      document_invalid: async context => ({
        personId: (await enroll(context)).personId,
        handedIn: passportOf(freshNumber()),
        issued: passportOf(freshNumber()),
      }),
      // What is lost cannot lie on the counter.
      document_state_unfit: async context => {
        const { personId, documentId, registration } = await withPassport(context)
        await perform(context, 'document_change', { personId, documentId, state: 'lost', replacedBy: null })
        return { personId, handedIn: registration.documents[0]!, issued: card() }
      },
      document_already_held: async context => {
        const { registration } = await enroll(context)
        return {
          personId: (await enroll(context)).personId,
          handedIn: registration.documents[0]!,
          issued: card(),
        }
      },
      code_unknown: async context => ({
        personId: (await enroll(context)).personId,
        handedIn: passportOf(freshNumber(), { kind: 'library_card' as 'passport' }),
        issued: card(),
      }),
    },
  },
  legacy_identifier_link: {
    right: async context => ({ personId: (await enroll(context)).personId, identifier: freshIdentifier() }),
    holds: async (context, { personId, identifier }, { identifierId, state }) => {
      assert.equal(state, 'active')
      const { legacyIdentifiers } = await recordOf(context, personId)
      assert.deepEqual(legacyIdentifiers, [{ id: identifierId, ...identifier, state }])
    },
    refused: {
      ...unusable<'legacy_identifier_link'>(personId => ({ personId, identifier: freshIdentifier() })),
      legacy_identifier_linked: async context => {
        const { personId, identifier } = await linked(context)
        return { personId, identifier }
      },
      legacy_identifier_invalid: async context => ({
        personId: (await enroll(context)).personId,
        identifier: { scheme: 'tin', value: "1' or '1'='1" },
      }),
      code_unknown: async context => ({
        personId: (await enroll(context)).personId,
        identifier: { scheme: 'library' as 'tin', value: '1' },
      }),
    },
  },
  legacy_identifier_change: {
    right: async context => {
      const { personId, identifierId } = await linked(context)
      return { personId, identifierId, state: 'retired' }
    },
    holds: async (context, { personId }) => {
      const { legacyIdentifiers } = await recordOf(context, personId)
      assert.deepEqual(
        legacyIdentifiers.map(({ state }) => state),
        ['retired'],
      )
    },
    refused: {
      ...unusable<'legacy_identifier_change'>(personId => ({
        personId,
        identifierId: randomUUID(),
        state: 'retired',
      })),
      not_found: async context => {
        const { identifierId } = await linked(context)
        return { personId: (await enroll(context)).personId, identifierId, state: 'retired' }
      },
      legacy_identifier_conflict: async context => {
        const { identifier } = await linked(context)
        const { personId, identifierId } = await linked(context, identifier)
        return { personId, identifierId, state: 'active' }
      },
      code_unknown: async context => {
        const { personId, identifierId } = await linked(context)
        return { personId, identifierId, state: 'conflict' as 'active' }
      },
    },
  },
}
