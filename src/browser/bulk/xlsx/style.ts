// Which styles of a workbook show a number as a date.

import { isDateFormat } from './date.ts'
import { walkXml } from './xml.ts'

/** By the place of a style in the file's list, whether its cells are dates. */
export function readDateStyles(xml: string): readonly boolean[] {
  const codes = new Map<number, string>()
  const areDates: boolean[] = []
  let isInCells = false
  walkXml(xml, {
    open(name, attribute) {
      if (name === 'numFmt') codes.set(Number(attribute('numFmtId')), attribute('formatCode'))
      if (name === 'cellXfs') isInCells = true
      if (name !== 'xf' || !isInCells) return
      const id = Number(attribute('numFmtId'))
      areDates.push(isDateFormat(id, codes.get(id)))
    },
    close(name) {
      if (name === 'cellXfs') isInCells = false
    },
  })
  return areDates
}
