// What is compared: one trivial insert, and a number formed in a bucket that is quiet or busy, alone or together.

import { randomUUID } from 'node:crypto'
import { formNumber, serialsInBucket } from '../../dist/src/register/number.js'
import { sql } from '../../dist/src/store/store.js'
import { openTogether } from '../../dist/src/store/together.js'

/** The contenders by name, each with what one client does again and again. */
export async function contenders(store, owner) {
  await owner.query(sql`create table trivial (number integer, word text)`)
  await owner.query(sql`grant insert on trivial to tizilim_application`)
  const together = openTogether(store)
  const alone = bucket => store.transaction(tx => form(tx, bucket))
  const shared = bucket => together({ locks: [BigInt(bucket)], run: tx => form(tx, bucket) })
  return [
    {
      name: 'trivial',
      act: () => store.query(sql`insert into trivial (number, word) values (${1}, ${'word'})`),
    },
    { name: 'alone, uniform', act: () => alone(quietBucket()) },
    { name: 'alone, hot', act: () => alone(busyBucket()) },
    { name: 'together, uniform', act: () => shared(quietBucket()) },
    { name: 'together, hot', act: () => shared(busyBucket()) },
  ]
}

function form(tx, bucket) {
  return formNumber(tx, {
    bucket,
    personId: randomUUID(),
    rule: 'bench',
    serialLimit: serialsInBucket,
    at: '2026-11-23T05:00:00.000Z',
    actor: 'bench',
    cause: null,
  })
}

const years = 97

/** One of the 70,000 buckets of people who live, by a fixed sequence of pseudo-random numbers. */
function quietBucket() {
  const year = below(years)
  const month = 1 + below(12)
  const day = 1 + below(28)
  return ((year * 100 + month) * 100 + day) * 10 + 1 + below(2)
}

let state = 20_261_123
function below(limit) {
  state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
  return Math.floor((state / 2 ** 32) * limit)
}

// A bucket has a little more than 9,900 numbers; then all clients move on to the next.
const numbersOfBusyBucket = 9_000
let formed = 0

/** The one bucket that everybody wants at the moment: the first of January of some year. */
function busyBucket() {
  const at = Math.floor(formed++ / numbersOfBusyBucket)
  return ((at % years) * 10_000 + 101) * 10 + 3 + Math.floor(at / years)
}
