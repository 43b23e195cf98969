// What is asked about the document: its machine-readable lines, or what it says where it has none.

import { type FormFields, textOf } from '../../form/field.ts'
import { scripts, typedDocumentKinds } from '../../rules/code.ts'
import { countryNames } from '../../text/country.ts'
import { say } from '../../text/say.ts'
import { Checkbox } from '../page/checkboxes.tsx'
import { DateInput } from '../page/date-input.tsx'
import { Input } from '../page/input.tsx'
import { Radios } from '../page/radios.tsx'
import { Select } from '../page/select.tsx'
import { useLanguage } from '../page/surrounding.ts'
import { Textarea } from '../page/textarea.tsx'
import { ZonePhoto } from './zone-photo.tsx'

/** The fields of the topic `passport`. */
export function PassportFields({ fields }: { fields: FormFields }) {
  const language = useLanguage()
  return (
    <>
      <ZonePhoto into="mrz" />
      <Textarea
        id="mrz"
        label={say(language, 'apply.mrz')}
        hint={say(language, 'apply.mrz.hint')}
        value={textOf(fields, 'mrz')}
        rows={5}
        machine
        autocomplete="off"
        autocapitalize="characters"
        spellcheck={false}
      />
      <div data-place="read" aria-live="polite" />
      <Checkbox
        id="without_mrz"
        value="yes"
        checked={textOf(fields, 'without_mrz') === 'yes'}
        hint={say(language, 'apply.without_mrz.hint')}
      >
        {say(language, 'apply.without_mrz')}
      </Checkbox>
      <div class="app-apply__part" data-when="without_mrz=yes">
        <p class="govuk-body">{say(language, 'apply.typed.title')}</p>
        <TypedDocument fields={fields} />
      </div>
      <ScriptRadios fields={fields} />
    </>
  )
}

/** In which letters the document writes the name: it decides whether a translation is asked for. */
export function ScriptRadios({ fields }: { fields: FormFields }) {
  const language = useLanguage()
  return (
    <Radios
      id="script"
      legend={say(language, 'apply.script')}
      hint={say(language, 'apply.script.hint')}
      value={textOf(fields, 'script')}
      items={scripts.map(value => ({ value, text: say(language, `apply.script.${value}`) }))}
    />
  )
}

function TypedDocument({ fields }: { fields: FormFields }) {
  const language = useLanguage()
  return (
    <>
      <Radios
        id="document_kind"
        legend={say(language, 'apply.document_kind')}
        value={textOf(fields, 'document_kind')}
        small
        items={typedDocumentKinds.map(value => ({
          value,
          text: say(language, `apply.document_kind.${value}`),
        }))}
      />
      <TypedDetails fields={fields} />
    </>
  )
}

/** Who issued a document, under which number, and until when it is valid. */
export function TypedDetails({ fields }: { fields: FormFields }) {
  const language = useLanguage()
  return (
    <>
      <StateSelect name="document_country" label={say(language, 'apply.document_country')} fields={fields} />
      <Input
        id="document_number"
        label={say(language, 'apply.document_number')}
        hint={say(language, 'apply.document_number.hint')}
        value={textOf(fields, 'document_number')}
        width={20}
        autocomplete="off"
        spellcheck={false}
      />
      <Day name="document_expires" legend={say(language, 'apply.document_expires')} fields={fields} />
      <Checkbox id="document_endless" value="yes" checked={textOf(fields, 'document_endless') === 'yes'}>
        {say(language, 'apply.document_endless')}
      </Checkbox>
    </>
  )
}

/** One state out of all of them. */
export function StateSelect(props: {
  name: 'document_country' | 'citizenship'
  label: string
  hint?: string
  fields: FormFields
}) {
  const language = useLanguage()
  return (
    <Select
      id={props.name}
      label={props.label}
      hint={props.hint}
      value={textOf(props.fields, props.name)}
      items={[
        { value: '', text: say(language, 'apply.choose_state') },
        ...countryNames(language).map(([value, text]) => ({ value, text })),
      ]}
    />
  )
}

/** A day of the form, as it was typed. */
export function Day(props: {
  name: 'birth' | 'document_expires' | 'authority_issued' | 'authority_expires'
  legend: string
  hint?: string
  fields: FormFields
}) {
  const language = useLanguage()
  const { name, fields } = props
  return (
    <DateInput
      id={name}
      legend={props.legend}
      hint={props.hint ?? say(language, 'apply.day.hint')}
      birthday={name === 'birth'}
      wordy
      value={{
        day: textOf(fields, `${name}-day`),
        month: textOf(fields, `${name}-month`),
        year: textOf(fields, `${name}-year`),
      }}
    />
  )
}
