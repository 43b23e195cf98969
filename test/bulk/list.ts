// A small list in which everything is to be found that the bulk check knows, for tests; nobody in it exists.

/** The headings of the list. */
export const headings = ['№', 'ИИН', 'Имя', 'Город'] as const

/** Numbers as they stand in lists of real offices, each with what is wrong with it. */
export const numbers = {
  fine: '490921144462',
  other: '450414199081',
  bin: '971240000109',
  zeroLost: '50607100016',
  threeZerosLost: '607100017',
  lookAlike: '99O101100010',
  rounded: '5.06071E+10',
  rnn: '600400000000',
  checkDigit: '990101100011',
  noDay: '991301100013',
  short: '12345',
  words: 'не знаю',
  empty: '',
  spaced: '921217 2 6893 9',
  twin: '990101100010',
  nearTwin: '990101100020',
} as const

/** One row a number; the last three repeat one number and come near another. */
export function listRows(): string[][] {
  const cells = [...Object.values(numbers), numbers.fine]
  return [
    [...headings],
    ...cells.map((number, at) => [
      String(at + 1),
      number,
      `Имя ${at % 5}`,
      at % 2 ? 'Алматы' : 'Astana; "центр"',
    ]),
  ]
}

/** The list as a text with this sign between cells. */
export function listText(delimiter: string, rows = listRows()): string {
  const quoted = (cell: string) =>
    /["\n]/.test(cell) || cell.includes(delimiter) ? `"${cell.replaceAll('"', '""')}"` : cell
  return `${rows.map(row => row.map(quoted).join(delimiter)).join('\r\n')}\r\n`
}
