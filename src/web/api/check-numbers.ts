// POST /api/v1/check: the verdicts on up to a thousand numbers.

import { createRoute, type RouteHandler, z } from '@hono/zod-openapi'
import { checkNumbers, countCheck, numbersMax } from '../../service/check.ts'
import { addressOf, type Environment } from '../reader.ts'

const problem = z.object({ code: z.string(), at: z.int() })
const notice = z.object({ code: z.string(), suggestion: z.string().optional() })

const person = z.object({
  birthDate: z.string().nullable(),
  monthDay: z.string(),
  century: z.int().nullable(),
  sex: z.enum(['male', 'female']).nullable(),
  serial: z.string(),
})

const business = z.object({
  month: z.string(),
  entity: z.string().nullable(),
  division: z.string().nullable(),
  serial: z.string(),
})

const verdict = z
  .object({
    level: z.enum(['issued', 'well-formed', 'broken', 'not-a-number']).openapi({
      description:
        '`issued` only for a signed-in officer; for everybody else a number is at most `well-formed`.',
    }),
    kind: z.enum(['iin', 'bin']).nullable(),
    value: z.string().nullable().openapi({ description: 'The twelve digits, or null.' }),
    encodes: z.union([person, business]).nullable(),
    problems: z.array(problem),
    notices: z.array(notice),
    state: z.string().optional().openapi({ description: 'Of an issued number only.' }),
    successor: z.string().nullable().optional().openapi({ description: 'Of an issued number only.' }),
  })
  .openapi('Verdict')

/** A day of the calendar; the document says `format: date`. */
const day = z.iso.date()

const options = z
  .object({
    as: z.enum(['iin', 'bin']).optional().openapi({ description: 'Judge as this kind.' }),
    rule: z.enum(['practice', 'law']).optional().openapi({
      description: 'By `law` only the check digit binds, since decree 853 of 2013. Default: `practice`.',
    }),
    exact: z.boolean().optional().openapi({ description: 'Do not tidy spaces and dashes.' }),
    allowTest: z.boolean().optional().openapi({
      description: "Let the two numbers of the state's test certificates pass.",
    }),
    on: day.optional().openapi({ description: 'Notice a birth date after this day.' }),
    person: z
      .object({ birthDate: day.nullable().optional(), sex: z.enum(['male', 'female']).nullable().optional() })
      .strict()
      .optional()
      .openapi({ description: 'Notice digits that say otherwise.' }),
  })
  .strict()
  .openapi('CheckOptions', { description: 'Holds for each number of the request.' })

const request = z
  .object({
    numbers: z
      .array(z.string().max(200))
      .min(1)
      .max(numbersMax)
      .openapi({ example: ['990101100010', '990101 1 0002 0'] }),
    options: options.optional(),
  })
  .strict()
  .openapi('CheckRequest')

const failure = z
  .object({
    type: z.string(),
    title: z.string().openapi({ description: 'In the language of Accept-Language: kk, ru or en.' }),
    status: z.int(),
    code: z.string(),
    requestId: z.string(),
    errors: z
      .array(z.object({ pointer: z.string(), code: z.string() }))
      .optional()
      .openapi({ description: 'Where the body is not as described (RFC 6901), and how. At most ten.' }),
  })
  .openapi('Problem')

const failed = (description: string) => ({
  description,
  content: { 'application/problem+json': { schema: failure } },
})

export const checkNumbersOperation = createRoute({
  method: 'post',
  path: '/v1/check',
  operationId: 'checkNumbers',
  summary: 'Judges numbers',
  description: 'Numbers are neither stored nor logged. Send them in the body, never in an address.',
  request: {
    body: { required: true, content: { 'application/json': { schema: request } } },
  },
  responses: {
    200: {
      description: 'The verdicts, in the order of the numbers.',
      content: {
        'application/json': { schema: z.object({ verdicts: z.array(verdict) }).openapi('CheckAnswer') },
      },
    },
    400: failed('The body is not what this document describes.'),
    413: failed('The body is too large.'),
    429: failed(
      'More than a thousand requests within a quarter of an hour. `Retry-After` says how long to wait.',
    ),
    500: failed('The fault is ours.'),
  },
})

export const handleCheckNumbers: RouteHandler<typeof checkNumbersOperation, Environment> = async c => {
  const { numbers, options } = c.req.valid('json')
  await countCheck(c.get('site').context, addressOf(c))
  const verdicts = await checkNumbers(c.get('site').context, c.get('officer'), numbers, options)
  // The schema documents the verdict; its exact type is the library's own.
  return c.json({ verdicts: verdicts as unknown as z.infer<typeof verdict>[] }, 200)
}
