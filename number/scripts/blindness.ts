// How often a wrong digit goes unseen, by place, counted exactly over all numbers and not by trying some. For
// docs/number.md: `npm run blindness -w number` prints the chart after a build.

import { chart } from '../test/blindness.ts'

process.stdout.write(`${chart().join('\n')}\n`)
