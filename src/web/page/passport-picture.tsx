// Where in a passport the two lines stand that machines read: drawn, for whoever looks before reading.

import { say } from '../../text/say.ts'
import { useLanguage } from './surrounding.ts'

/** The data page of a passport with its foot marked, and the same in words. */
export function PassportPicture() {
  const words = say(useLanguage(), 'component.passport')
  return (
    <svg class="app-picture" viewBox="0 0 320 226" width="320" height="226" role="img" aria-label={words}>
      <title>{words}</title>
      <rect class="app-picture__paper" x="1" y="1" width="318" height="224" rx="8" />
      <rect class="app-picture__photo" x="18" y="22" width="82" height="106" rx="4" />
      <circle class="app-picture__face" cx="59" cy="62" r="20" />
      <path class="app-picture__face" d="M27 128c2-26 16-38 32-38s30 12 32 38z" />
      {[26, 50, 74, 98, 122].map(y => (
        <>
          <rect class="app-picture__label" x="116" y={y} width="54" height="5" rx="2" />
          <rect class="app-picture__text" x="116" y={y + 9} width={y === 26 ? 150 : 118} height="7" rx="2" />
        </>
      ))}
      <rect class="app-picture__mark" x="9" y="158" width="302" height="58" rx="6" />
      <text class="app-picture__machine" x="17" y="183" textLength="286">
        {'P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<'}
      </text>
      <text class="app-picture__machine" x="17" y="205" textLength="286">
        L898902C36UTO7408122F3204153ZE184226B&lt;&lt;&lt;&lt;&lt;16
      </text>
      <text class="app-picture__specimen" x="214" y="150">
        SPECIMEN
      </text>
    </svg>
  )
}
