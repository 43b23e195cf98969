// A site that is served, and a browser to look at it with, for one test file.

import { after } from 'node:test'
import type { Browser } from 'playwright-core'
import { openSite } from '../web/site.ts'
import { serveApp, startBrowser } from './harness.ts'

type Site = Awaited<ReturnType<typeof openSite>>

/** Opens all three; they are closed after the last test of the file. */
export async function openStage(): Promise<{ site: Site; served: { origin: string }; browser: Browser }> {
  const site = await openSite()
  const [served, browser] = [await serveApp(site.app), await startBrowser()]
  after(async () => {
    await browser.close()
    await served.close()
    await site.close()
  })
  return { site, served, browser }
}
