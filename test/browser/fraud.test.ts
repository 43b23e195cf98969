// J14 as a person walks it, without JavaScript.

import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { offerSigns } from '../../src/rules/offer.ts'
import { say } from '../../src/text/say.ts'
import { openPage } from './harness.ts'
import { openStage } from './stage.ts'

const { served, browser } = await openStage()

const plain = await openPage(browser, `${served.origin}/en/fraud`, {
  javaScript: false,
  width: 360,
  height: 640,
})

describe('J14 without JavaScript', () => {
  test('J14-1 somebody finds out that an offer is fraud, and whom to phone', async () => {
    await plain.getByRole('button', { name: 'Check an offer' }).click()
    const question = plain.getByRole('group', { name: say('en', 'fraud.question.state_fee') })
    await question.getByRole('radio', { name: 'Yes' }).check()
    await plain.getByRole('button', { name: 'Judge the offer' }).click()
    await plain.getByRole('heading', { name: 'This looks like fraud' }).waitFor()
    await plain.getByRole('link', { name: '102' }).waitFor()
    await plain.getByRole('link', { name: 'Қазақша' }).click()
    await plain.getByRole('heading', { name: say('kk', 'fraud.verdict.fraud') }).waitFor()
  })

  test('J14-2 help for a price is allowed', async () => {
    await plain.goto(`${served.origin}/en/fraud/check`)
    for (const sign of offerSigns) {
      const group = plain.getByRole('group', { name: say('en', `fraud.question.${sign}`) })
      await group.getByRole('radio', { name: sign === 'help_for_price' ? 'Yes' : 'No' }).check()
    }
    await plain.getByRole('button', { name: 'Judge the offer' }).click()
    await plain.getByRole('heading', { name: 'Allowed. The state fee is still 0 ₸.' }).waitFor()
  })

  test('S59 a statement is made and can be printed', async () => {
    await plain.goto(`${served.origin}/ru/fraud/report`)
    await plain.getByLabel(say('ru', 'fraud.report.what')).fill('Номер за 15 000 ₽')
    await plain.getByRole('button', { name: say('ru', 'fraud.report.statement') }).click()
    await plain.getByRole('heading', { name: say('ru', 'fraud.statement.title') }).waitFor()
    await plain.getByText('Номер за 15 000 ₽').waitFor()
  })

  test('S96 an error is reported from the page and thanked for', async () => {
    await plain.goto(`${served.origin}/en/fraud`)
    await plain.getByRole('link', { name: 'Report an error on this page' }).click()
    await plain.getByLabel('What is wrong?').fill('A word is missing')
    await plain.getByRole('button', { name: 'Send the report' }).click()
    const thanks = 'Thank you, the error report has been received'
    await plain.getByRole('heading', { name: thanks }).waitFor()
    await plain.getByRole('link', { name: 'Back to the page' }).click()
    assert.equal(new URL(plain.url()).pathname, '/en/fraud')
  })
})
