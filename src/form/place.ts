// What may stand in a birth place or an address: letters that our papers can print.

import { type FieldName, type FormFields, type Topic, textOf } from './field.ts'
import { type FormProblem, type FormProblemCode, lengthProblems, problem } from './problem.ts'

/** What is wrong with a place that must be given. */
export function placeProblems(
  topic: Topic,
  name: FieldName,
  missing: FormProblemCode,
  fields: FormFields,
): readonly FormProblem[] {
  const place = textOf(fields, name)
  if (place === '') return [problem(topic, name, missing)]
  const isOdd = /[^\p{Script=Latin}\p{Script=Cyrillic}\p{M}0-9 .,'’ʼ`()/\-–—№#&"«»:;]/u.test(place)
  return [
    ...(isOdd ? [problem(topic, name, 'place_characters')] : []),
    ...lengthProblems(topic, fields, [name]),
  ]
}
