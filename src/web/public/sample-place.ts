// Made-up places for the finders of a demonstration: no such office, street or telephone number exists.

import type { Words } from '../../rules/pack.ts'

/** An office, or a village that has none. */
export interface SamplePlace {
  /** Its name in the address of its page, in letters and dashes. */
  readonly code: string
  /** The region of Kazakhstan, or the country abroad. */
  readonly area: string
  readonly name: Words
  readonly street: Words
  /** With a dash after each group, as RFC 3966 allows; null where there is no office. */
  readonly phone: string | null
  readonly hours: Words | null
  /** A name under `.example`, which RFC 2606 keeps free for ever, so it is shown and never linked. */
  readonly website: string | null
  /** Calendar day. */
  readonly checkedOn: string
}

/** The names of the areas, in the order in which they are offered. */
export const sampleRegions: Readonly<Record<string, Words>> = {
  abai: { kk: 'Абай облысы', ru: 'Область Абай', en: 'Abai region' },
  almaty: { kk: 'Алматы қаласы', ru: 'Город Алматы', en: 'City of Almaty' },
  astana: { kk: 'Астана қаласы', ru: 'Город Астана', en: 'City of Astana' },
}

export const sampleCountries: Readonly<Record<string, Words>> = {
  argentina: { kk: 'Аргентина', ru: 'Аргентина', en: 'Argentina' },
  italy: { kk: 'Италия', ru: 'Италия', en: 'Italy' },
  vietnam: { kk: 'Вьетнам', ru: 'Вьетнам', en: 'Viet Nam' },
}

const checkedOn = '2026-11-22'

const weekdays: Words = {
  kk: 'Дүйсенбі–жұма, 9:00–18:00',
  ru: 'Понедельник–пятница, 9:00–18:00',
  en: 'Monday to Friday, 9:00–18:00',
}

const mornings: Words = {
  kk: 'Сейсенбі және бейсенбі, 9:00–12:00',
  ru: 'Вторник и четверг, 9:00–12:00',
  en: 'Tuesday and Thursday, 9:00–12:00',
}

function street(number: number): Words {
  return { kk: `Үлгі көшесі, ${number}`, ru: `улица Образцовая, ${number}`, en: `${number} Sample Street` }
}

export const sampleBranches: readonly SamplePlace[] = [
  {
    code: 'abai-sample',
    area: 'abai',
    name: { kk: '«Үлгі» ХҚКО', ru: 'ЦОН «Образец»', en: 'PSC “Sample”' },
    street: street(1),
    phone: '+7-700-000-01-01',
    hours: weekdays,
    website: null,
    checkedOn,
  },
  {
    code: 'abai-village',
    area: 'abai',
    name: { kk: 'Үлгі ауылы', ru: 'Село Образцовое', en: 'Village of Sample' },
    street: { kk: 'Мұнда ХҚКО жоқ', ru: 'Здесь нет ЦОНа', en: 'There is no PSC here' },
    phone: null,
    hours: null,
    website: null,
    checkedOn,
  },
  {
    code: 'almaty-first',
    area: 'almaty',
    name: { kk: '«Бірінші үлгі» ХҚКО', ru: 'ЦОН «Первый образец»', en: 'PSC “First Sample”' },
    street: street(12),
    phone: '+7-700-000-02-01',
    hours: weekdays,
    website: null,
    checkedOn,
  },
  {
    code: 'almaty-second',
    area: 'almaty',
    name: { kk: '«Екінші үлгі» ХҚКО', ru: 'ЦОН «Второй образец»', en: 'PSC “Second Sample”' },
    street: street(48),
    phone: '+7-700-000-02-02',
    hours: weekdays,
    website: null,
    checkedOn,
  },
  {
    code: 'astana-sample',
    area: 'astana',
    name: { kk: '«Астана үлгісі» ХҚКО', ru: 'ЦОН «Образец в Астане»', en: 'PSC “Astana Sample”' },
    street: street(7),
    phone: '+7-700-000-03-01',
    hours: weekdays,
    website: null,
    checkedOn,
  },
]

export const sampleConsulates: readonly SamplePlace[] = Object.entries(sampleCountries).map(
  ([area, country], index) => ({
    code: area,
    area,
    name: {
      kk: `Үлгі консулдық, ${country.kk}`,
      ru: `Консульство-образец, ${country.ru}`,
      en: `Sample consulate, ${country.en}`,
    },
    street: street(20 + index),
    phone: `+0-000-000-00-0${index + 1}`,
    hours: mornings,
    website: `${area}.consulate.example`,
    checkedOn,
  }),
)
