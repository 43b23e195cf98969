// The scans of a case: what is kept, and a field to add one. They are optional, and each opening is on record.

import { dayIn, timeIn } from '../../kernel/clock.ts'
import { Refusal } from '../../kernel/refusal.ts'
import { rulesOn } from '../../rules/day.ts'
import { todayOf } from '../../service/application.ts'
import { mayDo } from '../../service/permit.ts'
import { addScan, listScans, openScan, type ScanLine, type ScanType } from '../../service/scan.ts'
import { dateInWords } from '../../text/date.ts'
import { say } from '../../text/say.ts'
import { Button } from '../page/button.tsx'
import { FileInput } from '../page/file-input.tsx'
import { type FieldProblem, Page } from '../page/page.tsx'
import { Select } from '../page/select.tsx'
import { Table } from '../page/table.tsx'
import { goTo, languageOf, page, type Request, viewOf } from '../reader.ts'
import { sayRefusal } from '../refusal-words.ts'
import { casePath } from './case-path.ts'
import { referenceOf } from './reference.ts'

export async function showScans(c: Request): Promise<Response> {
  return scansPage(c, [], 200)
}

/** What cannot be kept is said at the field; the file itself is chosen again, for a browser fills no such field. */
export async function submitScan(c: Request): Promise<Response> {
  const reference = referenceOf(c)
  const form = await c.req.formData().catch(cause => {
    throw new Refusal('request_unreadable', {}, { cause })
  })
  const [file, item] = [form.get('scan'), form.get('item')]
  const content = file instanceof File ? new Uint8Array(await file.arrayBuffer()) : new Uint8Array()
  try {
    const scan = { item: typeof item === 'string' ? item : '', content }
    await addScan(c.get('site').context, c.get('officer')!, reference, scan)
  } catch (error) {
    const isMendable = error instanceof Refusal && /^scan_|^code_unknown$/.test(error.code)
    if (!isMendable) throw error
    return scansPage(c, [{ field: 'scan', message: sayRefusal(languageOf(c), error) }], 422)
  }
  return goTo(c, `${casePath(reference)}/scans`)
}

const endings: Readonly<Record<ScanType, string>> = {
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'application/pdf': 'pdf',
}

/** Always a download: nothing that somebody scanned is shown as a page of ours. */
export async function sendScan(c: Request): Promise<Response> {
  const reference = referenceOf(c)
  const scan = await openScan(c.get('site').context, c.get('officer')!, reference, c.req.param('scan') ?? '')
  return c.body(scan.content as Uint8Array<ArrayBuffer>, 200, {
    'Content-Type': scan.type,
    'X-Content-Type-Options': 'nosniff',
    'Content-Disposition': `attachment; filename="${reference}-${scan.item}.${endings[scan.type]}"`,
  })
}

async function scansPage(
  c: Request,
  problems: readonly FieldProblem[],
  status: 200 | 422,
): Promise<Response> {
  const { context } = c.get('site')
  const [officer, reference, language] = [c.get('officer')!, referenceOf(c), languageOf(c)]
  const lines = await listScans(context, officer, reference)
  const names = new Map(
    rulesOn(context.pack, 'document', todayOf(context)).map(({ body }) => [body.item, body.name[language]]),
  )
  const nameOf = (item: string) => names.get(item) ?? say(language, 'scan.other')
  const path = `${casePath(reference)}/scans`
  return page(
    c,
    <Page
      view={viewOf(c, path)}
      title={say(language, 'scan.title')}
      problems={problems}
      back={casePath(reference)}
      wide
    >
      <p class="govuk-body">{say(language, 'scan.lead')}</p>
      {lines.length > 0 && (
        <Table
          caption={say(language, 'scan.kept')}
          captionSize="m"
          columns={(['paper', 'size', 'at'] as const).map(column => ({
            text: say(language, `scan.column.${column}`),
          }))}
          rows={lines.map(line => [
            <a class="govuk-link" href={`/${language}${path}/${line.id}`} download>
              {nameOf(line.item)}
            </a>,
            sizeOf(line),
            `${dateInWords(language, dayIn(line.addedAt))}, ${timeIn(line.addedAt)}`,
          ])}
          firstCellIsHeader
        />
      )}
      {mayDo(officer, 'application_accept') && (
        <form method="post" action={`/${language}${path}`} enctype="multipart/form-data">
          <Select
            id="item"
            label={say(language, 'scan.item')}
            items={[...names, ['other', say(language, 'scan.other')] as const].map(([value, text]) => ({
              value,
              text,
            }))}
          />
          <FileInput
            id="scan"
            label={say(language, 'scan.file')}
            accept="image/jpeg,image/png,application/pdf"
          />
          <Button>{say(language, 'scan.add')}</Button>
        </form>
      )}
    </Page>,
    status,
  )
}

function sizeOf({ sizeBytes }: ScanLine): string {
  return `${Math.ceil(sizeBytes / 1024)} KiB`
}
