// One way to apply as a reader sees it: open or not and why, and what to bring.

import type { Access } from '../../rules/code.ts'
import type { Demand } from '../../rules/document.ts'
import type { RulePack, RuleRow } from '../../rules/pack.ts'
import type { Way } from '../../rules/way.ts'
import { dateInWords } from '../../text/date.ts'
import { say } from '../../text/say.ts'
import { useLanguage } from '../page/surrounding.ts'
import { Tag } from '../page/tag.tsx'
import { channelName } from './channel-name.ts'
import type { Edition } from './edition.ts'
import { SourceName } from './rests-on.tsx'

const tints = { open: 'green', closed: 'red', ask: 'yellow' } as const

/** Whether a way is there, in a word; machines read it from `data-access`. */
export function AccessTag(props: { access: Access }) {
  return (
    <span data-access={props.access}>
      <Tag tint={tints[props.access]}>{say(useLanguage(), `source.access.${props.access}`)}</Tag>
    </span>
  )
}

/** The way with its reason, and whether somebody else may go in the person's place. */
export function WayView({ way, edition }: { way: Way; edition: Edition }) {
  const language = useLanguage()
  const { representative } = way
  return (
    <li class="app-way" data-channel={way.channel}>
      <h3 class="app-way__name">
        {channelName(language, edition, way.channel)} <AccessTag access={way.access} />
      </h3>
      <p class="app-way__says">
        {way.because === 'signature' && <>{say(language, 'need.no_signature')} </>}
        {way.says[language]}
      </p>
      {way.access !== 'open' &&
        way.because !== 'signature' &&
        way.rows.slice(-1).map(row => <Since row={row} pack={edition.pack} />)}
      {way.applicant === 'self' && (
        <div class="app-way__other" data-applicant="representative">
          <p class="app-way__says">
            {say(language, 'need.representative')} <AccessTag access={representative.access} />{' '}
            {representative.row.says[language]}
          </p>
          {representative.access === 'closed' && <Since row={representative.row} pack={edition.pack} />}
        </div>
      )}
    </li>
  )
}

/** Since when a rule holds, and who says so. */
function Since({ row, pack }: { row: RuleRow; pack: RulePack }) {
  const language = useLanguage()
  return (
    <p class="app-source">
      {say(language, 'source.since', { day: dateInWords(language, row.from) })}{' '}
      <SourceName pack={pack} code={row.source} />
    </p>
  )
}

/** What to bring, each with why; of papers that replace each other one is enough. */
export function DemandList(props: { demands: readonly Demand[] }) {
  return (
    <ul class="app-papers">
      {props.demands.map(demand => (
        <li data-demand={demand.code}>
          <DemandView demand={demand} />
        </li>
      ))}
    </ul>
  )
}

/** One paper, or the papers of which one is enough. */
export function DemandView({ demand }: { demand: Demand }) {
  const language = useLanguage()
  const isGroup = demand.rows.length > 1
  return (
    <>
      {isGroup && <strong class="app-papers__group">{say(language, 'need.one_of')}</strong>}
      {demand.rows.map(row => (
        <div class={isGroup ? 'app-papers__choice' : undefined} data-item={row.body.item}>
          <strong class="app-papers__name">{row.body.name[language]}</strong>{' '}
          {demand.state !== 'required' && <Tag>{say(language, `need.demand.${demand.state}`)}</Tag>}
          <span class="app-papers__bring">{say(language, `need.bring.${row.body.bring}`)}</span>
          <span class="app-source">{row.says[language]}</span>
        </div>
      ))}
    </>
  )
}
