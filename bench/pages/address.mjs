// The addresses that are measured: every public page, and answers that readers reach by forms.

import { readings } from '../../dist/src/web/reading.js'

const worker = 'status=foreigner&purpose=employment_tax&where=in_kazakhstan&eds=none&had=no'

// Each language is measured in its turn.
const languages = ['kk', 'ru', 'en']

// What most readers come for, and the two largest pages.
const main = [
  '',
  '/what-is-iin',
  '/why',
  '/how',
  '/documents',
  '/where-is-my-iin',
  '/psc',
  '/verify',
  '/guide',
  '/fraud',
  '/sources',
  '/changes',
  '/check-need/result',
  '/search',
]

/** Addresses with their language, each answered with a page or a file; `isBrief` leaves those that most read. */
export function addresses(isBrief = false) {
  const pages = readings
    .filter(({ method, path }) => !method && !path.includes(':') && !path.startsWith('/check-need'))
    .map(({ path }) => path)
  const others = [
    '/check-need/status?answered=no',
    `/check-need/result?${worker}`,
    '/documents?channel=consulate',
    '/search?q=passport',
    '/guide.pdf',
    '/changes.atom',
  ]
  const isWanted = path => !isBrief || main.includes(path.split('?')[0])
  return [...pages, ...others]
    .filter(isWanted)
    .map((path, index) => `/${languages[index % languages.length]}${path}`)
}
