// The JSON API for programs, with the OpenAPI 3.1 document made from the same schemas that check requests.

import { OpenAPIHono, type z } from '@hono/zod-openapi'
import { Refusal } from '../../kernel/refusal.ts'
import { type BodyError, problemJson } from '../problem.tsx'
import type { Environment } from '../reader.ts'
import { limitBody } from '../security.ts'
import {
  certificateKeysOperation,
  handleCertificateKeys,
  handleWithdrawals,
  withdrawalsOperation,
} from './certificate.ts'
import { checkNumbersOperation, handleCheckNumbers } from './check-numbers.ts'

const bodySizeMaxBytes = 256 * 1024

// Enough to mend a program by; a body of a thousand wrong numbers would answer with as many.
const errorsMax = 10

function bodyErrors(issues: readonly z.core.$ZodIssue[]): BodyError[] {
  return issues.slice(0, errorsMax).map(({ path, code }) => ({ pointer: ['', ...path].join('/'), code }))
}

/** Everything under `/api`. */
export function api(): OpenAPIHono<Environment> {
  const api = new OpenAPIHono<Environment>({
    defaultHook: (result, c) =>
      result.success
        ? undefined
        : problemJson(c, new Refusal('request_unreadable'), bodyErrors(result.error.issues)),
  })
  api.use(limitBody(bodySizeMaxBytes))
  api.openapi(checkNumbersOperation, handleCheckNumbers)
  api.openapi(certificateKeysOperation, handleCertificateKeys)
  api.openapi(withdrawalsOperation, handleWithdrawals)
  api.doc31('/openapi.json', {
    openapi: '3.1.0',
    info: {
      title: 'Tizilim',
      version: '1',
      description:
        'Checks individual identification numbers (IIN) and business ones (BIN) of Kazakhstan. ' +
        'A well-formed number proves nothing about a person. The public never learns whether a number was issued.',
      license: { name: 'Apache-2.0' },
    },
    servers: [{ url: '/api' }],
  })
  return api
}
