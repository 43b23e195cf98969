// One paper to bring, with why and from where that is known, and a box to tick when it is ready.

import type { RuleOf, Source } from '../../rules/pack.ts'
import { say } from '../../text/say.ts'
import { Part } from '../page/part.tsx'
import { useLanguage } from '../page/surrounding.ts'

/** A paper that a rule asks for. */
export function PaperTick(props: {
  row: RuleOf<'document'>
  sources: Readonly<Record<string, Source>>
  /** Whether another paper may stand in its place. */
  isOneOf: boolean
  checked: boolean
}) {
  const language = useLanguage()
  const { body, says, source } = props.row
  const state = say(language, `apply.documents.${body.state}`)
  return (
    <Tick
      item={body.item}
      name={body.name[language]}
      state={props.isOneOf ? `${state}; ${say(language, 'apply.documents.one_of')}` : state}
      says={`${says[language]} (${props.sources[source]!.name[language]})`}
      checked={props.checked}
    />
  )
}

/** The same with open places, for a script that knows the answers. */
export function PaperPart() {
  return (
    <Part name="paper">
      <Tick item="{item}" name="{name}" state="{state}" says="{says}" checked={false} />
    </Part>
  )
}

function Tick(props: { item: string; name: string; state: string; says: string; checked: boolean }) {
  const id = `have-${props.item}`
  return (
    <div class="govuk-checkboxes__item">
      <input
        class="govuk-checkboxes__input"
        type="checkbox"
        id={id}
        name={id}
        value="yes"
        checked={props.checked}
        aria-describedby={`${id}-hint`}
      />
      <label class="govuk-label govuk-checkboxes__label" for={id}>
        {props.name} <strong>({props.state})</strong>
      </label>
      <p class="govuk-hint govuk-checkboxes__hint" id={`${id}-hint`}>
        {props.says}
      </p>
    </div>
  )
}
