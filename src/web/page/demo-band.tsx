// Says on every page of a demonstration that nothing here is real.

import { say } from '../../text/say.ts'
import { useLanguage } from './surrounding.ts'

/** A thin band with one sentence. */
export function DemoBand() {
  const language = useLanguage()
  return (
    <aside class="app-demo" aria-label={say(language, 'frame.demo.name')}>
      <p class="app-width app-demo__text">
        <strong class="app-demo__mark">DEMO</strong> {say(language, 'frame.demo')}
      </p>
    </aside>
  )
}
