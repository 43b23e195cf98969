// Reads the events of earlier releases in the form of today: events are never altered, so their old forms stay.

import type { Event } from './event.ts'
import type { BirthPrecision, DocumentFacts, PersonFacts, PersonName, Sourced } from './fact.ts'

/** The same event as this release would have written it. */
export function inPresentForm(event: Event): Event {
  if (event.kind === 'person_registered' && event.personal && 'name' in event.personal) {
    return { ...event, personal: presentFacts(event) }
  }
  // People of the first release had one document, and it went by the id of the person.
  if (event.kind === 'document_recorded' && event.payload.documentId === undefined) {
    return { ...event, payload: { documentId: event.streamId }, personal: presentDocument(event) }
  }
  return event
}

/** As the first release recorded a person: one name, one citizenship, the category beside the personal values. */
interface FirstFacts {
  readonly name: Omit<PersonName, 'patronymic'>
  readonly birthOn: Sourced<string>
  readonly birthPlace: Sourced<string>
  readonly sex: PersonFacts['sex']
  readonly citizenship: Sourced<string>
}

function presentFacts({ payload, personal }: Event): PersonFacts & Record<string, unknown> {
  const { name, birthOn, birthPlace, sex, citizenship } = personal as unknown as FirstFacts
  return {
    category: payload.category as PersonFacts['category'],
    names: [{ ...name, patronymic: null }],
    birth: { on: birthOn.value, precision: 'day' satisfies BirthPrecision, source: birthOn.source },
    birthPlace,
    sex,
    citizenships: [citizenship],
    selfEmployed: false,
  }
}

function presentDocument({ personal }: Event): (DocumentFacts & Record<string, unknown>) | null {
  if (!personal) return null
  const { document } = personal as { document: Omit<DocumentFacts, 'issuedOn' | 'placement'> }
  return { ...document, issuedOn: null, placement: 'none' }
}
