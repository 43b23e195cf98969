// What was found out, at a glance: a color, an icon and, before all, a word.

import type { Child } from 'hono/jsx'

/** How a finding is felt: it holds, it needs care, it does not hold, or it only informs. */
export type Tone = 'good' | 'caution' | 'bad' | 'plain'

/** The finding in a few words as a heading, and what follows from it. */
export function Verdict(props: { tone: Tone; word: Child; children?: Child }) {
  return (
    <section class={`app-verdict app-verdict--${props.tone}`}>
      <h2 class="app-verdict__word">
        <ToneIcon tone={props.tone} />
        <span>{props.word}</span>
      </h2>
      <div class="app-verdict__body">{props.children}</div>
    </section>
  )
}

// Each is another shape, so that they differ without color: disc, triangle, octagon, square.
const shapes: Readonly<Record<Tone, { ground: string; sign: string }>> = {
  good: { ground: 'M16 2a14 14 0 1 1 0 28 14 14 0 0 1 0-28z', sign: 'm9.5 16.5 4.5 4.5 9-9.5' },
  caution: {
    ground: 'M14.3 4a2 2 0 0 1 3.4 0l13 23a2 2 0 0 1-1.7 3H3a2 2 0 0 1-1.7-3z',
    sign: 'M16 12v8m0 4v.5',
  },
  bad: { ground: 'M10.2 2h11.6l8.2 8.2v11.6L21.8 30H10.2L2 21.8V10.2z', sign: 'm11 11 10 10m0-10L11 21' },
  plain: {
    ground: 'M6 2h20a4 4 0 0 1 4 4v20a4 4 0 0 1-4 4H6a4 4 0 0 1-4-4V6a4 4 0 0 1 4-4z',
    sign: 'M16 15v8m0-14v.5',
  },
}

function ToneIcon(props: { tone: Tone }) {
  const { ground, sign } = shapes[props.tone]
  return (
    <svg viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      <path fill="currentColor" d={ground} />
      <path
        class="app-verdict__sign"
        fill="none"
        stroke-width="3"
        stroke-linecap="round"
        stroke-linejoin="round"
        d={sign}
      />
    </svg>
  )
}
