// The papers that the rules of the day ask for, and what the officer has seen of each.

import type { Demand } from '../../rules/document.ts'
import type { RuleOf } from '../../rules/pack.ts'
import { needsOf, type TypedIntake, translationItem } from '../../service/paper.ts'
import { say } from '../../text/say.ts'
import { Checkbox } from '../page/checkboxes.tsx'
import { Input } from '../page/input.tsx'
import { Key } from '../page/key.tsx'
import { Radios } from '../page/radios.tsx'
import { useLanguage } from '../page/surrounding.ts'
import { Tag } from '../page/tag.tsx'

/** One row a paper: its name with the reason it is asked for, the ticks, and its last day or its language. */
export function PaperTable({ demands, typed }: { demands: readonly Demand[]; typed: TypedIntake }) {
  const language = useLanguage()
  return (
    <table class="govuk-table app-papers app-table-stacks">
      <caption class="govuk-table__caption govuk-table__caption--s">
        {say(language, 'case.papers')} <Key>5</Key>
      </caption>
      <thead class="govuk-table__head">
        <tr class="govuk-table__row">
          {(['paper', 'seen', 'more'] as const).map(column => (
            <th scope="col" class="govuk-table__header">
              {say(language, `case.papers.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody class="govuk-table__body">
        {demands.flatMap(({ rows, state }) =>
          rows.map(row => <PaperRow row={row} state={state} isOneOf={rows.length > 1} typed={typed} />),
        )}
      </tbody>
    </table>
  )
}

interface RowProps {
  readonly row: RuleOf<'document'>
  readonly state: Demand['state']
  readonly isOneOf: boolean
  readonly typed: TypedIntake
}

function PaperRow({ row, state, isOneOf, typed }: RowProps) {
  const language = useLanguage()
  const { item, name, bring } = row.body
  const [needsCopy, needsOriginal] = needsOf(bring)
  const seen = typed.papers[item]
  const isRequired = state === 'required'
  return (
    <tr class="govuk-table__row" data-item={item}>
      <th scope="row" class="govuk-table__header">
        {name[language]}{' '}
        <Tag tint={isRequired ? 'yellow' : 'grey'}>
          {say(language, isOneOf ? 'case.papers.one_of' : `case.papers.${state}`)}
        </Tag>
        <span class="app-source">{row.says[language]}</span>
      </th>
      <td class="govuk-table__cell">
        {needsCopy && <Seen item={item} part="copy" checked={seen?.copy ?? false} isRequired={isRequired} />}
        {needsOriginal && (
          <Seen
            item={item}
            part="original"
            checked={seen?.original ?? false}
            isRequired={isRequired}
            isSecond={needsCopy}
          />
        )}
      </td>
      <td class="govuk-table__cell">
        <More row={row} typed={typed} />
      </td>
    </tr>
  )
}

function Seen(props: {
  item: string
  part: 'copy' | 'original'
  checked: boolean
  isRequired: boolean
  isSecond?: boolean
}) {
  const { item, part } = props
  return (
    <div data-required={props.isRequired ? '' : undefined}>
      <Checkbox
        id={props.isSecond ? `paper-${item}-${part}` : `paper-${item}`}
        name="paper"
        value={`${item}.${part}`}
        checked={props.checked}
      >
        {say(useLanguage(), `case.papers.${part}`)}
      </Checkbox>
    </div>
  )
}

function More({ row, typed }: Pick<RowProps, 'row' | 'typed'>) {
  const language = useLanguage()
  const { item, expires } = row.body
  if (item === translationItem) return <Translation typed={typed} />
  if (!expires) return <>—</>
  return (
    <Input
      id={`expires-${item}`}
      type="date"
      label={say(language, 'case.papers.expires')}
      value={typed.papers[item]?.expiresOn ?? ''}
      width={10}
    />
  )
}

function Translation({ typed }: { typed: TypedIntake }) {
  const language = useLanguage()
  return (
    <>
      <Radios
        id="translation_language"
        legend={say(language, 'case.papers.language')}
        value={typed.translationLanguage}
        items={(['kk', 'ru'] as const).map(code => ({
          value: code,
          text: (
            <>
              {say(language, `case.papers.language.${code}`)} <Key>{code === 'kk' ? 'K' : 'R'}</Key>
            </>
          ),
        }))}
        inline
        small
      />
      <Input
        id="translation_notary"
        label={say(language, 'case.papers.notary')}
        value={typed.translationNotary}
        autocomplete="off"
        maxlength={200}
      />
    </>
  )
}
