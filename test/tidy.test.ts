// Holds the shape of the whole repository: floors, form, packages, papers. Each rule has examples it must catch.

import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { floorRules } from './tidy/floor.ts'
import { formRules } from './tidy/form.ts'
import { packageRules } from './tidy/package.ts'
import { readSources } from './tidy/source.ts'
import { wholeRules } from './tidy/whole.ts'

const sources = readSources()

for (const rule of [...floorRules, ...formRules, ...packageRules, ...wholeRules]) {
  describe(rule.name, () => {
    it('holds everywhere', () => assert.deepEqual(rule.find(sources), []))

    for (const example of rule.examples) {
      it(`would be broken by ${example.path}`, () => assert.notDeepEqual(rule.find([example]), []))
    }
  })
}
