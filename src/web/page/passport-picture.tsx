// Where in a passport the two lines stand that machines read: drawn, for whoever looks before reading.

import { say } from '../../text/say.ts'
import { Across, Drawing, Entry, MachineLines, Paper, Portrait } from './specimen.tsx'
import { useLanguage } from './surrounding.ts'

// The specimen of ICAO Doc 9303: Anna Maria Eriksson of Utopia is no real person.
const lines = [
  'P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<',
  'L898902C36UTO7408122F3204153ZE184226B<<<<<16',
] as const

/** The data page of a passport with its foot marked, and the same in words. */
export function PassportPicture() {
  return (
    <Drawing width={340} height={242} words={say(useLanguage(), 'component.passport')}>
      <Paper width={340} height={242} tint="serial" title="PASSPORT" name="UTOPIA" />
      <Portrait x={16} y={50} />
      <Entry x={116} y={58} name="SURNAME" value="ERIKSSON" />
      <Entry x={116} y={90} name="GIVEN NAMES" value="ANNA MARIA" />
      <Entry x={116} y={122} name="DATE OF BIRTH" value="12 AUG 1974" />
      <Entry x={232} y={122} name="SEX" value="F" />
      <Across width={340} height={200} />
      <rect class="app-picture__mark" x="8" y="178" width="324" height="56" rx="8" />
      <MachineLines x={18} y={201} lines={lines} />
    </Drawing>
  )
}
