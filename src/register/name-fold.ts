// Folds a name into a skeleton in which its Kazakh, Russian and Latin spellings meet, for the search of duplicates.

import { spellInLatin } from './name-letter.ts'

/**
 * The skeleton of a name, in the letters a to z; null when it has no letter, or one neither Latin nor Cyrillic.
 *
 * Нұрсұлтан, Нурсултан and NURSULTAN have one skeleton; so have Юлия, IULIIA, YULIYA and JULIA. A skeleton is no
 * spelling and is never shown. Folding it again changes nothing. Case, marks, spaces, hyphens and apostrophes do not
 * count.
 */
export function foldName(name: string): string | null {
  const spelled = spellInLatin(name)
  if (!spelled) return null
  let skeleton = spelled
  // What one rule leaves may be what an earlier one looks for; each rule shortens the text or uses up a letter.
  for (let before = ''; before !== skeleton; ) {
    before = skeleton
    skeleton = rules.reduce((text, [pattern, letters]) => text.replace(pattern, letters), skeleton)
  }
  return skeleton
}

const vowel = '[aeiou]'
const consonant = '[bcdfghklmnpqrstvwxz]'

/** In the order in which they are applied. Both scripts go the same way, so that no rule can part them. */
const rules: readonly (readonly [RegExp, string])[] = [
  // Doubled letters: KHASSEN and HASEN, Анна and ANA.
  [/(.)\1+/g, '$1'],
  [/(sh|zh|ch)\1+/g, '$1'],

  // Sibilants, as Russian, Kazakh, German, French, Polish and Uzbek passports write them; Ц with С.
  [/chtch|shch|(?<![td])sch/g, 'sh'],
  [/tsch|tch|cz/g, 'ch'],
  [/dsch|dzh|dj/g, 'zh'],
  [/t[sz]|tc(?!h)|c(?=[eiy])/g, 's'],

  // One letter for Х, KH, H, the X of Uzbekistan, and KS with it: XASAN, ALEXANDER, ALEKSANDR.
  [/ph/g, 'f'],
  [/kh/g, 'x'],
  [new RegExp(`(?<=${consonant})x`, 'g'), ''],
  [/ck|q|c(?!h)/g, 'k'],
  [new RegExp(`(?<!${consonant})ks|x`, 'g'), 'h'],
  // An H behind a consonant is a breath or a sign of its kind: GHALYM, THOMAS, and Бақытхан written BAKYTHAN.
  [/(?<=[bdfgklmnpqrtvw])h/g, ''],
  [/w/g, 'v'],

  // J is Й at the end of MARIJA, as Latvia writes; before a vowel it is the Ж of Uzbekistan. Elsewhere it may be
  // either, AJGUL or NADEJDA, and so there is no Ж but before a vowel.
  [/y/g, 'i'],
  [/ija$/, 'ia'],
  [/j/g, 'zh'],
  [new RegExp(`zh(?!${vowel})`, 'g'), 'i'],

  // Vowels: Ъ as IE; Е as YE; У as OU; Ä, Ö and Ü as AE, OE and UE; Ю as IU, YU and the U of MULLER; Ё as E and YO.
  [/ie(?=i[aou])|i(?=e)/g, ''],
  [/ou/g, 'u'],
  [/(?<=[aou])e/g, ''],
  [new RegExp(`(?<=${consonant})iu`, 'g'), 'u'],
  [new RegExp(`(?<=${consonant})io`, 'g'), 'e'],
  // Ю, Я and Й at the beginning, which JULIA and JANA write with the letter of JANDOS.
  [/^i(?=[aou])/, 'zh'],

  // Ң before a vowel, which some write NG.
  [new RegExp(`ng(?=${vowel})`, 'g'), 'n'],
]
