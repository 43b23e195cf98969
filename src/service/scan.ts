// Scans that a desk takes of papers: optional, small, of three types known by their bytes, and each opening on record.

import { randomUUID } from 'node:crypto'
import { Refusal } from '../kernel/refusal.ts'
import { recordAccess } from '../register/access.ts'
import { isId } from '../register/fact-check.ts'
import { sql, type Transaction } from '../store/store.ts'
import { lookUpApplication, requireOpen } from './application.ts'
import { changeCase } from './case-change.ts'
import type { Context } from './context.ts'
import { type Officer, permit } from './permit.ts'

export const scanSizeMaxBytes = 5 * 1024 * 1024
const scansSizeMaxBytes = 20 * 1024 * 1024

/** What files of each type begin with; what a browser calls a file is not believed. */
const beginnings = {
  'image/jpeg': [0xff, 0xd8, 0xff],
  'image/png': [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a],
  'application/pdf': [0x25, 0x50, 0x44, 0x46, 0x2d],
} as const

export type ScanType = keyof typeof beginnings

export interface ScanLine {
  readonly id: string
  /** The code of the paper, as the rules name it, or `other`. */
  readonly item: string
  readonly type: ScanType
  readonly sizeBytes: number
  readonly addedAt: string
}

/** Keeps a scan with a case. Refuses with `scan_type_unknown`, `scan_too_large` and what a closed case refuses. */
export async function addScan(
  context: Context,
  officer: Officer,
  reference: string,
  { item, content }: { readonly item: string; readonly content: Uint8Array },
): Promise<void> {
  permit(officer, 'application_accept')
  const type = typeOf(content)
  if (!/^[a-z][a-z0-9_]{0,59}$/.test(item)) throw new Refusal('code_unknown', { field: 'item' })
  if (content.length > scanSizeMaxBytes) throw new Refusal('scan_too_large')
  const asked = { action: 'application_accept', reference } as const
  await changeCase(context, officer, asked, async (application, append, _end, tx) => {
    requireOpen(application)
    const kept = await linesOf(tx, application.id)
    const sizeBytes = kept.reduce((sum, line) => sum + line.sizeBytes, content.length)
    if (sizeBytes > scansSizeMaxBytes) throw new Refusal('scan_too_large')
    const scanId = randomUUID()
    await tx.query(sql`
      insert into application_scan (id, application_id, item, media_type, size_bytes, content, added_at, added_by)
      values (${scanId}, ${application.id}, ${item}, ${type}, ${content.length}, ${Buffer.from(content)},
        ${context.clock.nowAt()}, ${officer.id})`)
    await append({ kind: 'scan_added', payload: { scanId, item, type, sizeBytes: content.length } })
  })
}

/** Which scans a case has; nothing of what they show. */
export async function listScans(context: Context, officer: Officer, reference: string): Promise<ScanLine[]> {
  permit(officer, 'application_read')
  const asked = { officer, action: 'application_read', reference, at: context.clock.nowAt() } as const
  return context.store.transaction(async tx => linesOf(tx, (await lookUpApplication(tx, asked)).id))
}

/** Opens one scan, with an access entry of its own. Refuses with `not_found`. */
export async function openScan(
  context: Context,
  officer: Officer,
  reference: string,
  scanId: string,
): Promise<ScanLine & { readonly content: Uint8Array }> {
  permit(officer, 'application_read')
  const at = context.clock.nowAt()
  return context.store.transaction(async tx => {
    const { id } = await lookUpApplication(tx, { officer, action: 'application_read', reference, at })
    const [row] = isId(scanId)
      ? await tx.query<ScanLine & { content: Buffer }>(sql`
          select id, item, media_type as type, size_bytes as "sizeBytes", added_at as "addedAt", content
          from application_scan where id = ${scanId} and application_id = ${id}`)
      : []
    if (!row) throw new Refusal('not_found')
    await recordAccess(tx, {
      at,
      actor: officer.id,
      subject: { type: 'application', id },
      purpose: 'form_number',
      attributes: ['scan'],
    })
    return row
  })
}

/** Forgets the scans of an application, when its term is over. */
export async function eraseScans(tx: Transaction, applicationId: string): Promise<void> {
  await tx.query(sql`delete from application_scan where application_id = ${applicationId}`)
}

function linesOf(tx: Transaction, applicationId: string): Promise<ScanLine[]> {
  return tx.query<ScanLine>(sql`
    select id, item, media_type as type, size_bytes as "sizeBytes", added_at as "addedAt"
    from application_scan where application_id = ${applicationId} order by added_at, id`)
}

function typeOf(content: Uint8Array): ScanType {
  const known = Object.entries(beginnings).find(([, bytes]) =>
    bytes.every((byte, at) => content[at] === byte),
  )
  if (!known) throw new Refusal('scan_type_unknown')
  return known[0] as ScanType
}
