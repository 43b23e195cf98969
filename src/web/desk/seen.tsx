// The tick of an officer who has compared a value with the paper.

import { Checkbox } from '../page/checkboxes.tsx'
import { Key } from '../page/key.tsx'

/** Ticked by its digit as well, and never ticked before an officer has. */
export function Seen(props: { id: string; digit: number; checked: boolean; text: string }) {
  return (
    <Checkbox id={props.id} value="yes" checked={props.checked}>
      {props.text} <Key>{String(props.digit)}</Key>
    </Checkbox>
  )
}
