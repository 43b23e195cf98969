// The face of @tizilim/iin: what twelve digits say, and what they do not.

export { checkDigit, serials } from './check-digit.ts'
export { type Change, type Compacted, compact } from './compact.ts'
export { type Explanation, explain, explainProblem, explanation } from './explain.ts'
export { format, mask } from './format.ts'
export { type GenerateOptions, generate } from './generate.ts'
export { isBin, isIin } from './is.ts'
export { judge } from './judge.ts'
export { type Neighbour, neighbours } from './neighbours.ts'
export {
  type NotParsed,
  NumberError,
  type Parsed,
  type ParsedBin,
  type ParsedIin,
  parse,
  parseOrThrow,
} from './parse.ts'
export { isRnn } from './rnn.ts'
export { jsonSchema, type StandardResult, type StandardSchema, schema } from './schema.ts'
export type {
  Bin,
  BinVerdict,
  BusinessDigits,
  Division,
  Entity,
  Iin,
  IinVerdict,
  JudgeOptions,
  Kind,
  KindlessVerdict,
  Language,
  Level,
  NotANumberVerdict,
  Notice,
  NoticeCode,
  PersonDigits,
  Problem,
  ProblemCode,
  Rule,
  Sex,
  Verdict,
} from './verdict.ts'
export { why } from './why.ts'
