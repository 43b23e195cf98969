// What is asked about the person: name and sex, birth, citizenship and address, and how to reach them.

import type { Child } from 'hono/jsx'
import { applicantStatuses } from '../../form/citizenship.ts'
import { contactKinds } from '../../form/contact.ts'
import { type FormFields, textOf } from '../../form/field.ts'
import type { Part } from '../../form/part.ts'
import { nameChoices } from '../../form/you.ts'
import { say } from '../../text/say.ts'
import { Checkbox } from '../page/checkboxes.tsx'
import { Input } from '../page/input.tsx'
import { Radios } from '../page/radios.tsx'
import { useLanguage } from '../page/surrounding.ts'
import { Textarea } from '../page/textarea.tsx'
import { Day, StateSelect } from './passport-fields.tsx'

interface FieldsProps {
  readonly fields: FormFields
}

/** The fields of each part that may be asked for alone. */
const fieldsOfPart: Readonly<Record<Part, (props: FieldsProps) => Child>> = {
  name: NameFields,
  sex: SexField,
  birth_day: BirthDay,
  birth_place: BirthPlace,
  belonging: BelongingFields,
  address: AddressField,
}

/** The fields of one part of a topic. */
export function PartFields({ part, fields }: FieldsProps & { part: Part }) {
  return <>{fieldsOfPart[part]({ fields })}</>
}

/** The fields of the topic `you`. */
export function YouFields({ fields }: FieldsProps) {
  return (
    <>
      <NameFields fields={fields} />
      <SexField fields={fields} />
    </>
  )
}

function NameFields({ fields }: FieldsProps) {
  const language = useLanguage()
  return (
    <>
      <NameInput name="family" fields={fields} />
      <Checkbox id="one_name" value="yes" checked={textOf(fields, 'one_name') === 'yes'}>
        {say(language, 'apply.one_name')}
      </Checkbox>
      <NameInput name="given" fields={fields} />
      <NameInput name="patronymic" fields={fields} />
      <div data-place="choice">
        <div data-place="differs" aria-live="polite" />
        <Radios
          id="name_choice"
          legend={say(language, 'apply.name_choice')}
          hint={say(language, 'apply.name_choice.hint')}
          value={textOf(fields, 'name_choice')}
          items={nameChoices.map(value => ({ value, text: say(language, `apply.name_choice.${value}`) }))}
        />
      </div>
    </>
  )
}

function SexField({ fields }: FieldsProps) {
  const language = useLanguage()
  return (
    <Radios
      id="sex"
      legend={say(language, 'apply.sex')}
      hint={say(language, 'apply.sex.hint')}
      value={textOf(fields, 'sex')}
      inline
      items={[
        { value: 'female', text: say(language, 'apply.sex.female') },
        { value: 'male', text: say(language, 'apply.sex.male') },
      ]}
    />
  )
}

function NameInput({ name, fields }: { name: 'family' | 'given' | 'patronymic'; fields: FormFields }) {
  const language = useLanguage()
  const autocomplete = { family: 'family-name', given: 'given-name', patronymic: 'additional-name' }[name]
  return (
    <Input
      id={name}
      label={say(language, `apply.${name}`)}
      hint={say(language, `apply.${name}.hint`)}
      value={textOf(fields, name)}
      autocomplete={autocomplete}
      spellcheck={false}
    />
  )
}

/** The fields of the topic `birth`. */
export function BirthFields({ fields }: FieldsProps) {
  return (
    <>
      <BirthDay fields={fields} />
      <BirthPlace fields={fields} />
    </>
  )
}

function BirthDay({ fields }: FieldsProps) {
  const language = useLanguage()
  return (
    <>
      <Day
        name="birth"
        legend={say(language, 'apply.birth')}
        hint={say(language, 'apply.birth.hint')}
        fields={fields}
      />
      <div class="app-apply__words" data-place="words" aria-live="polite" />
    </>
  )
}

function BirthPlace({ fields }: FieldsProps) {
  const language = useLanguage()
  return (
    <Input
      id="birth_place"
      label={say(language, 'apply.birth_place')}
      hint={say(language, 'apply.birth_place.hint')}
      value={textOf(fields, 'birth_place')}
      spellcheck={false}
    />
  )
}

/** The fields of the topic `citizenship`. */
export function CitizenshipFields({ fields }: FieldsProps) {
  return (
    <>
      <BelongingFields fields={fields} />
      <AddressField fields={fields} />
    </>
  )
}

function BelongingFields({ fields }: FieldsProps) {
  const language = useLanguage()
  return (
    <>
      <Radios
        id="status"
        legend={say(language, 'apply.status')}
        hint={say(language, 'apply.status.hint')}
        value={textOf(fields, 'status')}
        items={applicantStatuses.map(value => ({ value, text: say(language, `apply.status.${value}`) }))}
      />
      <StateSelect
        name="citizenship"
        label={say(language, 'apply.citizenship')}
        hint={say(language, 'apply.citizenship.hint')}
        fields={fields}
      />
    </>
  )
}

function AddressField({ fields }: FieldsProps) {
  const language = useLanguage()
  return (
    <Textarea
      id="address"
      label={say(language, 'apply.address')}
      hint={say(language, 'apply.address.hint')}
      value={textOf(fields, 'address')}
      rows={3}
      autocomplete="street-address"
      spellcheck={false}
    />
  )
}

/** The fields of the topic `contact`. */
export function ContactFields({ fields }: { fields: FormFields }) {
  const language = useLanguage()
  return (
    <>
      <Radios
        id="contact"
        legend={say(language, 'apply.contact')}
        hint={say(language, 'apply.contact.hint')}
        value={textOf(fields, 'contact')}
        items={contactKinds.map(value => ({ value, text: say(language, `apply.contact.${value}`) }))}
      />
      <div data-when="contact=email">
        <Input
          id="email"
          type="email"
          label={say(language, 'apply.email')}
          hint={say(language, 'apply.email.hint')}
          value={textOf(fields, 'email')}
          autocomplete="email"
          spellcheck={false}
        />
      </div>
      <div data-when="contact=phone">
        <Input
          id="phone"
          type="tel"
          label={say(language, 'apply.phone')}
          hint={say(language, 'apply.phone.hint')}
          value={textOf(fields, 'phone')}
          autocomplete="tel"
          width={20}
        />
      </div>
    </>
  )
}
