// The code of a certificate: believed when it is genuine, and never when anything about it was touched.

import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { base64url, CompactSign } from 'jose'
import { makePrivateKey, readySigningKey, type SigningKey } from '../../src/certificate/key.ts'
import { sign } from '../../src/certificate/signed.ts'
import { codeLengthMax, judgeCode, signClaims } from '../../src/certificate/token.ts'
import { readWithdrawals, signWithdrawals } from '../../src/certificate/withdrawal.ts'
import { isPrivateKey } from '../../src/kernel/private-key.ts'
import { demoKey, fullClaims, fullCode, maskedClaims, maskedCode, otherKey, realKey } from './code-of.ts'

const keys = [demoKey.public, realKey.public]
const none: ReadonlySet<string> = new Set()

async function stateOf(text: string): Promise<string> {
  return (await judgeCode(text, keys, none)).state
}

const alphabet = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_']

describe('a genuine code', () => {
  it('says what was signed, whole or masked', async () => {
    for (const [code, claims] of [
      [fullCode, fullClaims],
      [maskedCode, maskedClaims],
    ] as const) {
      assert.deepEqual(await judgeCode(code, keys, none), { state: 'genuine', claims, isListKnown: true })
    }
  })

  it('may be broken over lines', async () => {
    assert.equal(await stateOf(` ${fullCode.replace(/(.{60})/g, '$1\r\n\t')}\n`), 'genuine')
  })

  it('is short enough for a code that an old phone reads', () => {
    assert(fullCode.length < 420 && maskedCode.length < 380, `${fullCode.length} ${maskedCode.length}`)
  })

  it('has no number and no birth date in it when it is masked', () => {
    const said = maskedCode
      .split('.')
      .map(part => Buffer.from(part, 'base64url').toString())
      .join()
    assert.doesNotMatch(said, /99010110|1899|birth/)
  })

  it('is withdrawn when its certificate is on the list, and says so when there is no list', async () => {
    const withdrawn = await judgeCode(maskedCode, keys, new Set([maskedClaims.id]))
    assert.deepEqual(withdrawn, { state: 'withdrawn', claims: maskedClaims })
    const unsure = await judgeCode(maskedCode, keys, null)
    assert.deepEqual(unsure, { state: 'genuine', claims: maskedClaims, isListKnown: false })
  })
})

describe('a code in which one character is another', () => {
  it('J5-6 is not genuine, wherever it is and whatever it became', async () => {
    const anyByte = fc.integer({ min: 0, max: 255 }).map(byte => String.fromCharCode(byte))
    const change = fc.tuple(
      fc.constantFrom(fullCode, maskedCode),
      fc.nat(10_000),
      fc.oneof(fc.constantFrom(...alphabet), anyByte),
    )
    await fc.assert(
      fc.asyncProperty(change, async ([code, place, letter]) => {
        const at = place % code.length
        fc.pre(code[at] !== letter)
        assert.notEqual(await stateOf(code.slice(0, at) + letter + code.slice(at + 1)), 'genuine')
      }),
      { numRuns: 2_000 },
    )
  })

  it('is not genuine at any place', async () => {
    for (const code of [fullCode, maskedCode]) {
      for (let at = 0; at < code.length; at++) {
        const letter = code[at] === 'A' ? 'B' : 'A'
        assert.notEqual(await stateOf(code.slice(0, at) + letter + code.slice(at + 1)), 'genuine', `${at}`)
      }
    }
  })

  it('is not genuine in the spare bits of its last character either', async () => {
    const last = fullCode.at(-1)
    for (const letter of alphabet.filter(each => each !== last)) {
      assert.notEqual(await stateOf(fullCode.slice(0, -1) + letter), 'genuine', letter)
    }
  })

  it('is not genuine with something before, after, or missing', async () => {
    for (const text of [
      `${fullCode}A`,
      `A${fullCode}`,
      fullCode.slice(1),
      fullCode.slice(0, -1),
      `${fullCode}=`,
    ]) {
      assert.notEqual(await stateOf(text), 'genuine')
    }
  })
})

describe('a code of somebody else', () => {
  it('names a key that nobody knows', async () => {
    assert.equal(await stateOf(await signClaims(otherKey, fullClaims)), 'unknown_key')
  })

  it('names our key and was signed by another', async () => {
    const posing: SigningKey = { ...otherKey, public: demoKey.public }
    assert.equal(await stateOf(await signClaims(posing, fullClaims)), 'altered')
  })

  it('takes the signature of another code', async () => {
    const [head, , signature] = fullCode.split('.')
    assert.equal(await stateOf([head, maskedCode.split('.')[1], signature].join('.')), 'altered')
  })

  it('passes a demonstration off as real, or the other way round', async () => {
    assert.equal(
      await stateOf(await signClaims(demoKey, { ...fullClaims, demo: false })),
      'not_a_certificate',
    )
    assert.equal(await stateOf(await signClaims(realKey, fullClaims)), 'not_a_certificate')
  })
})

describe('a code that chooses how it is checked', () => {
  const payload = fullCode.split('.')[1]!
  const headed = (header: object, signature = fullCode.split('.')[2]!) =>
    [base64url.encode(JSON.stringify(header)), payload, signature].join('.')
  const kid = demoKey.public.kid

  it('is none: no algorithm, another one, or one that takes our public key for a secret', async () => {
    for (const alg of ['none', 'None', 'HS256', 'ES384', 'RS256', 'PS256', 'EdDSA', '']) {
      assert.equal(await stateOf(headed({ alg, kid, typ: 'iin' })), 'altered', alg)
    }
    assert.equal(await stateOf(headed({ alg: 'none', kid, typ: 'iin' }, '')), 'not_a_certificate')
    const secret = new TextEncoder().encode(JSON.stringify(demoKey.public))
    const forged = await new CompactSign(base64url.decode(payload))
      .setProtectedHeader({ alg: 'HS256', kid, typ: 'iin' })
      .sign(secret)
    assert.equal(await stateOf(forged), 'altered')
  })

  it('is none: a key of its own, an extension, or another kind', async () => {
    const { x, y } = otherKey.public
    for (const extra of [
      { jwk: { kty: 'EC', crv: 'P-256', x, y } },
      { jku: 'https://example.org/keys' },
      { x5c: ['MII'] },
      { crit: ['b64'], b64: false },
      { exp: 1 },
    ]) {
      assert.equal(await stateOf(headed({ alg: 'ES256', kid, typ: 'iin', ...extra })), 'not_a_certificate')
    }
    const list = await signWithdrawals(demoKey, { at: '2026-11-23T05:00:00.000Z', ids: none })
    assert.equal(await stateOf(list), 'not_a_certificate')
    assert.equal(await readWithdrawals(fullCode, keys), null)
  })

  it('is none: signed by us, and not what a certificate says', async () => {
    const whole = JSON.parse(Buffer.from(payload, 'base64url').toString()) as object
    for (const other of [
      {},
      [],
      { ...whole, v: 2 },
      { ...whole, iin: '99010110001' },
      { ...whole, birth: '1899-02-30' },
      { ...whole, last: '0010' },
      { ...whole, family: { toString: 'ERIKSSON' } },
      { ...whole, given: [[[[[]]]]] },
      { ...whole, id: null },
    ]) {
      assert.equal(
        await stateOf(await sign(demoKey, 'iin', other)),
        'not_a_certificate',
        JSON.stringify(other),
      )
    }
  })
})

describe('anything else', () => {
  it('is no certificate', async () => {
    const nested = base64url.encode(`${'['.repeat(500)}${']'.repeat(500)}`)
    for (const text of [
      '',
      '   ',
      '990101100010',
      'https://example.org/?a=b.c.d',
      'a.b.c',
      '..',
      '....',
      `${nested}.${nested}.${nested}`,
      `${base64url.encode('null')}.e30.e30`,
      `${base64url.encode('{"alg":{"alg":1},"kid":[],"typ":null}')}.e30.e30`,
      base64url.encode('\u0000\ud800').repeat(3),
      'ЖСН.ИИН.IIN',
    ]) {
      assert.equal(await stateOf(text), 'not_a_certificate', text.slice(0, 40))
    }
  })

  it('is no certificate when it is long, and nobody reads it to its end', async () => {
    assert.equal(await stateOf(`${fullCode}${'A'.repeat(codeLengthMax)}`), 'not_a_certificate')
    assert.equal(await stateOf('A'.repeat(50_000_000)), 'not_a_certificate')
    assert.equal(await stateOf(`${fullCode.slice(0, -4)}${' '.repeat(50_000_000)}`), 'not_a_certificate')
  })

  it('is answered and never thrown at', async () => {
    const parts = fc.array(fc.string({ unit: 'binary', maxLength: 40 }), { maxLength: 5 })
    const wild = fc.oneof(
      fc.string({ unit: 'binary' }),
      parts.map(each => each.join('.')),
    )
    await fc.assert(fc.asyncProperty(wild, async text => assert.notEqual(await stateOf(text), 'genuine')))
  })
})

describe('the list of withdrawn certificates', () => {
  const at = '2026-11-23T05:00:00.000Z'

  it('is believed when one of our keys signed it', async () => {
    const ids = new Set([fullClaims.id, 'AAAAAAAAAAAAAAAAAAAAAA'])
    assert.deepEqual(await readWithdrawals(await signWithdrawals(demoKey, { at, ids }), keys), { at, ids })
  })

  it('is not believed otherwise', async () => {
    const text = await signWithdrawals(otherKey, { at, ids: none })
    for (const other of [text, '', 'a.b.c', fullCode]) assert.equal(await readWithdrawals(other, keys), null)
    for (const content of [{ at }, { at: 'now', ids: [] }, { ids: [] }, {}]) {
      assert.equal(await readWithdrawals(await sign(demoKey, 'iin-withdrawn', content), keys), null)
    }
  })
})

describe('a key', () => {
  it('has the same name whenever it is made ready, and tells nothing of its secret', async () => {
    const made = await makePrivateKey()
    assert(isPrivateKey(made))
    const [once, again] = [await readySigningKey(made, true), await readySigningKey(made, true)]
    assert.deepEqual(once.public, again.public)
    assert(!JSON.stringify(once.public).includes(made.d))
  })

  it('is known by its shape', () => {
    for (const other of [
      null,
      1,
      'key',
      {},
      { kty: 'RSA' },
      { kty: 'EC', crv: 'P-256', x: 'a', y: 'b', d: 'c' },
    ]) {
      assert(!isPrivateKey(other))
    }
  })
})
