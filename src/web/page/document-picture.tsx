// Documents that carry the number, drawn by hand: where on each of them it stands, for whoever looks before reading.

import { say } from '../../text/say.ts'
import { useLanguage } from './surrounding.ts'

/** Where the number stands on the paper, and what else there is to recognize it by. */
interface Sketch {
  readonly width: number
  readonly height: number
  /** The box with the photograph, or null on papers without one. */
  readonly photo: readonly [x: number, y: number] | null
  /** The upper left corners of the lines of text. */
  readonly lines: readonly (readonly [x: number, y: number])[]
  readonly mark: readonly [x: number, y: number]
}

const card: Sketch = {
  width: 320,
  height: 204,
  photo: [18, 44],
  lines: [
    [124, 46],
    [124, 74],
    [124, 102],
  ],
  mark: [116, 132],
}

const booklet: Sketch = {
  width: 230,
  height: 300,
  photo: null,
  lines: [
    [22, 52],
    [22, 84],
    [22, 216],
    [22, 246],
  ],
  mark: [14, 132],
}

const sheet: Sketch = { ...booklet, height: 310, mark: [14, 176], lines: booklet.lines.slice(0, 3) }

const dataPage: Sketch = {
  width: 320,
  height: 226,
  photo: [18, 48],
  lines: [
    [124, 50],
    [124, 78],
    [124, 106],
    [18, 196],
  ],
  mark: [116, 136],
}

const sketches = {
  id_card: card,
  passport_page_32: booklet,
  passport_page_2: dataPage,
  residence_permit: card,
  stateless_certificate: dataPage,
  birth_certificate: sheet,
} as const satisfies Readonly<Record<string, Sketch>>

/** A placement that has a drawing. */
export type DrawnDocument = keyof typeof sketches

/** Whether there is a drawing for the placement with this key. */
export function isDrawn(key: string): key is DrawnDocument {
  return Object.hasOwn(sketches, key)
}

/** The document with the place of its number marked, SPECIMEN across it, and the same in words. */
export function DocumentPicture(props: {
  of: DrawnDocument
  name: string
  says: string
  page: number | null
}) {
  const language = useLanguage()
  const { width, height, photo, lines, mark } = sketches[props.of]
  const words = say(language, 'place.picture', { name: props.name, says: props.says })
  const head = props.page === null ? '' : say(language, 'place.picture.page', { page: props.page })
  return (
    <svg
      class="app-picture"
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      role="img"
      aria-label={words}
    >
      <rect class="app-picture__paper" x="1" y="1" width={width - 2} height={height - 2} rx="10" />
      <rect class="app-picture__band" x="1" y="14" width={width - 2} height="14" />
      {photo && <Portrait x={photo[0]} y={photo[1]} />}
      {lines.map(([x, y]) => (
        <>
          <rect class="app-picture__label" x={x} y={y} width="48" height="5" rx="2" />
          <rect class="app-picture__text" x={x} y={y + 9} width="124" height="7" rx="2" />
        </>
      ))}
      <rect class="app-picture__mark" x={mark[0]} y={mark[1]} width="192" height="38" rx="6" />
      <text class="app-picture__number" x={mark[0] + 12} y={mark[1] + 26}>
        990101100010
      </text>
      {head !== '' && (
        <text class="app-picture__page" x={width - 14} y={height - 10} text-anchor="end">
          {head}
        </text>
      )}
      <text
        class="app-picture__across"
        x={width / 2}
        y={height / 2 + 12}
        text-anchor="middle"
        transform={`rotate(-24 ${width / 2} ${height / 2})`}
      >
        SPECIMEN
      </text>
    </svg>
  )
}

function Portrait({ x, y }: { x: number; y: number }) {
  return (
    <>
      <rect class="app-picture__photo" x={x} y={y} width="82" height="104" rx="4" />
      <circle class="app-picture__face" cx={x + 41} cy={y + 40} r="20" />
      <path class="app-picture__face" d={`M${x + 9} ${y + 104}c2-26 16-38 32-38s30 12 32 38z`} />
    </>
  )
}
