// What sources say differently, shown openly: both sides and how we handle it.

import { ruleOn } from '../../rules/day.ts'
import type { RuleOf } from '../../rules/pack.ts'
import { useLanguage } from '../page/surrounding.ts'
import type { Edition } from './edition.ts'

/** The contradictions with these keys that the pack knows on its day. */
export function contradictionsOf(
  { pack, dayOn }: Edition,
  keys: readonly string[],
): readonly RuleOf<'contradiction'>[] {
  return keys.flatMap(key => ruleOn(pack, 'contradiction', key, dayOn) ?? [])
}

/** Each with both sides and our answer. */
export function Contradictions(props: { rows: readonly RuleOf<'contradiction'>[] }) {
  const language = useLanguage()
  return (
    <ul class="app-ways">
      {props.rows.map(({ body, says }) => (
        <li class="app-way" data-contradiction={body.code}>
          <h3 class="app-way__name">{body.name[language]}</h3>
          <p class="app-way__says">
            {body.first.says[language]} {body.second.says[language]}
          </p>
          <p class="app-way__says">
            <strong>{says[language]}</strong>
          </p>
        </li>
      ))}
    </ul>
  )
}
