// A PostgreSQL that the operator runs and names with DATABASE_URL: reached, checked, and otherwise left alone.

import pg from 'pg'
import { assert } from '../kernel/assert.ts'
import { Refusal } from '../kernel/refusal.ts'
import { clientConfig } from './connection.ts'
import type { Server, StartStep } from './server.ts'

/** Refuses with `database_unreachable` or `database_too_old`; neither tells the password. */
export async function reachNamed(databaseUrl: string, progress: (step: StartStep) => void): Promise<Server> {
  const address = addressWithoutSecrets(databaseUrl)
  progress('database_reaching')
  const { version, versionNumber, encoding } = await introduce(databaseUrl, address)
  if (versionNumber < versionMin * 10_000) {
    throw new Refusal('database_too_old', { address, version, versionMin })
  }
  assert(encoding === 'UTF8', 'the database named by DATABASE_URL keeps its text in UTF8')
  return {
    connection: { connectionString: databaseUrl },
    description: `PostgreSQL ${version}, ${address}`,
    ended: new Promise(() => {}),
    stop: async () => {},
  }
}

const versionMin = 15
const firstContactTimeoutMs = 10_000

interface Introduction {
  version: string
  versionNumber: number
  encoding: string
}

async function introduce(databaseUrl: string, address: string): Promise<Introduction> {
  const config = clientConfig({ connectionString: databaseUrl })
  const client = new pg.Client({ ...config, connectionTimeoutMillis: firstContactTimeoutMs })
  try {
    await client.connect()
    const { rows } = await client.query<Introduction>(introduction)
    return rows[0]!
  } catch (error) {
    throw new Refusal('database_unreachable', { address, reason: reasonOf(error) }, { cause: error })
  } finally {
    await client.end()
  }
}

const introduction = `
  select split_part(current_setting('server_version'), ' ', 1) as version,
         current_setting('server_version_num')::int as "versionNumber",
         current_setting('server_encoding') as encoding`

/** The code of the operating system or of PostgreSQL where there is one, since it can be looked up. */
function reasonOf(error: unknown): string {
  const { code, message } = error as { code?: string; message?: string }
  return code ?? message ?? 'unknown'
}

function addressWithoutSecrets(databaseUrl: string): string {
  const url = readAddress(databaseUrl)
  if (!url) throw new Refusal('database_unreachable', { address: '', reason: 'address_invalid' })
  return `${url.searchParams.get('host') ?? url.host}${url.pathname}`
}

/** PostgreSQL allows an address without a host, `postgres://user@/register`, which is no URL to Node. */
function readAddress(databaseUrl: string): URL | null {
  const address = databaseUrl.replace('@/', '@localhost/')
  const isAddress = /^postgres(ql)?:/.test(address) && URL.canParse(address)
  return isAddress ? new URL(address) : null
}
