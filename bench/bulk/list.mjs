// A long list for the measurement: made-up numbers of nobody alive, and the faults of real lists among them.

import { generate } from '@tizilim/iin'
import { writeXlsx } from '../../dist/src/browser/bulk/xlsx/write.js'

const headings = ['№', 'ИИН', 'ФИО', 'Подразделение', 'Дата приёма']

/** The rows of a list with one number a row, the headings first. The same count makes the same list. */
export function makeList(rowCount) {
  const numbers = generate({ count: rowCount, seed: 5 })
  return [headings, ...numbers.map((number, row) => makeRow(number, row))]
}

function makeRow(number, row) {
  const day = `${2000 + (row % 25)}-0${1 + (row % 9)}-1${row % 10}`
  return [`${row + 1}`, misspelt(number, row), `Фамилия${row} Имя`, `Отдел ${row % 40}, "${row % 7}"`, day]
}

// One row in seven has something to look at.
function misspelt(number, row) {
  switch (row % 35) {
    case 0:
      return number.replace(/^0+/, '')
    case 7:
      return `${number.slice(0, 6)} ${number.slice(6)}`
    case 14:
      return number.slice(0, 11) + ((Number(number[11]) + 1) % 10)
    case 21:
      return number.replace('0', 'O')
    case 28:
      return ''
    default:
      return number
  }
}

/** The list as a CSV file with semicolons. */
export function csvOf(rows) {
  const quoted = rows.map(row => row.map(cell => `"${cell.replaceAll('"', '""')}"`).join(';'))
  return Buffer.from(`\ufeff${quoted.join('\r\n')}\r\n`)
}

/** The list as a workbook. */
export function xlsxOf(rows) {
  return Buffer.concat(writeXlsx(rows))
}
