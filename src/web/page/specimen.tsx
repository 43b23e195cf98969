// The parts that drawn documents are made of: paper, photograph, entries, machine lines, and the mark on the number.

import type { Child } from 'hono/jsx'

/** A drawing in its own units; `words` say what it shows, and without them it only decorates. */
export function Drawing(props: {
  width: number
  height: number
  words?: string | undefined
  children?: Child
}) {
  const { width, height, words } = props
  return (
    <svg
      class="app-picture"
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      focusable="false"
      role="img"
      aria-label={words}
      aria-hidden={words === undefined ? 'true' : undefined}
    >
      {props.children}
    </svg>
  )
}

/** The sheet with its head and the fine lines that make a paper hard to copy. */
export function Paper(props: { width: number; height: number; tint: Tint; title: string; name: string }) {
  const { width, height } = props
  const waves = [0.34, 0.48, 0.62, 0.76, 0.9].map(part => wave(Math.round(height * part), width))
  return (
    <>
      <rect
        class={`app-picture__paper app-picture__paper--${props.tint}`}
        x="1"
        y="1"
        width={width - 2}
        height={height - 2}
        rx="10"
      />
      <path class="app-picture__fine" d={waves.join('')} />
      <Rosette x={width - 62} y={height * 0.55} size={50} />
      <path class="app-picture__head" d={`M1 36V11A10 10 0 0 1 11 1h${width - 22}a10 10 0 0 1 10 10v25z`} />
      <text class="app-picture__title" x="16" y="17">
        {props.title}
      </text>
      <text class="app-picture__small" x="16" y="30">
        {props.name}
      </text>
    </>
  )
}

/** The ground of a document, in one of the tints of the number strip. */
export type Tint = 'birth' | 'century' | 'serial' | 'check'

function wave(y: number, width: number): string {
  return `M2 ${y}q10-9 20 0${'t20 0'.repeat(Math.floor((width - 24) / 20))}`
}

function Rosette(props: { x: number; y: number; size: number }) {
  const turns = [0, 20, 40, 60, 80, 100, 120, 140, 160]
  return (
    <g class="app-picture__fine">
      {turns.map(turn => (
        <ellipse
          cx={props.x}
          cy={props.y}
          rx={props.size}
          ry={props.size * 0.4}
          transform={`rotate(${turn} ${props.x} ${props.y})`}
        />
      ))}
    </g>
  )
}

/** A photograph of nobody. */
export function Portrait({ x, y }: { x: number; y: number }) {
  return (
    <g transform={`translate(${x} ${y})`}>
      <rect class="app-picture__photo" width="84" height="108" rx="4" />
      <path class="app-picture__body" d="M6 108c1-22 14-31 27-33l9 6 9-6c13 2 26 11 27 33z" />
      <path class="app-picture__face" d="M33 64h18v12l-9 8-9-8z" />
      <ellipse class="app-picture__face" cx="42" cy="48" rx="18" ry="23" />
      <path
        class="app-picture__body"
        d="M22 48c-3-20 6-30 20-30s23 10 20 30c-2-10-6-15-12-17-9 3-18 3-22 1-3 3-5 8-6 16z"
      />
    </g>
  )
}

/** One value on a document, below its name. */
export function Entry(props: { x: number; y: number; name: string; value: string }) {
  return (
    <>
      <text class="app-picture__small" x={props.x} y={props.y}>
        {props.name}
      </text>
      <text class="app-picture__value" x={props.x} y={props.y + 15}>
        {props.value}
      </text>
    </>
  )
}

/** SPECIMEN across the whole sheet; what is marked stands above it. */
export function Across({ width, height }: { width: number; height: number }) {
  return (
    <text
      class="app-picture__across"
      x={width / 2}
      y={height / 2 + 14}
      text-anchor="middle"
      transform={`rotate(${height > width ? -42 : -28} ${width / 2} ${height / 2})`}
    >
      SPECIMEN
    </text>
  )
}

const parts = [
  { group: 'birth', from: 0, to: 6 },
  { group: 'century', from: 6, to: 7 },
  { group: 'serial', from: 7, to: 11 },
  { group: 'check', from: 11, to: 12 },
] as const

/** The number in its four tints, within a ring that catches the eye; 216 wide and 54 high. */
export function MarkedNumber(props: { x: number; y: number; number: string }) {
  return (
    <g transform={`translate(${props.x} ${props.y})`}>
      <rect class="app-picture__mark" width="216" height="54" rx="8" />
      <text class="app-picture__small" x="10" y="15">
        ЖСН / ИИН / IIN
      </text>
      {parts.map(({ group, from, to }, index) => {
        const left = 9 + from * 14.3 + index * 8
        const width = (to - from) * 14.3 + 3
        return (
          <>
            <rect
              class={`app-picture__group app-picture__group--${group}`}
              x={left}
              y="21"
              width={width}
              height="26"
              rx="3"
            />
            <text class="app-picture__number" x={left + width / 2 + 0.8} y="40.5" text-anchor="middle">
              {props.number.slice(from, to)}
            </text>
          </>
        )
      })}
    </g>
  )
}

/** The two lines at the foot of a page that machines read. */
export function MachineLines(props: { x: number; y: number; lines: readonly [string, string] }) {
  return (
    <>
      {props.lines.map((line, index) => (
        <text class="app-picture__machine" x={props.x} y={props.y + index * 20} textLength="304">
          {line}
        </text>
      ))}
    </>
  )
}
