// What anybody needs to check certificates by: the public keys, and the signed list of those that were withdrawn.

import { createRoute, type RouteHandler, z } from '@hono/zod-openapi'
import { withdrawalList } from '../../service/certificate.ts'
import type { Environment } from '../reader.ts'

const key = z
  .object({
    kty: z.literal('EC'),
    crv: z.literal('P-256'),
    x: z.string(),
    y: z.string(),
    kid: z.string(),
    alg: z.literal('ES256'),
    use: z.literal('sig'),
    demo: z.boolean().openapi({ description: 'Whether it signs for a demonstration, which proves nothing.' }),
  })
  .openapi('CertificateKey')

export const certificateKeysOperation = createRoute({
  method: 'get',
  path: '/v1/certificate-keys',
  operationId: 'certificateKeys',
  summary: 'The public keys of certificates',
  description:
    'A JSON Web Key Set (RFC 7517). The code of a certificate is a compact JWS that names one of them.',
  responses: {
    200: {
      description: 'Every key that is trusted, the oldest first.',
      content: {
        'application/json': { schema: z.object({ keys: z.array(key) }).openapi('CertificateKeys') },
      },
    },
  },
})

export const withdrawalsOperation = createRoute({
  method: 'get',
  path: '/v1/certificate-withdrawals',
  operationId: 'certificateWithdrawals',
  summary: 'The signed list of withdrawn certificates',
  description:
    'A compact JWS (RFC 7515) with the type `iin-withdrawn`. Its content has `at`, an instant, and `ids`, those of ' +
    'the certificates that are no longer true. They name neither people nor numbers.',
  responses: {
    200: { description: 'The list.', content: { 'application/jose': { schema: z.string() } } },
  },
})

// Whoever checks many certificates need not ask for each of them.
const caching = 'public, max-age=60'

export const handleCertificateKeys: RouteHandler<typeof certificateKeysOperation, Environment> = async c => {
  const keys = await c.get('site').certificateKeys.published()
  return c.json({ keys: [...keys] }, 200, { 'Cache-Control': caching })
}

export const handleWithdrawals: RouteHandler<typeof withdrawalsOperation, Environment> = async c => {
  const { context, certificateKeys } = c.get('site')
  const list = await withdrawalList(context, certificateKeys.signing)
  return c.body(list, 200, { 'Content-Type': 'application/jose', 'Cache-Control': caching })
}
