// What is asked about the case: the purpose, who applies and by which right, where, and which papers are ready.

import { applicantChannels, obstacleOf } from '../../form/channel.ts'
import { demandsOf } from '../../form/document.ts'
import { type FormFields, textOf } from '../../form/field.ts'
import { sentenceOf } from '../../form/speech.ts'
import { authorityScopes } from '../../form/who.ts'
import type { Edition } from '../../rules/change.ts'
import { applicants, hadNumber } from '../../rules/code.ts'
import { rulesOn, standingRule } from '../../rules/day.ts'
import type { RuleOf } from '../../rules/pack.ts'
import { isMessageKey, say, sayAny } from '../../text/say.ts'
import type { Choice } from '../page/choice.tsx'
import { Input } from '../page/input.tsx'
import { Radios } from '../page/radios.tsx'
import { Select } from '../page/select.tsx'
import { useLanguage } from '../page/surrounding.ts'
import { PaperTick } from './paper-tick.tsx'
import { Day } from './passport-fields.tsx'
import { speakerIn } from './speaker.ts'

interface FieldsProps {
  readonly fields: FormFields
  readonly edition: Edition
}

/** The fields of the topic `purpose`. */
export function PurposeFields({ fields, edition }: FieldsProps) {
  const language = useLanguage()
  const cases = rulesOn(edition.pack, 'case', edition.dayOn)
  return (
    <>
      <Radios
        id="purpose"
        legend={say(language, 'apply.purpose')}
        hint={say(language, 'apply.purpose.hint')}
        value={textOf(fields, 'purpose')}
        items={cases.map(of => ({
          value: of.key,
          text: of.body.name[language],
        }))}
      />
      {cases
        .filter(of => of.body.choices.length > 0)
        .map(of => (
          <div data-when={`purpose=${of.key}`}>
            <Choices of={of} fields={fields} />
          </div>
        ))}
      <Radios
        id="had"
        legend={say(language, 'apply.had')}
        hint={say(language, 'apply.had.hint')}
        value={textOf(fields, 'had')}
        inline
        items={hadNumber.map(value => ({ value, text: say(language, `apply.had.${value}`) }))}
      />
    </>
  )
}

/** What a case asks further; a pack beside the shipped ones may ask what no sentence of ours names. */
function Choices({ of, fields }: { of: RuleOf<'case'>; fields: FormFields }) {
  const language = useLanguage()
  return (
    <>
      {of.body.choices.map(({ code, options }) => {
        const key = `apply.choice.${code}`
        return (
          <Radios
            id={`choice-${code}`}
            legend={isMessageKey(key) ? sayAny(language, key, {}) : code}
            hint={say(language, 'apply.choice.hint')}
            value={textOf(fields, `choice-${code}`)}
            small
            items={options.map(option => ({ value: option.code, text: option.name[language] }))}
          />
        )
      })}
    </>
  )
}

/** The fields of the topic `who`. */
export function WhoFields({ fields }: FieldsProps) {
  const language = useLanguage()
  return (
    <>
      <Radios
        id="applicant"
        legend={say(language, 'apply.applicant')}
        hint={say(language, 'apply.applicant.hint')}
        value={textOf(fields, 'applicant')}
        items={applicants.map(value => ({ value, text: say(language, `apply.applicant.${value}`) }))}
      />
      <div data-when="applicant=representative|legal_representative">
        <Input
          id="representative"
          label={say(language, 'apply.representative')}
          hint={say(language, 'apply.representative.hint')}
          value={textOf(fields, 'representative')}
          autocomplete="off"
          spellcheck={false}
        />
      </div>
    </>
  )
}

/** The fields of the topic `authority`: of a power of attorney, or the number alone for a parent's paper. */
export function AuthorityFields({ fields }: FieldsProps) {
  const language = useLanguage()
  return (
    <>
      <p class="govuk-body">{say(language, 'apply.authority.power')}</p>
      <Input
        id="authority_number"
        label={say(language, 'apply.authority_number')}
        hint={say(language, 'apply.authority_number.hint')}
        value={textOf(fields, 'authority_number')}
        width={20}
        autocomplete="off"
        spellcheck={false}
      />
      <div data-when="applicant=representative">
        <Input
          id="authority_notary"
          label={say(language, 'apply.authority_notary')}
          hint={say(language, 'apply.authority_notary.hint')}
          value={textOf(fields, 'authority_notary')}
          autocomplete="off"
          spellcheck={false}
        />
        <Day name="authority_issued" legend={say(language, 'apply.authority_issued')} fields={fields} />
        <Day name="authority_expires" legend={say(language, 'apply.authority_expires')} fields={fields} />
        <Radios
          id="authority_scope"
          legend={say(language, 'apply.authority_scope')}
          hint={say(language, 'apply.authority_scope.hint')}
          value={textOf(fields, 'authority_scope')}
          items={authorityScopes.map(value => ({
            value,
            text: say(language, `apply.authority_scope.${value}`),
          }))}
        />
        <Radios
          id="authority_revoked"
          legend={say(language, 'apply.authority_revoked')}
          hint={say(language, 'apply.authority_revoked.hint')}
          value={textOf(fields, 'authority_revoked')}
          inline
          items={(['no', 'yes'] as const).map(value => ({
            value,
            text: say(language, `apply.authority_revoked.${value}`),
          }))}
        />
      </div>
    </>
  )
}

/** The fields of the topic `channel`; a way that is closed stands there with its reason. */
export function ChannelFields({ fields, edition }: FieldsProps) {
  const language = useLanguage()
  const listed = applicantChannels.filter(
    channel =>
      standingRule(edition.pack, 'channel', channel, edition.dayOn).body.onlyCategories &&
      obstacleOf(channel, edition).length === 0,
  )
  return (
    <>
      <Radios
        id="channel"
        legend={say(language, 'apply.channel')}
        hint={say(language, 'apply.channel.hint')}
        value={textOf(fields, 'channel')}
        items={applicantChannels.map((channel): Choice => {
          const { body, says, source } = standingRule(edition.pack, 'channel', channel, edition.dayOn)
          const [obstacle] = obstacleOf(channel, edition)
          const words = obstacle ? sentenceOf(speakerIn(language), obstacle) : says[language]
          return {
            value: channel,
            text: body.name[language],
            hint: `${words} (${edition.pack.sources[source]!.name[language]})`,
            disabled: obstacle !== undefined,
          }
        })}
      />
      {listed.length > 0 && (
        <div data-when={`channel=${listed.join('|')}`}>
          <CategorySelect fields={fields} edition={edition} />
        </div>
      )}
    </>
  )
}

function CategorySelect({ fields, edition: { pack, dayOn } }: FieldsProps) {
  const language = useLanguage()
  return (
    <Select
      id="category"
      label={say(language, 'apply.category')}
      hint={say(language, 'apply.category.hint')}
      value={textOf(fields, 'category')}
      items={[
        { value: '', text: say(language, 'apply.category.none') },
        ...rulesOn(pack, 'category', dayOn).map(({ key, body }) => ({
          value: key,
          text: body.name[language],
        })),
      ]}
    />
  )
}

/** The fields of the topic `documents`: the papers that follow from the other answers. */
export function DocumentFields({ fields, edition }: FieldsProps) {
  const language = useLanguage()
  return (
    <fieldset class="govuk-fieldset" aria-describedby="documents-hint">
      <legend class="govuk-fieldset__legend">{say(language, 'apply.documents')}</legend>
      <p class="govuk-hint" id="documents-hint">
        {say(language, 'apply.documents.hint')}
      </p>
      <div class="govuk-checkboxes" data-place="papers">
        {demandsOf(fields, edition).flatMap(demand =>
          demand.rows.map(row => (
            <PaperTick
              row={row}
              sources={edition.pack.sources}
              isOneOf={demand.rows.length > 1}
              checked={textOf(fields, `have-${row.body.item}`) === 'yes'}
            />
          )),
        )}
      </div>
    </fieldset>
  )
}
