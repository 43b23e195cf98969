// Where an application stands, for whoever knows its reference and the birth date: in words, without any data.

import { trackApplication } from '../../service/tracking.ts'
import { say } from '../../text/say.ts'
import { Button } from '../page/button.tsx'
import { type FieldProblem, Page } from '../page/page.tsx'
import { address } from '../page/view.ts'
import { languageOf, page, type Request, viewOf } from '../reader.ts'
import { ClaimFields, claimProblems, emptyClaim, readClaim, refusedClaim, type TypedClaim } from './claim.tsx'
import { TimelinePage } from './timeline.tsx'

export function showTrack(c: Request): Response {
  return page(c, <TrackPage c={c} typed={emptyClaim} problems={[]} />)
}

export async function submitTrack(c: Request): Promise<Response> {
  const asked = await readClaim(c)
  const problems = claimProblems(c, asked)
  if (problems.length > 0) return page(c, <TrackPage c={c} typed={asked.typed} problems={problems} />, 422)
  try {
    const track = await trackApplication(c.get('site').context, asked.claim)
    return page(c, <TimelinePage c={c} track={track} typed={asked.typed} />)
  } catch (error) {
    const refused = refusedClaim(c, error)
    return page(c, <TrackPage c={c} typed={asked.typed} problems={refused.problems} />, refused.status)
  }
}

interface TrackPageProps {
  readonly c: Request
  readonly typed: TypedClaim
  readonly problems: readonly FieldProblem[]
}

function TrackPage({ c, typed, problems }: TrackPageProps) {
  const language = languageOf(c)
  return (
    <Page view={viewOf(c, '/track')} title={say(language, 'track.title')} problems={problems} back="">
      <p class="govuk-body">{say(language, 'track.lead')}</p>
      <form method="post" action={address(language, '/track')} novalidate>
        <ClaimFields typed={typed} />
        <Button>{say(language, 'track.show')}</Button>
      </form>
      <p class="govuk-body">
        <a class="govuk-link" href={address(language, '/result')}>
          {say(language, 'result.sign_in')}
        </a>
      </p>
    </Page>
  )
}
