// What every page of the form works with: the rules of the day, the draft of this device, and the words of the page.

import type { FormFields } from '../../form/field.ts'
import type { Speaker } from '../../form/speech.ts'
import type { Edition } from '../../rules/change.ts'
import { type Language, pageLanguage } from '../language.ts'
import { find } from '../part.ts'
import { type Draft, keepDraft, loadDraft, newDraft } from './draft.ts'

export interface Form {
  readonly root: HTMLElement
  readonly edition: Edition
  readonly speaker: Speaker
  readonly draft: Draft
  readonly fields: FormFields
  /** Whether the page comes from this device because there is no network. */
  readonly isOffline: boolean
  readonly wasExpired: boolean
}

/** Finds the rules in the page and the draft on the device, and says so where there is no network. */
export function openForm(root: HTMLElement): Form {
  const rules = find<HTMLTemplateElement>(root, 'template[data-part="rules"]')
  const edition = JSON.parse(rules.content.textContent) as Edition
  const { draft, wasExpired } = loadDraft(edition)
  const kept = draft && !isAgain(draft) ? draft : renewed(draft, edition)
  const isOffline = document.querySelector('.app-offline') !== null || !navigator.onLine
  watchNetwork(root, isOffline)
  const speaker = speakerOf(root, pageLanguage())
  return { root, edition, speaker, draft: kept, fields: kept.fields, isOffline, wasExpired }
}

/** Whether the reader begins again with the answers of a form that was sent. */
function isAgain({ receipt }: Draft): boolean {
  return receipt !== null && new URLSearchParams(location.search).get('again') === 'yes'
}

/** A new form, with the answers of the one before, if there is one: another application under another key. */
function renewed(before: Draft | null, { dayOn, pack }: Edition): Draft {
  const draft = { ...newDraft(dayOn, pack.pack), fields: before?.fields ?? {} }
  if (before) keepDraft(draft)
  return draft
}

/** Keeps other answers. What was sent before was another form: a changed one has a key of its own. */
export function keepFields({ draft, edition }: Form, fields: FormFields): void {
  const begun = draft.receipt ? newDraft(edition.dayOn, edition.pack.pack) : draft
  keepDraft({ ...begun, fields, savedOn: edition.dayOn })
}

/** Says what the page brought along to be said. */
export function speakerOf(root: HTMLElement, language: Language): Speaker {
  return {
    language,
    say(key, values) {
      const template = find<HTMLTemplateElement>(root, `template[data-part="say:${language}:${key}"]`)
      const sentence = template.content.textContent
      return sentence.replace(/\{(\w+)\}/g, (placeOf, name: string) => String(values[name] ?? placeOf))
    },
    country(code) {
      const option = root.querySelector(`option[value="${CSS.escape(code)}"]`)
      return option?.textContent ?? countriesIn(root, language)[code] ?? code
    },
  }
}

function countriesIn(root: HTMLElement, language: Language): Readonly<Record<string, string>> {
  const template = root.querySelector<HTMLTemplateElement>(`template[data-part="countries:${language}"]`)
  return template ? (JSON.parse(template.content.textContent) as Record<string, string>) : {}
}

/** Announces a sentence that the reader did something to hear. */
export function announce(root: HTMLElement, sentence: string): void {
  const said = document.createElement('p')
  said.className = 'govuk-inset-text'
  said.textContent = sentence
  find(root, '[data-place="said"]').replaceChildren(said)
}

function watchNetwork(root: HTMLElement, isOffline: boolean): void {
  const line = find(root, '[data-place="offline"]')
  line.hidden = !isOffline
  addEventListener('offline', () => {
    line.hidden = false
  })
  addEventListener('online', () => {
    line.hidden = true
  })
}
