// Where a request comes from, for whatever counts tries: the address that the proxies we believe in have seen.

import { isIP } from 'node:net'

/** What is known of the way of a request. */
export interface Way {
  /** The address of the connection. */
  readonly remote: string
  /** `X-Forwarded-For`, to which each proxy adds the address of its own connection; empty without the header. */
  readonly forwarded: string
  /** How many proxies of ours stand before us. What was written before the first of them anybody may have written. */
  readonly proxies: number
}

/**
 * The address under which the tries of a sender are counted: an IPv4 address, or the first half of an IPv6 address,
 * for whoever has one has all of that half. With no proxy to believe it is that of the connection.
 */
export function senderOf({ remote, forwarded, proxies }: Way): string {
  const way = [...forwarded.split(',').map(bareAddress), remote]
  const believed = way.slice(Math.max(0, way.length - 1 - proxies))
  return networkOf(believed.find(address => isIP(address) !== 0) ?? remote)
}

/** Some proxies write a port behind the address. */
function bareAddress(text: string): string {
  const address = text.trim()
  return /^\[(.+)\](?::\d+)?$/.exec(address)?.[1] ?? /^([\d.]+):\d+$/.exec(address)?.[1] ?? address
}

function networkOf(address: string): string {
  const mapped = /^::ffff:([\d.]+)$/i.exec(address)
  if (mapped) return mapped[1]!
  if (isIP(address) !== 6) return address
  // The name of an interface may follow; a URL writes each group in one way.
  const { hostname } = new URL(`http://[${address.split('%')[0]}]`)
  const [left = '', right = ''] = hostname.slice(1, -1).split('::')
  const groupsOf = (text: string) => (text === '' ? [] : text.split(':'))
  const [first, last] = [groupsOf(left), groupsOf(right)]
  const missing = Array<string>(groupsMax - first.length - last.length).fill('0')
  return [...first, ...missing, ...last].slice(0, groupsMax / 2).join(':')
}

const groupsMax = 8
