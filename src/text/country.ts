// The names of states as they stand in travel documents (ICAO Doc 9303, part 3), in three languages.

import codes from 'i18n-iso-countries/codes.json' with { type: 'json' }
import en from 'i18n-iso-countries/langs/en.json' with { type: 'json' }
import kk from 'i18n-iso-countries/langs/kk.json' with { type: 'json' }
import ru from 'i18n-iso-countries/langs/ru.json' with { type: 'json' }
import { type Language, languages } from './language.ts'

type Names = Readonly<Record<Language, string>>

// Codes that passports carry and ISO 3166 does not know. Doc 9303-3, section 5, eighth edition; checked 2026-11-22.
const beyondIso: Readonly<Record<string, Names>> = {
  D: { kk: 'Германия', ru: 'Германия', en: 'Germany' },
  EUE: { kk: 'Еуропалық одақ', ru: 'Европейский союз', en: 'European Union' },
  GBD: {
    kk: 'Ұлыбритания (шет аумақтар)',
    ru: 'Великобритания (заморские территории)',
    en: 'United Kingdom (overseas territories)',
  },
  GBN: {
    kk: 'Ұлыбритания (шетелдегі азамат)',
    ru: 'Великобритания (заморский гражданин)',
    en: 'United Kingdom (national, overseas)',
  },
  GBO: {
    kk: 'Ұлыбритания (теңіздің арғы жағындағы азамат)',
    ru: 'Великобритания (гражданин за границей)',
    en: 'United Kingdom (overseas citizen)',
  },
  GBP: {
    kk: 'Ұлыбритания (қорғаудағы адам)',
    ru: 'Великобритания (лицо под защитой)',
    en: 'United Kingdom (protected person)',
  },
  GBS: { kk: 'Ұлыбритания (бодан)', ru: 'Великобритания (подданный)', en: 'United Kingdom (subject)' },
  RKS: { kk: 'Косово', ru: 'Косово', en: 'Kosovo' },
  UNA: { kk: 'БҰҰ мекемесі', ru: 'Учреждение ООН', en: 'United Nations agency' },
  UNK: {
    kk: 'БҰҰ-ның Косоводағы миссиясы',
    ru: 'Миссия ООН в Косово',
    en: 'United Nations mission in Kosovo',
  },
  UNO: { kk: 'Біріккен Ұлттар Ұйымы', ru: 'Организация Объединённых Наций', en: 'United Nations' },
  UTO: { kk: 'Утопия (үлгі)', ru: 'Утопия (образец)', en: 'Utopia (specimen)' },
  XOM: { kk: 'Мальта ордені', ru: 'Мальтийский орден', en: 'Order of Malta' },
  XXA: { kk: 'Азаматтығы жоқ адам', ru: 'Лицо без гражданства', en: 'Stateless person' },
  XXB: { kk: 'Босқын', ru: 'Беженец', en: 'Refugee' },
  XXC: { kk: 'Босқын (басқа жағдай)', ru: 'Беженец (иной случай)', en: 'Refugee (other)' },
  XXX: { kk: 'Азаматтығы анықталмаған', ru: 'Гражданство не определено', en: 'Unspecified citizenship' },
}

// Germany and Kosovo stand above under the codes of their passports; a list that had these too would name them twice.
const onlyInIso: readonly string[] = ['DEU', 'XKK']

// The three lists alone, not the library around them: a reader's device has to make these pages, too.
const lists: Readonly<Record<Language, { countries: Readonly<Record<string, string | readonly string[]>> }>> =
  {
    kk,
    ru,
    en,
  }

/** The two letters under which the lists have a state, by the three of travel documents. */
const shortCodes: ReadonlyMap<string, string> = new Map(codes.map(([two, three]) => [three!, two!]))

/** The name of a state in ISO 3166; of several the first, which is the official one. */
function isoName(language: Language, code: string): string | undefined {
  const name = lists[language].countries[shortCodes.get(code) ?? '']
  return typeof name === 'string' ? name : name?.[0]
}

/** Whether a travel document may carry `code` as its state or citizenship. */
export function isCountry(code: string): boolean {
  return Object.hasOwn(beyondIso, code) || shortCodes.has(code)
}

/** The name of the state with the code of a travel document: `UTO` is `Utopia (specimen)`; an unknown code stays. */
export function countryName(language: Language, code: string): string {
  return beyondIso[code]?.[language] ?? isoName(language, code) ?? code
}

/** Every code that a passport carries, with its name, in the reader's alphabet; made once a language. */
export function countryNames(language: Language): readonly (readonly [code: string, name: string])[] {
  return sorted[language]
}

const sorted = Object.fromEntries(languages.map(language => [language, sortedNames(language)])) as Record<
  Language,
  readonly (readonly [string, string])[]
>

function sortedNames(language: Language): readonly (readonly [string, string])[] {
  const codes = new Set([...shortCodes.keys(), ...Object.keys(beyondIso)])
  const collator = new Intl.Collator(language)
  return [...codes]
    .filter(code => !onlyInIso.includes(code))
    .map(code => [code, countryName(language, code)] as const)
    .sort((a, b) => collator.compare(a[1], b[1]))
}
