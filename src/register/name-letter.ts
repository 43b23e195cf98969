// What each letter of the Cyrillic and Latin alphabets becomes in the 26 letters of a machine-readable zone.

// ICAO Doc 9303-3, section 6 B (eighth edition, 2021; checked 2026-11-23). Where languages differ over a letter, the
// Russian reading stands: Г is `g`, though Ukraine and Belarus print H. Of the Kazakh letters it has Ғ, and Һ with the
// sound of a Serbian one; they take what passports of Kazakhstan print. Х is `x`, so that Асхат is not read as Ашат.
const cyrillic: Readonly<Record<string, string>> = {
  ...{ а: 'a', б: 'b', в: 'v', г: 'g', д: 'd', е: 'e', ё: 'io', ж: 'zh', з: 'z', и: 'i', й: 'i', к: 'k' },
  ...{ л: 'l', м: 'm', н: 'n', о: 'o', п: 'p', р: 'r', с: 's', т: 't', у: 'u', ф: 'f', х: 'x', ц: 'ts' },
  ...{ ч: 'ch', ш: 'sh', щ: 'shch', ъ: '', ы: 'y', ь: '', э: 'e', ю: 'iu', я: 'ia' },
  // Kazakh.
  ...{ ә: 'a', ғ: 'g', қ: 'k', ң: 'n', ө: 'o', ұ: 'u', ү: 'u', һ: 'x', і: 'i' },
  // Ukrainian and Belarusian, Serbian and Macedonian, and letters of old.
  ...{ ґ: 'g', є: 'ie', ї: 'i', ў: 'u', ђ: 'd', ѕ: 'dz', ј: 'j', љ: 'lj', њ: 'nj', ћ: 'ch', ќ: 'k', џ: 'dz' },
  ...{ ѓ: 'g', ѫ: 'u', ѵ: 'y', ѣ: 'e' },
  // Uzbek and Tajik, Tatar and Bashkir, which ICAO has not.
  ...{ ҳ: 'x', ҷ: 'zh', ӣ: 'i', ӯ: 'u', җ: 'zh', ҙ: 'z', ҫ: 's', ҡ: 'k', ӊ: 'n', ҥ: 'n' },
}

// ICAO Doc 9303-3, section 6 A (eighth edition, 2021; checked 2026-11-23): what is more than a letter with a mark. The
// marks of all others are dropped, as they are in the zone.
const latin: Readonly<Record<string, string>> = {
  ...{ æ: 'ae', œ: 'oe', ø: 'oe', å: 'aa', ß: 'ss', þ: 'th', ð: 'd', đ: 'd', ħ: 'h', ı: 'i', ĸ: 'k', ł: 'l' },
  // ICAO has no schwa; Azerbaijan prints it as A, as Kazakhstan prints Ә.
  ...{ ŋ: 'n', ŧ: 't', ə: 'a' },
}

const known: ReadonlyMap<string, string> = new Map(Object.entries({ ...cyrillic, ...latin }))

/**
 * The Latin letters of a name, small and without marks, spaces, hyphens, apostrophes or digits.
 *
 * Null when a letter is of another script than Latin and Cyrillic: `Сәуле` is `saule`, `Ωmega` is null.
 */
export function spellInLatin(name: string): string | null {
  // By way of the capitals, so that ß, ẞ and SS come out as one, and so do İ, I and ı.
  const small = name.normalize('NFKC').toUpperCase().toLowerCase().normalize('NFC')
  // Doc 9303 lets a state write Ñ as NXX and Ü as UXX.
  const characters = small.replace(/(?<=[nu])xx/g, '')
  let spelled = ''
  for (const character of characters) {
    const letters = lettersOf(character)
    if (letters === null) return null
    spelled += letters
  }
  return spelled
}

function lettersOf(character: string): string | null {
  if (character >= 'a' && character <= 'z') return character
  // Of modifier letters, names hold only what looks like an apostrophe: Oʻktam.
  if (!/[\p{L}]/u.test(character) || /\p{Lm}/u.test(character)) return ''
  const bare = character.normalize('NFD')[0]!
  return known.get(character) ?? known.get(bare) ?? (/[a-z]/.test(bare) ? bare : null)
}
