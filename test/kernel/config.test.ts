// The settings of a run: what they mean, what they may be, and what is refused rather than guessed.

import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { after, describe, it } from 'node:test'
import { readConfig, terminalLanguage } from '../../src/kernel/config.ts'
import type { Refusal, RefusalCode } from '../../src/kernel/refusal.ts'

const folder = mkdtempSync(join(tmpdir(), 'tizilim-config-'))
after(() => rmSync(folder, { recursive: true }))

type Settings = Readonly<Record<string, string>>

function assertRefused(settings: Settings, code: RefusalCode, details: object): void {
  assert.throws(
    () => readConfig(settings),
    (error: Refusal) => {
      assert.deepEqual([error.code, error.details], [code, details])
      return true
    },
  )
}

describe('a run without settings', () => {
  it('is a demonstration on this machine alone, with a database of its own', () => {
    assert.deepEqual(readConfig({}), {
      port: 3000,
      host: '127.0.0.1',
      origin: null,
      proxies: 0,
      databaseUrl: null,
      dataFolder: resolve('data'),
      authority: null,
      mail: null,
      terminalLanguage: 'en',
    })
  })

  it('is the same with empty ones, as shells and unit files leave them', () => {
    const empty = { PORT: '', DATABASE_URL: '', TIZILIM_DATA: '', TIZILIM_ORIGIN: '', TIZILIM_AUTHORITY: '' }
    assert.deepEqual(readConfig(empty), readConfig({}))
  })

  it('does not mind settings of others', () => {
    assert.deepEqual(readConfig({ NODE_ENV: 'production', HOME: '/', PGHOST: 'elsewhere' }), readConfig({}))
  })
})

describe('a setting', () => {
  it('is read', () => {
    const config = readConfig({
      PORT: '0',
      DATABASE_URL: 'postgres://user@host:5432/name',
      TIZILIM_DATA: folder,
      TIZILIM_HOST: '::1',
      TIZILIM_ORIGIN: 'https://iin.example.org/',
    })
    assert.deepEqual([config.port, config.host, config.dataFolder], [0, '::1', folder])
    assert.deepEqual(
      [config.databaseUrl, config.origin],
      ['postgres://user@host:5432/name', 'https://iin.example.org'],
    )
  })

  it('counts the proxies before it in one digit', () => {
    assert.equal(readConfig({ TIZILIM_PROXIES: '2' }).proxies, 2)
    for (const value of ['-1', '1.5', '10', 'true', 'loopback']) {
      assertRefused({ TIZILIM_PROXIES: value }, 'setting_invalid', { name: 'TIZILIM_PROXIES', value })
    }
  })

  it('names a mail server and who writes, and what follows the scheme is never repeated', () => {
    const mail = { TIZILIM_SMTP: 'smtps://user:secret@mail.example.org', TIZILIM_SENDER: 'iin@example.org' }
    assert.deepEqual(readConfig(mail).mail, { url: mail.TIZILIM_SMTP, sender: mail.TIZILIM_SENDER })
    const refusedSmtp = (value: string) => ({ name: 'TIZILIM_SMTP', value })
    const wrong = { ...mail, TIZILIM_SMTP: 'https://user:secret@mail.example.org' }
    assertRefused(wrong, 'setting_invalid', refusedSmtp('https:…'))
    assertRefused({ ...mail, TIZILIM_SMTP: 'secret' }, 'setting_invalid', refusedSmtp('…'))
    assertRefused({ TIZILIM_SENDER: mail.TIZILIM_SENDER }, 'setting_invalid', refusedSmtp('…'))
    for (const sender of ['', 'iin', 'iin@example.org\r\nBcc: x@y']) {
      const value = sender || '""'
      assertRefused({ ...mail, TIZILIM_SENDER: sender }, 'setting_invalid', { name: 'TIZILIM_SENDER', value })
    }
  })

  it('with an unknown name is refused, and the known ones are told', () => {
    assertRefused({ TIZILIM_DATE: 'x' }, 'setting_unknown', {
      name: 'TIZILIM_DATE',
      known:
        'TIZILIM_DATA, TIZILIM_HOST, TIZILIM_ORIGIN, TIZILIM_PROXIES, TIZILIM_AUTHORITY, TIZILIM_SMTP, TIZILIM_SENDER',
    })
  })

  for (const value of ['65536', '-1', '80a', '3000.5', '0x50', ' 80', '1e3', '999999']) {
    it(`PORT is refused: ${value}`, () => {
      assertRefused({ PORT: value }, 'setting_invalid', { name: 'PORT', value })
    })
  }

  for (const value of [
    'iin.example.org',
    'ftp://example.org',
    'https://example.org/iin',
    'javascript:alert(1)',
  ]) {
    it(`TIZILIM_ORIGIN is refused: ${value}`, () => {
      assertRefused({ TIZILIM_ORIGIN: value }, 'setting_invalid', { name: 'TIZILIM_ORIGIN', value })
    })
  }
})

describe('the file of the authority', () => {
  const file = join(folder, 'authority.json')
  const name = { kk: 'Орган', ru: 'Орган', en: 'Authority' }

  it('names it in three languages, and ends the demonstration', () => {
    writeFileSync(file, JSON.stringify({ name: { ...name, en: ' Authority ' } }))
    assert.deepEqual(readConfig({ TIZILIM_AUTHORITY: file }).authority, { name })
  })

  it('brings a sign-in service, whole or not at all, and over https but on this machine', () => {
    const openId = { issuer: 'https://id.example', clientId: 'tizilim', clientSecret: 'secret', name }
    for (const issuer of ['https://id.example', 'http://localhost:8080', 'http://127.0.0.1:8080/realm']) {
      writeFileSync(file, JSON.stringify({ name, openId: { ...openId, issuer } }))
      const { authority } = readConfig({ TIZILIM_AUTHORITY: file })
      assert.deepEqual(authority, { name, openId: { ...openId, issuer } })
    }
    for (const broken of [
      null,
      {},
      { ...openId, issuer: 'http://id.example' },
      { ...openId, issuer: 'id.example' },
      { ...openId, clientSecret: '' },
      { ...openId, clientId: 7 },
      { ...openId, name: { kk: 'К' } },
    ]) {
      writeFileSync(file, JSON.stringify({ name, openId: broken }))
      assert.throws(() => readConfig({ TIZILIM_AUTHORITY: file }), { code: 'authority_unreadable' })
    }
  })

  it('brings the key that signs certificates, whole or not at all', () => {
    const [x, y, d] = ['x', 'y', 'd'].map(letter => letter.repeat(43))
    const certificateKey = { kty: 'EC', crv: 'P-256', x, y, d }
    writeFileSync(file, JSON.stringify({ name, certificateKey }))
    assert.deepEqual(readConfig({ TIZILIM_AUTHORITY: file }).authority, { name, certificateKey })
    for (const broken of [
      null,
      'key',
      {},
      { ...certificateKey, d: undefined },
      { ...certificateKey, crv: 'P-384' },
    ]) {
      writeFileSync(file, JSON.stringify({ name, certificateKey: broken }))
      assertRefused({ TIZILIM_AUTHORITY: file }, 'authority_unreadable', { file })
    }
  })

  it('is refused when it is missing, broken, or lacks a name', () => {
    assertRefused({ TIZILIM_AUTHORITY: join(folder, 'no.json') }, 'authority_unreadable', {
      file: join(folder, 'no.json'),
    })
    const broken = [
      '',
      '{',
      'null',
      '[]',
      '{"name": "Authority"}',
      JSON.stringify({ name: { ...name, kk: ' ' } }),
    ]
    for (const text of broken) {
      writeFileSync(file, text)
      assertRefused({ TIZILIM_AUTHORITY: file }, 'authority_unreadable', { file })
    }
  })
})

describe('the language of the terminal', () => {
  it('is that of the locale, and English where it is none of ours', () => {
    assert.equal(terminalLanguage({ LANG: 'kk_KZ.UTF-8' }), 'kk')
    assert.equal(terminalLanguage({ LANG: 'en_US.UTF-8', LC_ALL: 'ru_RU.UTF-8' }), 'ru')
    assert.equal(terminalLanguage({ LANG: 'de_DE.UTF-8', LC_MESSAGES: 'ru_KZ' }), 'ru')
    assert.equal(terminalLanguage({ LANG: 'C' }), 'en')
    assert.equal(terminalLanguage({}), 'en')
  })
})
