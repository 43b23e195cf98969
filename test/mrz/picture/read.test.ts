// Photos of machine-readable zones, drawn here: what is read in them, and what is said of it when it is not sure.

import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { type GrayPicture, quarterTurned } from '../../../src/mrz/picture/gray.ts'
import { readPicture } from '../../../src/mrz/picture/read.ts'
import { threeLines, twoLines } from '../card-lines.ts'
import { printed } from '../lines-of.ts'
import { drawZone, type Shot } from './drawn.ts'

const small = 14

/** The lines that were read with every check digit right and no place in doubt, or whatever else came. */
function surely(picture: GrayPicture): unknown {
  const reading = readPicture(picture)
  return reading.ok && reading.fits && reading.unsure.length === 0 ? reading.lines : reading
}

describe('a photo of the lines', () => {
  for (const [name, lines] of [
    ['a passport', printed()],
    ['a card with three lines', threeLines()],
    ['a card with two lines', twoLines()],
  ] as const) {
    it(`is read for ${name}`, () => {
      assert.deepEqual(surely(drawZone(lines, { pitch: small })), lines)
    })
  }

  const shots: readonly (readonly [string, Shot])[] = [
    ['half as large', { pitch: 11 }],
    ['twice as large', { pitch: 34 }],
    ['turned by 5 degrees', { pitch: small, turn: 5 }],
    ['turned by 5 degrees the other way', { pitch: small, turn: -5 }],
    ['out of focus', { pitch: small, softness: 10 }],
    ['grainy', { pitch: small, grain: 40 }],
    ['lit from one side', { pitch: small, slope: 0.9 }],
    ['pale', { pitch: small, ink: 60 }],
    ['taken from the side', { pitch: small, slant: 0.15 }],
    ['printed thin', { pitch: small, radius: 3.4 }],
    ['printed bold', { pitch: small, radius: 7 }],
    ['of a whole page', { pitch: small, isPage: true, turn: 2 }],
  ]
  for (const [name, shot] of shots) {
    it(`is read when it is ${name}`, () => {
      assert.deepEqual(surely(drawZone(printed(), shot)), [...printed()])
    })
  }

  for (const quarters of [1, 2, 3]) {
    it(`is read when it is turned by ${quarters} quarters, and says so`, () => {
      const turned = quarterTurned(drawZone(printed(), { pitch: small, turn: 2 }), quarters)
      assert.deepEqual(surely(turned), [...printed()])
      const reading = readPicture(turned)
      assert.equal(reading.ok && reading.strip.quarters, (4 - quarters) % 4)
    })
  }

  it('says where in the photo they stand', () => {
    const picture = drawZone(printed(), { pitch: small, isPage: true })
    const reading = readPicture(picture)
    assert.ok(reading.ok)
    const { left, top, width, height } = reading.strip
    assert.ok(width > 43 * small && left + width <= picture.width)
    assert.ok(top > picture.height / 2 && height > 2 * small && height < 8 * small)
  })
})

describe('characters that look alike', () => {
  it('are told apart by what may stand at a place, and by check digits', () => {
    const lines = printed({ number: 'O01IS5B82', names: 'OIZ<<BSQD', personal: '0OI1S5B8Z2' })
    assert.deepEqual(surely(drawZone(lines, { pitch: small, softness: 9 })), [...lines])
  })

  it('are told apart in a number that goes on behind its place', () => {
    const [first, second, third] = threeLines() as [string, string, string]
    // D23145890734 with the check digit 9, as in ICAO Doc 9303-5.
    const long = `${first.slice(0, 14)}<7349`.padEnd(30, '<')
    const reading = readPicture(drawZone([long, `${second.slice(0, 29)}4`, third], { pitch: small }))
    assert.ok(reading.ok)
    assert.equal(reading.lines[0], long)
  })
})

describe('what cannot be sure', () => {
  it('is shown as read, and named where a check digit does not fit', () => {
    const [first, second] = printed()
    const wrong = `${second.slice(0, 18)}3${second.slice(19)}`
    const reading = readPicture(drawZone([first, wrong], { pitch: small }))
    assert.ok(reading.ok)
    assert.deepEqual([...reading.lines], [first, wrong])
    assert.equal(reading.fits, false)
    const named = new Set(reading.unsure.map(({ line, at }) => `${line}:${at}`))
    for (let at = 14; at <= 20; at++) assert.ok(named.has(`2:${at}`), `place ${at} of the date of birth`)
  })

  it('is named where something lies over a letter of the name', () => {
    const picture = drawZone(printed(), { pitch: small })
    // A finger over the eighth place of the first line.
    const [left, right] = [7, 8].map(at => Math.round((at + 150 / 72) * small)) as [number, number]
    for (let y = 0; y < picture.height / 2; y++)
      picture.shades.fill(90, y * picture.width + left, y * picture.width + right)
    const reading = readPicture(picture)
    assert.ok(reading.ok)
    assert.ok(reading.unsure.some(({ line, at }) => line === 1 && at === 8))
  })

  it('never holds a wrong character among those it is sure of', () => {
    const shot = fc.record({
      pitch: fc.double({ min: 10, max: 24, noNaN: true }),
      turn: fc.double({ min: -6, max: 6, noNaN: true }),
      softness: fc.double({ min: 2, max: 14, noNaN: true }),
      grain: fc.integer({ min: 0, max: 40 }),
      slope: fc.double({ min: -0.6, max: 0.6, noNaN: true }),
      slant: fc.double({ min: -0.15, max: 0.15, noNaN: true }),
      ink: fc.integer({ min: 90, max: 200 }),
      seed: fc.integer(),
    })
    const letters = (min: number, max: number) => fc.stringMatching(new RegExp(`^[A-Z]{${min},${max}}$`))
    const person = fc.record({
      names: fc.tuple(letters(2, 14), letters(2, 14)).map(names => names.join('<<')),
      number: fc.stringMatching(/^[A-Z0-9]{7,9}$/),
      personal: fc.stringMatching(/^[A-Z0-9]{1,14}$/),
    })
    let count = 0
    const property = fc.property(person, shot, (parts, how) => {
      const lines = printed(parts)
      const reading = readPicture(drawZone(lines, how))
      if (!reading.ok) return
      count++
      const unsure = new Set(reading.unsure.map(({ line, at }) => `${line}:${at}`))
      for (const [row, line] of lines.entries()) {
        for (const [at, character] of [...line].entries()) {
          if (!unsure.has(`${row + 1}:${at + 1}`)) assert.equal(reading.lines[row]![at], character, line)
        }
      }
    })
    fc.assert(property, { seed: 22, numRuns: 12, endOnFailure: true })
    assert.ok(count >= 10, `${count} of 12 photos were read`)
  })
})

describe('a picture without lines', () => {
  const blank = (width: number, height: number) => ({
    width,
    height,
    shades: new Uint8Array(width * height).fill(200),
  })

  it('is said to have none', () => {
    assert.deepEqual(readPicture(blank(400, 300)), { ok: false, problem: 'no_lines_found' })
    const words = drawZone([' '.repeat(44), ' '.repeat(44)], { pitch: small, isPage: true })
    assert.deepEqual(readPicture(words), { ok: false, problem: 'no_lines_found' })
  })

  it('is refused when it is too small to hold any', () => {
    assert.deepEqual(readPicture(blank(59, 300)), { ok: false, problem: 'picture_too_small' })
  })

  it('is said to have none where it is all grain', () => {
    const grain = drawZone([' '.repeat(44), ' '.repeat(44)], { pitch: 8, grain: 120 })
    assert.deepEqual(readPicture(grain), { ok: false, problem: 'no_lines_found' })
  })

  it('is said to have none where half of them is cut off', () => {
    const whole = drawZone(printed(), { pitch: small })
    const width = Math.floor(whole.width / 2)
    const shades = Uint8Array.from({ length: width * whole.height }, (_, at) => {
      return whole.shades[Math.floor(at / width) * whole.width + (at % width)]!
    })
    assert.equal(readPicture({ width, height: whole.height, shades }).ok, false)
  })
})
