// Puts packs together from their files and says whether each can be relied on, as a whole and for every day.

import { type PackPart, type PackProblem, type RulePack, type RuleRow, readPack } from './pack.ts'
import { rowName, sameKey } from './row-name.ts'
import { wholeProblems } from './whole.ts'

/** A file of rules: its name, for the editor who has to mend it, and its text. */
export interface RuleFile {
  readonly name: string
  readonly text: string
}

export type PacksReading =
  | { readonly ok: true; readonly packs: ReadonlyMap<string, RulePack> }
  | { readonly ok: false; readonly problems: readonly PackProblem[] }

const filesMax = 1000
const fileLengthMax = 5_000_000

/**
 * Reads every pack from the files of the rules folder, in any order.
 *
 * Files that name the same pack are parts of it, wherever they lie, so that a file beside the shipped ones adds a
 * category without a release. A pack with a `base` has the rows of that pack where it has none of the same kind and
 * key. Answers every problem when any pack has a gap, an overlap, a source it does not name or a row that speaks of
 * something unknown: `seed-2026-05/term.json rows 3 (term counter) says kk`.
 */
export function readPacks(files: readonly RuleFile[]): PacksReading {
  if (files.length > filesMax) return refused(`rules`, `more than ${filesMax} files`)
  const parts: PackPart[] = []
  const problems: PackProblem[] = []
  for (const file of [...files].sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const reading = readFile(file)
    if (reading.ok) parts.push(reading.pack)
    else
      problems.push(...reading.problems.map(({ at, words }) => ({ at: `${file.name} ${at}`.trim(), words })))
  }
  if (problems.length > 0) return { ok: false, problems }
  return assemble(parts)
}

function readFile({ text }: RuleFile): ReturnType<typeof readPack> {
  if (text.length > fileLengthMax) return refused('', `longer than ${fileLengthMax} characters`)
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch (error) {
    return refused('', `not JSON: ${(error as SyntaxError).message}`)
  }
  return readPack(json)
}

function assemble(parts: readonly PackPart[]): PacksReading {
  const names = [...new Set(parts.map(({ pack }) => pack))]
  const joined = new Map(names.map(name => [name, join(name, parts)]))
  const packs = new Map<string, RulePack>()
  const problems: PackProblem[] = []
  for (const [name, part] of joined) {
    const base = part.base === null ? null : joined.get(part.base)
    const bases = new Set(parts.filter(({ pack }) => pack === name).map(of => of.base))
    bases.delete(null)
    if (bases.size > 1) problems.push({ at: name, words: `has two bases: ${[...bases].join(', ')}` })
    else if (base === undefined) problems.push({ at: name, words: `its base ${part.base} is not there` })
    else if (base && base.base !== null)
      problems.push({ at: name, words: `its base ${base.pack} has a base itself` })
    else packs.set(name, base ? laidOver(base, part) : { pack: name, sources: part.sources, rows: part.rows })
  }
  for (const [name, pack] of packs) {
    problems.push(...wholeProblems(pack).map(({ at, words }) => ({ at: `${name}: ${at}`, words })))
  }
  return problems.length > 0 ? { ok: false, problems } : { ok: true, packs }
}

/** All parts of one pack as one. */
function join(name: string, parts: readonly PackPart[]): PackPart {
  const own = parts.filter(({ pack }) => pack === name)
  return {
    pack: name,
    base: own.map(({ base }) => base).find(base => base !== null) ?? null,
    sources: Object.assign({}, ...own.map(({ sources }) => sources)),
    rows: own.flatMap(({ rows }) => rows),
  }
}

/** The rows of the base, each name of them replaced as a whole where `over` has rows under it, in the base's order. */
function laidOver(base: RulePack, over: RulePack): RulePack {
  const replaced = new Map(sameKey(over.rows))
  const kept = sameKey(base.rows).flatMap(([name, rows]): readonly RuleRow[] => replaced.get(name) ?? rows)
  const known = new Set(base.rows.map(rowName))
  const added = over.rows.filter(of => !known.has(rowName(of)))
  return { pack: over.pack, sources: { ...base.sources, ...over.sources }, rows: [...kept, ...added] }
}

function refused(at: string, words: string): { ok: false; problems: readonly PackProblem[] } {
  return { ok: false, problems: [{ at, words }] }
}
