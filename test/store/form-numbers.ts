// A process of its own that forms numbers together and says them: node form-numbers.js DATABASE_URL BUCKET COUNT.

import { formNumber } from '../../src/register/number.ts'
import { openStore } from '../../src/store/store.ts'
import { openTogether } from '../../src/store/together.ts'
import { formation } from '../register/register-of.ts'

const [databaseUrl, bucket, count] = process.argv.slice(2)
const store = openStore({ connectionString: databaseUrl! })
const together = openTogether(store)

const iins = await Promise.all(
  Array.from({ length: Number(count) }, () =>
    together({ locks: [BigInt(bucket!)], run: tx => formNumber(tx, formation(Number(bucket))) }),
  ),
)
process.stdout.write(JSON.stringify(iins))
await store.close()
