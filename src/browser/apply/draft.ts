// The form as this device keeps it: as long as the rules let it, on this device only, until its owner deletes it.

import { type FormFields, readFields } from '../../form/field.ts'
import type { Edition } from '../../rules/change.ts'
import { erasableFromOn } from '../../rules/retention.ts'

export interface Draft {
  readonly fields: FormFields
  /** The days on which it was begun and last changed. */
  readonly startedOn: string
  readonly savedOn: string
  /** By which rules it was begun. */
  readonly rulePack: string
  /** Made with the form: sent twice under the same key, it counts once. */
  readonly key: string
  /** What came back when it was sent. */
  readonly receipt: Receipt | null
}

export interface Receipt {
  readonly reference: string
  readonly dueOn: string
}

const place = 'tizilim-form'

/** The draft of this device, or null; one that the rules of the day let nobody keep any longer is deleted. */
export function loadDraft({ pack, dayOn }: Edition): { draft: Draft | null; wasExpired: boolean } {
  const text = localStorage.getItem(place)
  const draft = text === null ? null : readDraft(text)
  const isInTerm = draft && dayOn < erasableFromOn(pack, dayOn, 'unsent_draft', draft.savedOn)
  if (isInTerm) return { draft, wasExpired: false }
  localStorage.removeItem(place)
  return { draft: null, wasExpired: draft !== null }
}

/** Keeps a draft in place of the one before. */
export function keepDraft(draft: Draft): void {
  localStorage.setItem(place, JSON.stringify(draft))
}

/** Forgets everything about the form. */
export function deleteDraft(): void {
  localStorage.removeItem(place)
}

/** A form that is begun today. */
export function newDraft(todayOn: string, rulePack: string): Draft {
  return { fields: {}, startedOn: todayOn, savedOn: todayOn, rulePack, key: newKey(), receipt: null }
}

/** A key under which no form was sent. */
export function newKey(): string {
  // Over plain http on a network there is no `randomUUID`.
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  const key = [...bytes].map(byte => byte.toString(16).padStart(2, '0')).join('')
  const parts = [key.slice(0, 8), key.slice(8, 12), key.slice(12, 16), key.slice(16, 20), key.slice(20)]
  return parts.join('-')
}

function readDraft(text: string): Draft | null {
  try {
    const kept = JSON.parse(text) as Draft
    const fields = readFields(kept.fields)
    return fields && { ...kept, fields }
  } catch {
    // Something else wrote under our name; there is nothing to save.
    return null
  }
}
