// The settings of a run, read once from the environment and refused when they cannot be meant.

import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { isPrivateKey, type PrivateKey } from './private-key.ts'
import { Refusal } from './refusal.ts'

/** The body that runs a real register, named in the file that `TIZILIM_AUTHORITY` points to. */
export interface Authority {
  readonly name: Readonly<Record<'kk' | 'ru' | 'en', string>>
  /** What it signs certificates with; without it the application does not start. */
  readonly certificateKey?: PrivateKey
  /** Where its people may sign in beside their passkeys. */
  readonly openId?: OpenIdClient
}

/** A sign-in service that speaks OpenID Connect, and how we are known there. */
export interface OpenIdClient {
  /** `https://…`; `http://` on this machine only. */
  readonly issuer: string
  readonly clientId: string
  /** Never printed. */
  readonly clientSecret: string
  readonly name: Authority['name']
}

/** The mail server that takes letters. */
export interface Mail {
  /** `smtp://…` or `smtps://…`; it may hold a password and is never printed. */
  readonly url: string
  /** The address that letters come from. */
  readonly sender: string
}

export interface Config {
  /** `PORT`, 3000; 0 means any free port. */
  readonly port: number
  /** `TIZILIM_HOST`: the address to listen on, this machine only unless told otherwise. */
  readonly host: string
  /** `TIZILIM_ORIGIN`: where readers find the service, or null to take it from the address listened on. */
  readonly origin: string | null
  /** `TIZILIM_PROXIES`: how many proxies stand before it, whose word on a reader's address is believed; 0 to 9. */
  readonly proxies: number
  /** `DATABASE_URL`: a PostgreSQL to use, or null for the bundled one. */
  readonly databaseUrl: string | null
  /** `TIZILIM_DATA`: the folder of the bundled PostgreSQL. */
  readonly dataFolder: string
  /** Null in a demonstration, which is what runs until an authority is named. */
  readonly authority: Authority | null
  /** `TIZILIM_SMTP` and `TIZILIM_SENDER`, or null without a mail server. */
  readonly mail: Mail | null
  /** The language of the terminal, from the locale. */
  readonly terminalLanguage: 'kk' | 'ru' | 'en'
}

const settings = [
  'TIZILIM_DATA',
  'TIZILIM_HOST',
  'TIZILIM_ORIGIN',
  'TIZILIM_PROXIES',
  'TIZILIM_AUTHORITY',
  'TIZILIM_SMTP',
  'TIZILIM_SENDER',
] as const

/**
 * The configuration in `environment`. Refuses with `setting_unknown`, `setting_invalid` or `authority_unreadable`.
 *
 * An empty setting counts as absent, as shells and unit files leave it.
 */
export function readConfig(environment: Readonly<Record<string, string | undefined>> = process.env): Config {
  const unknown = Object.keys(environment).find(name => name.startsWith('TIZILIM_') && !isSetting(name))
  if (unknown) throw new Refusal('setting_unknown', { name: unknown, known: settings.join(', ') })
  const authorityFile = environment.TIZILIM_AUTHORITY || null
  return {
    port: readPort(environment.PORT || '3000'),
    host: environment.TIZILIM_HOST || '127.0.0.1',
    origin: environment.TIZILIM_ORIGIN ? readOrigin(environment.TIZILIM_ORIGIN) : null,
    proxies: readProxies(environment.TIZILIM_PROXIES || '0'),
    databaseUrl: environment.DATABASE_URL || null,
    dataFolder: resolve(environment.TIZILIM_DATA || 'data'),
    authority: authorityFile === null ? null : readAuthority(authorityFile),
    mail: readMail(environment.TIZILIM_SMTP || null, environment.TIZILIM_SENDER || null),
    terminalLanguage: terminalLanguage(environment),
  }
}

/** The language that a terminal's locale asks for; English where it asks for none of ours. */
export function terminalLanguage(
  environment: Readonly<Record<string, string | undefined>> = process.env,
): Config['terminalLanguage'] {
  const locale = environment.LC_ALL || environment.LC_MESSAGES || environment.LANG || ''
  return locale.startsWith('kk') ? 'kk' : locale.startsWith('ru') ? 'ru' : 'en'
}

function isSetting(name: string): boolean {
  return (settings as readonly string[]).includes(name)
}

function readPort(text: string): number {
  const port = Number(text)
  if (!/^\d{1,5}$/.test(text) || port > 65_535)
    throw new Refusal('setting_invalid', { name: 'PORT', value: text })
  return port
}

function readOrigin(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : null
  if (!url || !/^https?:$/.test(url.protocol) || url.origin !== text.replace(/\/$/, '')) {
    throw new Refusal('setting_invalid', { name: 'TIZILIM_ORIGIN', value: text })
  }
  return url.origin
}

function readProxies(text: string): number {
  if (!/^\d$/.test(text)) throw new Refusal('setting_invalid', { name: 'TIZILIM_PROXIES', value: text })
  return Number(text)
}

function readMail(url: string | null, sender: string | null): Mail | null {
  if (url === null && sender === null) return null
  // Only the scheme is told: a password may follow it.
  const known = url !== null && URL.canParse(url) ? new URL(url) : null
  if (!known || !/^smtps?:$/.test(known.protocol) || known.hostname === '') {
    throw new Refusal('setting_invalid', { name: 'TIZILIM_SMTP', value: `${known?.protocol ?? ''}…` })
  }
  if (sender === null || !/^[^\s@<>,;]+@[^\s@<>,;]+$/.test(sender)) {
    throw new Refusal('setting_invalid', { name: 'TIZILIM_SENDER', value: sender ?? '""' })
  }
  return { url: url!, sender }
}

interface AuthorityFile {
  readonly name?: unknown
  readonly certificateKey?: unknown
  readonly openId?: unknown
}

function readAuthority(file: string): Authority {
  try {
    const { name, certificateKey, openId } = JSON.parse(readFileSync(file, 'utf8')) as AuthorityFile
    const [names, client] = [readNames(name), readOpenId(openId)]
    if (names && client !== null && (certificateKey === undefined || isPrivateKey(certificateKey))) {
      return { name: names, ...(certificateKey && { certificateKey }), ...(client && { openId: client }) }
    }
  } catch (cause) {
    throw new Refusal('authority_unreadable', { file }, { cause })
  }
  throw new Refusal('authority_unreadable', { file })
}

function readNames(name: unknown): Authority['name'] | null {
  const { kk, ru, en } = (name ?? {}) as Partial<Record<'kk' | 'ru' | 'en', unknown>>
  const [kazakh, russian, english] = [kk, ru, en].map(words =>
    typeof words === 'string' ? words.trim() : '',
  )
  return kazakh && russian && english ? { kk: kazakh, ru: russian, en: english } : null
}

/** Undefined where none is named, null where it cannot be meant. */
function readOpenId(openId: unknown): OpenIdClient | null | undefined {
  if (openId === undefined) return undefined
  const { issuer, clientId, clientSecret, name } = openId as Readonly<Record<string, unknown>>
  const names = readNames(name)
  const texts = [issuer, clientId, clientSecret]
  if (!names || !texts.every(text => typeof text === 'string' && text !== '')) return null
  const url = URL.canParse(String(issuer)) ? new URL(String(issuer)) : null
  const isOwn = url?.protocol === 'http:' && ['127.0.0.1', 'localhost'].includes(url.hostname)
  if (url?.protocol !== 'https:' && !isOwn) return null
  return {
    issuer: String(issuer),
    clientId: String(clientId),
    clientSecret: String(clientSecret),
    name: names,
  }
}
