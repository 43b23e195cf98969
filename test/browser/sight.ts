// How every page is looked at: on a phone, on a screen and on the narrowest, and for the matrix in the dark, too.

import assert from 'node:assert/strict'
import type { Page } from 'playwright-core'
import { type Language, languages } from '../../src/text/language.ts'
import { checkAccessibility, keepPicture } from './harness.ts'

/** Whether everything is looked at; `npm test` looks at each page in one language, and in the light. */
export const isMatrix = process.env.EVERY_LANGUAGE === '1'

/** The languages in which the page at `index` of a list is looked at: one after the other, or all. */
export function languagesAt(index: number): readonly Language[] {
  return isMatrix ? languages : [languages[index % languages.length]!]
}

export const phone = { width: 360, height: 640 }

/** Looks at the page as it stands: accessible, nowhere wider than the screen, and kept as pictures named `picture`. */
export async function lookAt(page: Page, picture: string, language: Language): Promise<void> {
  await page.setViewportSize(phone)
  await page.evaluate('document.fonts.ready')
  await checkAccessibility(page)
  await keepPicture(page, `${picture}-360-${language}`)
  if (isMatrix) {
    await page.emulateMedia({ colorScheme: 'dark' })
    await checkAccessibility(page)
    await page.emulateMedia({ colorScheme: 'light' })
  }
  for (const width of [1280, 320]) {
    await page.setViewportSize({ width, height: 900 })
    if (width === 1280) await keepPicture(page, `${picture}-1280-${language}`)
    await checkWidth(page)
  }
}

/** Nothing makes the reader scroll sideways. */
export async function checkWidth(page: Page): Promise<void> {
  const [excess, width] = (await page.evaluate(
    '[document.documentElement.scrollWidth - innerWidth, innerWidth]',
  )) as [number, number]
  assert.equal(excess, 0, `${page.url()} is ${excess} px wider than ${width} px.`)
}
