// What we use of the place a service worker runs in; the compiler knows only that of a page.

import type { Language } from '../language.ts'

/** What the server writes before the service worker: everything that differs from build to build. */
export interface Build {
  /** Changes whenever anything that is kept by name changes. */
  readonly version: string
  /** The addresses of the files that the kept pages ask for. */
  readonly assets: readonly string[]
  /** The pages to keep, after the language prefix. */
  readonly pages: readonly string[]
  /** What stands above a page that was kept, with the place `{when}`. */
  readonly stale: Readonly<Record<Language, { readonly name: string; readonly sentence: string }>>
}

/** An event that ends only when what it waits for has. */
interface LastingEvent extends Event {
  waitUntil(work: Promise<unknown>): void
}

export interface FetchEvent extends LastingEvent {
  readonly request: Request
  respondWith(response: Promise<Response>): void
}

export interface MessageEvent extends LastingEvent {
  readonly data: unknown
}

interface Events {
  install: LastingEvent
  activate: LastingEvent
  fetch: FetchEvent
  message: MessageEvent
}

export interface WorkerScope {
  readonly build: Build
  readonly location: Location
  readonly clients: { claim(): Promise<void> }
  skipWaiting(): Promise<void>
  addEventListener<Name extends keyof Events>(name: Name, listener: (event: Events[Name]) => void): void
}
