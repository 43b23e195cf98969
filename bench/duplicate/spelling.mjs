// How offices write one name in different ways, by tables of its own, so that the fold is not judged by itself.

const plain = {
  ...{ А: 'A', Б: 'B', В: 'V', Г: 'G', Д: 'D', Е: 'E', Ё: 'E', З: 'Z', И: 'I', К: 'K', Л: 'L', М: 'M' },
  ...{ Н: 'N', О: 'O', П: 'P', Р: 'R', С: 'S', Т: 'T', У: 'U', Ф: 'F', Ч: 'CH', Ш: 'SH', Щ: 'SHCH', Ы: 'Y' },
  ...{ Ь: '', Э: 'E', Ә: 'A', Ө: 'O', Ұ: 'U', Ү: 'U', І: 'I', Ң: 'N', Ғ: 'G', Қ: 'K', Ж: 'ZH' },
}

/** From Cyrillic to the Latin of a passport: today's table, the one before it, and two that offices abroad use. */
export const latinTables = {
  icao: { ...plain, Й: 'I', Х: 'KH', Һ: 'KH', Ц: 'TS', Ъ: 'IE', Ю: 'IU', Я: 'IA' },
  older: { ...plain, Й: 'Y', Х: 'KH', Һ: 'H', Ц: 'TS', Ъ: '', Ю: 'YU', Я: 'YA', Ё: 'YO', Ғ: 'GH', Ң: 'NG' },
  english: { ...plain, Й: 'Y', Х: 'H', Һ: 'H', Ц: 'TS', Ъ: '', Ю: 'YU', Я: 'YA', Ё: 'YO', Ж: 'J', Қ: 'Q' },
  french: { ...plain, Й: 'I', Х: 'KH', Һ: 'H', Ц: 'TS', Ъ: '', Ю: 'IOU', Я: 'IA', У: 'OU', Ж: 'J', Ч: 'TCH' },
}

const russian = { Ә: 'А', Ғ: 'Г', Қ: 'К', Ң: 'Н', Ө: 'О', Ұ: 'У', Ү: 'У', Һ: 'Х', І: 'И' }

const withoutMarks = {
  ...{ Ä: ['AE', 'A'], Ö: ['OE', 'O'], Ü: ['UE', 'U'], Ø: ['OE', 'O'], Å: ['AA', 'A'] },
  ...{ ẞ: ['SS', 'SS'], Ł: ['L', 'L'] },
}

/** The Cyrillic of a Kazakh record as a Russian record writes it. */
export function toRussian(name) {
  return name === null ? null : [...name].map(letter => russian[letter] ?? letter).join('')
}

/** Cyrillic as a passport prints it in Latin, by one of the tables. */
export function toLatin(name, table) {
  return name === null ? null : [...name].map(letter => latinTables[table][letter] ?? letter).join('')
}

/** Latin with marks as the machine-readable zone has it; `at` chooses where a state may choose. */
export function toZone(name, at = 0) {
  if (name === null) return null
  return [...name.normalize('NFC')]
    .map(letter => withoutMarks[letter]?.[at] ?? letter.normalize('NFD').replace(/\p{M}/gu, ''))
    .join('')
    .replace(/['’ʻ]/g, '')
}

/** As the zone cuts a name that has no room: its last part loses the letters from about two thirds on. */
export function cutShort({ family, given }) {
  const cut = part => part.slice(0, Math.max(4, Math.ceil(part.length * 0.65))).trimEnd()
  return given === null ? { family: cut(family), given } : { family, given: cut(given) }
}
