// Writes vectors.json, the cases that library, command, API and web component must all pass. For maintainers:
// `npm run vectors -w number` after a build. The answers come from the slow judge of the tests, never from the library.

import { writeFileSync } from 'node:fs'
import { vectorsText } from '../test/vector-text.ts'

writeFileSync(new URL('../../vectors.json', import.meta.url), vectorsText())
