// The four commands of iin: what each does with a text, and how it is asked for.

import { explain } from './explain.ts'
import { mask } from './format.ts'
import { generate } from './generate.ts'
import { judge } from './judge.ts'
import type { JudgeOptions, Kind, Language, Rule, Sex, Verdict } from './verdict.ts'

export const USAGE = `Usage:
  iin check    [--json] [options] [number …]   judge numbers, one line each
  iin explain  [--lang kk|ru|en] [options] [number …]   judge them in sentences
  iin generate [--count n] [--seed n] [--sex male|female]   make test numbers of nobody alive
  iin mask     [number …]   hide all but the last four digits

Without numbers, lines are read from standard input.

Options:
  --exact              do not tidy spaces, dashes and full-width digits
  --as iin|bin         judge as this kind, whatever the fifth digit says
  --rule practice|law  law: only the check digit binds (default practice)
  --on YYYY-MM-DD      notice birth dates later than this day
  --birth-date YYYY-MM-DD, --sex male|female
                       notice digits that say otherwise of the person
  --allow-test         let the numbers of the state's test certificates pass

Exit code: 0 all are well-formed, 1 some are not, 2 wrong usage, or no way to read or write.
`

export const OPTIONS = {
  help: { type: 'boolean', short: 'h' },
  json: { type: 'boolean' },
  exact: { type: 'boolean' },
  as: { type: 'string' },
  rule: { type: 'string' },
  on: { type: 'string' },
  'allow-test': { type: 'boolean' },
  'birth-date': { type: 'string' },
  lang: { type: 'string' },
  count: { type: 'string' },
  seed: { type: 'string' },
  sex: { type: 'string' },
} as const

type Values = {
  [Name in keyof typeof OPTIONS]?: (typeof OPTIONS)[Name]['type'] extends 'boolean' ? boolean : string
}

const JUDGING = ['exact', 'as', 'rule', 'on', 'allow-test', 'birth-date', 'sex'] as const

/** A command line that cannot be meant; the message is for its writer. */
export class UsageError extends Error {}

interface Said {
  readonly line: string
  readonly isWell: boolean
}

/** A command either makes lines out of nothing or says something of each text. */
export type Answer =
  | { readonly kind: 'made'; readonly lines: readonly string[] }
  | { readonly kind: 'said'; readonly say: (text: string) => Said }

export type Command = (values: Values) => Answer

const TABLE: Readonly<Record<string, Command>> = {
  check: allowing(['json', ...JUDGING], values => judging(values, values.json ? asJson : asLine)),
  explain: allowing(['lang', ...JUDGING], values => {
    const language = (values.lang ?? 'en') as Language
    explain(judge(''), language)
    return judging(
      values,
      (text, verdict) => `${printable(text)}\n  ${explain(verdict, language).join('\n  ')}`,
    )
  }),
  generate: allowing(['count', 'seed', 'sex'], ({ count, seed, sex }) => ({
    kind: 'made',
    lines: generate({ count: integer(count), seed: integer(seed), sex: sex as Sex | undefined }),
  })),
  mask: allowing([], () => ({ kind: 'said', say: text => ({ line: mask(text), isWell: true }) })),
}

/** The commands by name. */
export const COMMANDS: ReadonlyMap<string, Command> = new Map(Object.entries(TABLE))

/** The command, refusing options that would silently do nothing and values that the library refuses. */
function allowing(names: readonly (keyof Values)[], command: Command): Command {
  return values => {
    const strange = Object.keys(values).find(name => !names.includes(name as keyof Values))
    if (strange !== undefined) throw new UsageError(`--${strange} means nothing here`)
    try {
      return command(values)
    } catch (error) {
      throw error instanceof RangeError ? new UsageError(error.message) : error
    }
  }
}

function judging(values: Values, print: (text: string, verdict: Verdict) => string): Answer {
  const options: JudgeOptions = {
    exact: values.exact,
    as: values.as as Kind | undefined,
    rule: values.rule as Rule | undefined,
    on: values.on,
    allowTest: values['allow-test'],
    person: { birthDate: values['birth-date'], sex: values.sex as Sex | undefined },
  }
  // A malformed option is refused before the first line is read.
  judge('', options)
  const say = (text: string): Said => {
    const verdict = judge(text, options)
    return { line: print(text, verdict), isWell: verdict.level === 'well-formed' }
  }
  return { kind: 'said', say }
}

const asJson = (input: string, verdict: Verdict): string => JSON.stringify({ input, ...verdict })

function asLine(text: string, { level, problems, notices }: Verdict): string {
  const suggestion = notices.find(notice => notice.suggestion !== undefined)?.suggestion
  const codes = [...problems, ...notices].map(({ code }) => code).join(', ')
  return [level.padEnd(12), printable(text), codes, suggestion ? `→ ${suggestion}` : ''].join('  ').trimEnd()
}

/** The text without characters that could steer a terminal. */
const printable = (text: string): string => text.replace(/\p{C}/gu, '\uFFFD')

function integer(text: string | undefined): number | undefined {
  if (text !== undefined && !/^[0-9]{1,10}$/.test(text)) throw new UsageError(`${text} is not a whole number`)
  return text === undefined ? undefined : Number(text)
}
