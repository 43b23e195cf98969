// Twelve digits in four groups that say what each of them is: wherever a whole number is shown.

import { say } from '../../text/say.ts'
import { classNames } from './class-name.ts'
import { useLanguage } from './surrounding.ts'

export const groups = ['birth', 'century', 'serial', 'check'] as const

/** The four parts of a number: birth date, century and sex, serial, check digit. */
export type Group = (typeof groups)[number]

/** A group at fault, named in a few words that stand in place of its label. */
export interface GroupFault {
  readonly group: Group
  readonly name: string
}

interface StripProps {
  /** Whether the words under the groups are shown; yes, when not said. */
  labels?: boolean
  faults?: readonly GroupFault[]
  /** Small, to stand in a row of a table or within text. */
  small?: boolean
}

const lengths: Readonly<Record<Group, number>> = { birth: 6, century: 1, serial: 4, check: 1 }

/**
 * Twelve digits, one string in the document: copied without spaces, read digit by digit.
 *
 * With `masked`, only the last four characters reach the page at all.
 */
export function NumberStrip(props: StripProps & { number: string; masked?: boolean }) {
  const shown = props.masked ? props.number.replace(/.(?=.{4})/g, dot) : props.number
  return <Strip {...props} characters={shown} />
}

const dot = '•'

function Strip(props: StripProps & { characters: string }) {
  const parts = partsOf(props)
  return (
    <span
      class={classNames('app-strip', props.small && 'app-strip--small')}
      role="img"
      aria-label={parts.map(part => part.spoken).join(', ')}
    >
      {parts.map(part => (
        <span
          class={classNames(
            'app-strip__group',
            `app-strip__group--${part.group}`,
            part.fault && 'app-strip__group--fault',
          )}
          data-label={props.labels === false && !part.fault ? undefined : part.label}
        >
          {part.characters}
        </span>
      ))}
    </span>
  )
}

function partsOf(props: StripProps & { characters: string }) {
  const language = useLanguage()
  let start = 0
  return groups.map(group => {
    const characters = props.characters.slice(start, start + lengths[group])
    start += lengths[group]
    const fault = props.faults?.find(candidate => candidate.group === group)
    const label = fault?.name ?? say(language, `component.strip.${group}`)
    const digits = [...characters].filter(character => character !== dot)
    const spoken = `${label}: ${digits.join(' ') || say(language, 'component.strip.hidden')}`
    return { group, characters, fault, label, spoken }
  })
}
