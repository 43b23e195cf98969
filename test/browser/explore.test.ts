// The explorer of a number in a real browser: on the device, and without JavaScript by a code in the address.

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { checkAccessibility, keepPicture, openPage } from './harness.ts'
import { openStage } from './stage.ts'

const { served, browser } = await openStage()

const address = `${served.origin}/en/what-is-iin`

test('S13 without JavaScript a sample is chosen, and each part is said in words', async () => {
  const page = await openPage(browser, address, { javaScript: false, width: 360, height: 640 })
  await page.getByLabel('A sample number').selectOption({ label: 'A woman, 31 December 1898' })
  await page.getByRole('button', { name: 'Take it apart' }).click()
  const strip = page.getByRole('main').getByRole('img', { name: /^born: 9 8 1 2 3 1, century and sex: 2/ })
  assert.equal(await strip.textContent(), '981231200015')
  await page.getByText('31 December 1898.', { exact: true }).waitFor()
  await page.getByText('a woman, born in the 1800s.', { exact: true }).waitFor()
  assert.equal(await page.getByLabel('Or type a number').isVisible(), false)
  assert.equal(new URL(page.url()).search, '?sample=woman')
  await page.context().close()
})

test('S13 with JavaScript a number is taken apart while it is typed, and nothing of it leaves the device', async () => {
  const page = await openPage(browser, address)
  const sent: string[] = []
  page.on('request', request => sent.push(request.url()))
  await page.getByLabel('A sample number').selectOption({ label: 'A woman, on a leap day, 29 February 1896' })
  await page.getByText('29 February 1896.', { exact: true }).waitFor()
  const own = page.getByLabel('Or type a number')
  await own.fill('0007 0820 0012')
  await page.getByText('8 July 1800.', { exact: true }).waitFor()
  assert.equal(await page.getByText('A sample. It belongs to nobody.').isVisible(), false)
  await checkAccessibility(page)
  await keepPicture(page, 'public/explore-1280-en')
  await own.fill('9901011')
  await own.blur()
  await page.getByText('The number must have exactly 12 digits.').waitFor()
  await own.fill('')
  await own.blur()
  await page.getByText('29 February 1896.', { exact: true }).waitFor()
  assert.deepEqual(sent, [])
  assert.equal(new URL(page.url()).search, '')
  await page.context().close()
})
