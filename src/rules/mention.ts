// The codes that a row takes from elsewhere in its pack: sources, contradictions, categories, refusal grounds.

import { rowsOf } from './day.ts'
import type { PackProblem, RuleKind, RulePack, RuleRow } from './pack.ts'
import { rowName } from './row-name.ts'

interface Mention {
  /** The part of the row that mentions. */
  readonly part: string
  readonly code: string
  /** Where the code must stand. */
  readonly among: RuleKind | 'source'
}

/** Every code in a row that stands for nothing in its pack. */
export function unknownMentions(pack: RulePack, of: RuleRow): PackProblem[] {
  return mentionsOf(of)
    .filter(({ code, among }) =>
      among === 'source'
        ? !Object.hasOwn(pack.sources, code)
        : !rowsOf(pack, among).some(({ key }) => key === code),
    )
    .map(({ part, code, among }) => ({
      at: `${rowName(of)} ${of.from}`,
      words: `${part} names the ${among} ${code}, which is not there`,
    }))
}

function mentionsOf(of: RuleRow): Mention[] {
  const all = (part: string, codes: readonly string[], among: Mention['among']) =>
    codes.map(code => ({ part, code, among }))
  return [...all('source', [of.source], 'source'), ...all('see', of.see, 'contradiction'), ...ofBody(of, all)]
}

function ofBody(
  of: RuleRow,
  all: (part: string, codes: readonly string[], among: Mention['among']) => Mention[],
): Mention[] {
  switch (of.kind) {
    case 'case':
      return all('category', of.body.category === null ? [] : [of.body.category], 'category')
    case 'contradiction':
      return all('a side', [of.body.first.source, of.body.second.source], 'source')
    case 'document': {
      const { categories = [], notCategories = [] } = of.body.when
      return all('when', [...categories, ...notCategories], 'category')
    }
    case 'representation':
      return all('refusedAs', of.body.refusedAs === null ? [] : [of.body.refusedAs], 'refusal_ground')
    default:
      return []
  }
}
