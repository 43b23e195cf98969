// What every answer and every request must keep to, whatever the page: for the application's first middlewares.

import type { MiddlewareHandler } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { secureHeaders } from 'hono/secure-headers'
import { Refusal } from '../kernel/refusal.ts'

/** The pages that may ask the reader for the camera; what it sees stays on the device. */
const pagesWithCamera = /\/verify\/certificate$/

/**
 * Sets the headers of every answer; an answer that says nothing of caching is kept by nobody.
 *
 * `secure` tells whether readers come over https.
 */
export function securityHeaders(options: { secure: boolean }): MiddlewareHandler {
  const headersWith = (camera: readonly string[]) =>
    secureHeaders({
      contentSecurityPolicy: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'"],
        fontSrc: ["'self'"],
        imgSrc: ["'self'", 'data:'],
        connectSrc: ["'self'"],
        // Else an older Safari would look at `default-src`.
        workerSrc: ["'self'"],
        manifestSrc: ["'self'"],
        formAction: ["'self'"],
        baseUri: ["'none'"],
        frameAncestors: ["'none'"],
      },
      // With `no-referrer`, browsers send `Origin: null` with a form, and `sameOriginOnly` would refuse it.
      referrerPolicy: 'same-origin',
      xFrameOptions: 'DENY',
      strictTransportSecurity: options.secure ? 'max-age=31536000' : false,
      permissionsPolicy: { camera: [...camera], geolocation: [], microphone: [], payment: [], usb: [] },
    })
  const [usual, seeing] = [headersWith([]), headersWith(['self'])]
  return async (c, next) => {
    await (pagesWithCamera.test(c.req.path) ? seeing : usual)(c, next)
    if (!c.res.headers.has('Cache-Control')) c.res.headers.set('Cache-Control', 'no-store')
  }
}

/**
 * Lets a request that may change something pass only when it comes from a page of ours.
 *
 * `origin` is the address readers use, as `https://iin.example`; without it, the address of the request itself.
 * Refuses with `request_forged`, also when the browser says nothing of where the request comes from.
 */
export function sameOriginOnly(options: { origin?: string | undefined } = {}): MiddlewareHandler {
  return async (c, next) => {
    if (
      !isSafe(c.req.method) &&
      !isSameOrigin(c.req.raw.headers, options.origin ?? new URL(c.req.url).origin)
    ) {
      throw new Refusal('request_forged')
    }
    await next()
  }
}

/** Refuses a body larger than `sizeMaxBytes` with `request_too_large`, before it is read whole. */
export function limitBody(sizeMaxBytes: number): MiddlewareHandler {
  return bodyLimit({
    maxSize: sizeMaxBytes,
    onError: () => {
      throw new Refusal('request_too_large')
    },
  })
}

function isSafe(method: string): boolean {
  return method === 'GET' || method === 'HEAD' || method === 'OPTIONS'
}

// `Sec-Fetch-Site` is the browser's own judgement and cannot be set by a page; over plain http on a network,
// and in older browsers, it is absent, and `Origin` decides.
function isSameOrigin(headers: Headers, ours: string): boolean {
  const site = headers.get('Sec-Fetch-Site')
  return site === null ? headers.get('Origin') === ours : site === 'same-origin'
}
