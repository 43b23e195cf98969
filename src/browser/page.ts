// Makes every page handier where JavaScript runs; without it, nothing is missing but comfort.

import { Button, Checkboxes, ErrorSummary, Radios, SkipLink } from 'govuk-frontend'
import { keepOffline } from './offline/keep.ts'
import { offerPrinting } from './printing.ts'
import { sendWaiting } from './report/outbox.ts'

function enhance(): void {
  // The design system looks for these two before it starts; they hide what only a press may show.
  document.body.classList.add('js-enabled', 'govuk-frontend-supported')
  leadProblemsToInputs()
  for (const Part of [Button, Checkboxes, ErrorSummary, Radios, SkipLink]) {
    for (const root of document.querySelectorAll(`[data-module="${Part.moduleName}"]`)) new Part(root)
  }
  fillPrintedLine()
  for (const root of document.querySelectorAll<HTMLElement>('[data-tool]')) void startTool(root)
  offerPrinting()
  sendWaiting()
  keepOffline()
}

interface Tool {
  start(root: HTMLElement): void | Promise<void>
}

// Each is a file of its own, which only the page that uses it asks for.
const tools: Readonly<Record<string, () => Promise<Tool>>> = {
  verify: () => import('./verify/verify.ts'),
  apply: () => import('./apply/apply.ts'),
  bulk: () => import('./bulk/bulk.ts'),
  certificate: () => import('./certificate/certificate.ts'),
  explore: () => import('./explore/explore.ts'),
  photo: () => import('./photo/photo.ts'),
  offline: () => import('./offline/offline.ts'),
  case: () => import('./desk/case.ts'),
  scan: () => import('./desk/scan.ts'),
  keys: () => import('./desk/keys.ts'),
  outbox: () => import('./desk/outbox.ts'),
  lock: () => import('./desk/lock.ts'),
  report: () => import('./report/report.ts'),
  passkey: () => import('./passkey/passkey.ts'),
  'zone-photo': () => import('./zone-photo/zone-photo.ts'),
}

// `data-ready` says that the tool works now, to whoever would act before a person can.
async function startTool(root: HTMLElement): Promise<void> {
  const tool = await tools[root.dataset.tool ?? '']?.()
  await tool?.start(root)
  root.dataset.ready = 'yes'
}

// A problem of a whole date links to the group, which cannot take the focus; its first input can.
function leadProblemsToInputs(): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('.govuk-error-summary a[href^="#"]')) {
    const group = document.getElementById(link.hash.slice(1))
    const input = group?.querySelector('input')
    if (input) link.setAttribute('href', `#${input.id}`)
  }
}

// A sheet of paper says where and when it was printed. `lastModified` is the moment the page was made.
function fillPrintedLine(): void {
  const [month, day, year] = document.lastModified.slice(0, 10).split('/')
  for (const line of document.querySelectorAll('[data-printed]')) {
    line.textContent = `${location.origin}${location.pathname} · ${year}-${month}-${day}`
  }
}

enhance()
