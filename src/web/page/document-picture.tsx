// Documents that carry the number, drawn by hand: where on each of them it stands, for whoever looks before reading.

import { say } from '../../text/say.ts'
import {
  Across,
  Drawing,
  Entry,
  MachineLines,
  MarkedNumber,
  Paper,
  Portrait,
  type Tint,
} from './specimen.tsx'
import { useLanguage } from './surrounding.ts'

/** A document of nobody: its kind, its ground, and what stands at its head in Kazakh and in English. */
interface Sketch {
  readonly kind: 'card' | 'data_page' | 'page' | 'sheet'
  readonly tint: Tint
  readonly title: string
  readonly name: string
}

const sketches = {
  identity_card: { kind: 'card', tint: 'birth', title: 'ЖЕКЕ КУӘЛІК', name: 'IDENTITY CARD' },
  passport_page_32: { kind: 'page', tint: 'serial', title: 'ПАСПОРТ', name: 'PASSPORT' },
  passport_page_2: { kind: 'data_page', tint: 'serial', title: 'ПАСПОРТ', name: 'PASSPORT' },
  residence_permit: {
    kind: 'card',
    tint: 'century',
    title: 'ТҰРУҒА ЫҚТИЯРХАТ',
    name: 'RESIDENCE PERMIT',
  },
  stateless_certificate: {
    kind: 'data_page',
    tint: 'century',
    title: 'АЗАМАТТЫҒЫ ЖОҚ АДАМНЫҢ КУӘЛІГІ',
    name: 'STATELESS PERSON’S CERTIFICATE',
  },
  birth_certificate: {
    kind: 'sheet',
    tint: 'check',
    title: 'ТУУ ТУРАЛЫ КУӘЛІК',
    name: 'BIRTH CERTIFICATE',
  },
} as const satisfies Readonly<Record<string, Sketch>>

/** A placement that has a drawing. */
export type DrawnDocument = keyof typeof sketches

/** Whether there is a drawing for the placement with this key. */
export function isDrawn(key: string): key is DrawnDocument {
  return Object.hasOwn(sketches, key)
}

// The number that reads as born in 1899, so that nobody bears it, and what goes with it.
const holder = { surname: 'ҮЛГІ', name: 'АДАМ', born: '01.01.1899', number: '990101100010' }
const machineLines = [
  'P<UTOULGI<<ADAM<<<<<<<<<<<<<<<<<<<<<<<<<<<<<',
  'N000000001UTO9901018M3501014990101100010<<80',
] as const

/** The document with its number marked and SPECIMEN across it; `about` puts the same into words. */
export function DocumentPicture(props: {
  of: DrawnDocument
  about?: { name: string; says: string; page: number | null }
}) {
  const language = useLanguage()
  const sketch = sketches[props.of]
  const words = props.about && say(language, 'place.picture', props.about)
  const page = props.about?.page ?? null
  const foot = page === null ? '' : say(language, 'place.picture.page', { page })
  const Sketched = kinds[sketch.kind]
  return <Sketched sketch={sketch} words={words} foot={foot} />
}

interface Sketched {
  sketch: Sketch
  words: string | undefined
  /** The number of the page, in words; empty where there is none. */
  foot: string
}

const kinds = { card: Card, data_page: DataPage, page: BookletPage, sheet: Sheet } as const

function Card({ sketch, words }: Sketched) {
  return (
    <Drawing width={340} height={216} words={words}>
      <Paper width={340} height={216} {...sketch} />
      <Portrait x={16} y={50} />
      <Holder y={58} />
      <text class="app-picture__small" x="16" y="184">
        № 000000000
      </text>
      <path
        class="app-picture__pen"
        d="M18 202c10-14 14-12 12-4s8-8 12-6-2 8 6 5 6-8 12-6 2 7 9 4 9-5 20-7"
      />
      <Across width={340} height={216} />
      <MarkedNumber x={112} y={148} number={holder.number} />
    </Drawing>
  )
}

/** Surname, name and birth date one below the other, beside the photograph. */
function Holder({ y }: { y: number }) {
  return (
    <>
      <Entry x={116} y={y} name="ТЕГІ / SURNAME" value={holder.surname} />
      <Entry x={116} y={y + 32} name="АТЫ / GIVEN NAME" value={holder.name} />
      <Entry x={116} y={y + 64} name="ТУҒАН КҮНІ / BORN" value={holder.born} />
    </>
  )
}

function DataPage({ sketch, words, foot }: Sketched) {
  return (
    <Drawing width={340} height={268} words={words}>
      <Paper width={340} height={268} {...sketch} />
      <Portrait x={16} y={50} />
      <Holder y={58} />
      <PageNumber x={324} y={22}>
        {foot}
      </PageNumber>
      <path class="app-picture__head" d="M1 218h338v39a10 10 0 0 1-10 10H11a10 10 0 0 1-10-10z" />
      <MachineLines x={18} y={238} lines={machineLines} />
      <Across width={340} height={250} />
      <MarkedNumber x={112} y={150} number={holder.number} />
    </Drawing>
  )
}

function PageNumber(props: { x: number; y: number; children: string }) {
  return (
    <text class="app-picture__page" x={props.x} y={props.y} text-anchor="end">
      {props.children}
    </text>
  )
}

/** A page further back in a booklet, with its seam on the left. */
function BookletPage({ sketch, words, foot }: Sketched) {
  return (
    <Drawing width={264} height={340} words={words}>
      <Paper width={264} height={340} {...sketch} />
      <path class="app-picture__seam" d="M9 44v286" />
      <path class="app-picture__rule" d="M24 70h150M24 92h190M24 114h120M24 240h190M24 262h150M24 284h100" />
      <Across width={264} height={340} />
      <MarkedNumber x={24} y={148} number={holder.number} />
      <PageNumber x={246} y={324}>
        {foot}
      </PageNumber>
    </Drawing>
  )
}

/** A certificate on a sheet with a double frame and a seal. */
function Sheet({ sketch, words }: Sketched) {
  return (
    <Drawing width={264} height={350} words={words}>
      <Paper width={264} height={350} {...sketch} />
      <rect class="app-picture__frame" x="9" y="44" width="246" height="297" rx="4" />
      <Entry x={24} y={66} name="ТЕГІ / SURNAME" value={holder.surname} />
      <Entry x={24} y={98} name="АТЫ / GIVEN NAME" value={holder.name} />
      <Entry x={24} y={130} name="ТУҒАН КҮНІ / BORN" value={holder.born} />
      <path class="app-picture__rule" d="M24 240h190M24 262h150M24 284h96M24 306h120" />
      <circle class="app-picture__seal" cx="208" cy="296" r="30" />
      <circle class="app-picture__seal" cx="208" cy="296" r="22" />
      <Across width={264} height={350} />
      <MarkedNumber x={24} y={164} number={holder.number} />
    </Drawing>
  )
}
