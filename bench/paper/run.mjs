// Measures how long papers take to draw, alone and with the typefaces read anew: npm run bench:paper.
//
// Time is that of the processor, so that a busy machine measures as an idle one does.
// The typefaces are read once for all sheets; the second column reads them again for each, as pdfkit alone would.

import { readFileSync } from 'node:fs'
import { create } from 'fontkit'
import { certificatePaper, maskedCertificatePaper } from '../../dist/src/paper/certificate.js'
import { receiptPaper } from '../../dist/src/paper/receipt.js'

const limitMs = 50
const rounds = 100

// No signature holds here: only its length matters to a sheet.
const code = `${'A'.repeat(60)}.${'B'.repeat(210)}.${'C'.repeat(86)}`
const link = `https://iin.example.org/en/verify/certificate#${code}`
const common = { demo: true, authority: null, code, link, formedOn: '2026-11-22', issuedOn: '2026-11-23' }
const person = { family: 'ERIKSSON', given: 'ANNA MARIA' }
const birth = { birthOn: '1899-01-01', birthPlace: 'ZENITH', sex: 'male', citizenship: 'UTO' }
const whole = {
  ...common,
  reference: 'KZ-7F3K-Q2MX',
  iin: '990101100010',
  office: 'DEMO',
  person: { ...person, ...birth },
  document: { country: 'UTO', number: 'L898902C3', expiresOn: '2032-04-15' },
}
const masked = { ...common, person, lastDigits: '0010' }
const receipt = {
  demo: true,
  authority: null,
  reference: whole.reference,
  applicant: 'ERIKSSON ANNA MARIA',
  office: { kk: 'DEMO', ru: 'DEMO', en: 'DEMO' },
  officer: 'D-17',
  on: '2026-11-23',
  outcome: 'accepted',
  dueOn: '2026-11-24',
  papers: [],
}

const faces = ['400Regular/NotoSans_400Regular.ttf', '600SemiBold/NotoSans_600SemiBold.ttf'].map(face =>
  readFileSync(new URL(`../../node_modules/@expo-google-fonts/noto-sans/${face}`, import.meta.url)),
)

/** What each sheet did when it read its own typefaces: the tables that setting a line of words needs. */
function readFaces() {
  for (const face of faces) create(face).layout('Қазақша, русский, English 0123456789')
}

const languages = ['kk', 'ru', 'en']
const papers = {
  certificate: language => certificatePaper(language, whole),
  'certificate, masked': language => maskedCertificatePaper(language, masked),
  receipt: language => receiptPaper(language, receipt),
}

let isWithin = true
const facesMs = await measure(readFaces)
console.log('paper                  median      p95   typefaces read anew, against the median')
for (const [name, draw] of Object.entries(papers)) {
  const taken = await measure(index => draw(languages[index % 3]))
  const ratio = (taken.median + facesMs.median) / taken.median
  console.log(`${name.padEnd(20)} ${ms(taken.median)} ${ms(taken.p95)}   ${ratio.toFixed(1)} times as long`)
  isWithin &&= taken.p95 <= limitMs
}
console.log(`A paper takes at most ${limitMs} ms (p95): ${isWithin ? 'yes' : 'no'}.`)
if (!isWithin) process.exitCode = 1

async function measure(work) {
  // A server that has been up for a minute has compiled what it needs.
  for (let index = 0; index < rounds; index++) await work(index)
  const taken = []
  for (let index = 0; index < rounds; index++) {
    const before = process.cpuUsage()
    await work(index)
    const { user, system } = process.cpuUsage(before)
    taken.push((user + system) / 1000)
  }
  taken.sort((a, b) => a - b)
  return { median: taken[rounds / 2], p95: taken[Math.floor(rounds * 0.95)] }
}

function ms(value) {
  return `${value.toFixed(1).padStart(6)} ms`
}
