// Compresses answers for readers who are nobody in particular.

import type { MiddlewareHandler } from 'hono'
import { compress } from 'hono/compress'

const compressed = compress()

/**
 * Compresses an answer to a request without a cookie.
 *
 * The length of a compressed page tells what repeats in it (the attack called BREACH). So no page for somebody who is
 * known is ever compressed: it may hold what is not for others.
 */
export const compressForStrangers: MiddlewareHandler = async (c, next) => {
  if (c.req.header('Cookie')) return next()
  return compressed(c, next)
}
