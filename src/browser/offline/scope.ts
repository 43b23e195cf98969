// What we use of the place a service worker runs in; the compiler knows only that of a page.

import type { Language } from '../language.ts'

/** What the server writes before the service worker: everything that differs from build to build. */
export interface Build {
  /** Changes whenever anything that is kept by name changes. */
  readonly version: string
  /** The files of the build, as the pages name them. */
  readonly files: unknown
  /** The addresses of all files to keep. */
  readonly kept: readonly string[]
  /** Which of them holds the facts that the pages answer from. */
  readonly facts: string
  /** What stands above a page that the device made, with the place `{when}`. */
  readonly stale: Readonly<Record<Language, { readonly name: string; readonly sentence: string }>>
}

/** The public pages, bundled from `web/device.ts`, which the server has the worker load before itself. */
export interface Device {
  openDevice(facts: string, files: unknown): (request: Request) => Response | Promise<Response>
}

/** An event that ends only when what it waits for has. */
interface LastingEvent extends Event {
  waitUntil(work: Promise<unknown>): void
}

export interface FetchEvent extends LastingEvent {
  readonly request: Request
  respondWith(response: Promise<Response>): void
}

interface Events {
  install: LastingEvent
  activate: LastingEvent
  fetch: FetchEvent
}

export interface WorkerScope {
  readonly build: Build
  readonly device: Device
  readonly location: Location
  readonly clients: { claim(): Promise<void> }
  readonly navigator: { readonly languages: readonly string[] }
  skipWaiting(): Promise<void>
  addEventListener<Name extends keyof Events>(name: Name, listener: (event: Events[Name]) => void): void
}
