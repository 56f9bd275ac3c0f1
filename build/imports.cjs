// The import law, for dependency-cruiser: which room may know which. Type imports count. Rooms are listed with what
// they may import; everything else is forbidden, so that a new room or a new dependency has to be written down here.

/** Room → rooms of this repository that it may import (itself always). */
const rooms = {
  'shared/lib': [],
  'shared/i18n': ['shared/lib'],
  'shared/api': ['shared/lib', 'shared/i18n'],
  'shared/blueprint': ['shared/lib', 'shared/i18n'],
  'shared/kinds': ['shared/blueprint', 'shared/lib', 'shared/i18n'],
  'shared/scene': ['shared/kinds', 'shared/blueprint', 'shared/lib', 'shared/i18n'],
  'shared/history': ['shared/lib', 'shared/i18n'],
  'shared/commands': ['shared/behaviors', 'shared/scene', 'shared/kinds', 'shared/blueprint', 'shared/history', 'shared/lib', 'shared/i18n'],
  'shared/behaviors': ['shared/scene', 'shared/kinds', 'shared/blueprint', 'shared/lib', 'shared/i18n'],
  'shared/format': ['shared/scene', 'shared/kinds', 'shared/blueprint', 'shared/history', 'shared/lib', 'shared/i18n'],
  'shared/merge': ['shared/behaviors', 'shared/kinds', 'shared/blueprint', 'shared/history', 'shared/lib', 'shared/i18n'],
  'shared/clipboard': ['shared/commands', 'shared/format', 'shared/kinds', 'shared/blueprint', 'shared/lib', 'shared/i18n'],
  'shared/tables': ['shared/clipboard', 'shared/history', 'shared/kinds', 'shared/blueprint', 'shared/lib', 'shared/i18n'],
  'shared/checks': ['shared/analysis', 'shared/commands', 'shared/scene', 'shared/kinds', 'shared/blueprint', 'shared/history', 'shared/lib', 'shared/i18n'],
  'shared/analysis': ['shared/blueprint', 'shared/lib', 'shared/i18n'],
  'shared/report': ['shared/checks', 'shared/analysis', 'shared/export', 'shared/scene', 'shared/kinds', 'shared/blueprint', 'shared/lib', 'shared/i18n'],
  'shared/survey': ['shared/analysis', 'shared/tables', 'shared/clipboard', 'shared/history', 'shared/blueprint', 'shared/lib', 'shared/i18n'],
  'shared/export': ['shared/behaviors', 'shared/scene', 'shared/kinds', 'shared/blueprint', 'shared/lib', 'shared/i18n'],

  'renderer/ui': ['shared/lib', 'shared/i18n'],
  'renderer/host': ['shared/api', 'shared/lib', 'shared/i18n'],
  'renderer/editor': ['shared'],
  'renderer/tools': ['renderer/editor', 'shared'],
  'renderer/actions': ['renderer/editor', 'shared'],
  'renderer/canvas': ['renderer/tools', 'renderer/actions', 'renderer/editor', 'renderer/ui', 'renderer/host', 'shared'],
  'renderer/panels': ['renderer/tools', 'renderer/actions', 'renderer/editor', 'renderer/ui', 'renderer/host', 'shared'],
  'renderer/dialogs': ['renderer/home', 'renderer/tools', 'renderer/actions', 'renderer/editor', 'renderer/ui', 'renderer/host', 'shared'],
  'renderer/home': ['renderer/tools', 'renderer/actions', 'renderer/editor', 'renderer/ui', 'renderer/host', 'shared'],
  'renderer/app': ['renderer', 'shared'],

  'electron/services': ['shared/lib', 'shared/api', 'shared/i18n', 'shared/blueprint', 'shared/kinds', 'shared/scene', 'shared/export', 'shared/tables', 'shared/format', 'shared/history', 'shared/report'],
  'electron/main': ['electron/services', 'shared/lib', 'shared/api', 'shared/i18n'],
  'electron/browser': ['electron/services', 'shared/lib', 'shared/api', 'shared/i18n'],
  'electron/cli': ['electron/services', 'shared'],
  'electron/preload': ['shared/api'],
};

/** Package → where it may be used. What is not listed may not be imported by product code. */
const packages = {
  immer: ['shared', 'renderer/editor'],
  zod: ['shared', 'renderer/host', 'electron'],
  'intl-messageformat': ['shared/i18n'],
  flatbush: ['shared/scene'],
  react: ['renderer'],
  'react-dom': ['renderer'],
  konva: ['renderer/canvas', 'renderer/tools'],
  'react-konva': ['renderer/canvas'],
  zustand: ['renderer'],
  'radix-ui': ['renderer'],
  'lucide-react': ['renderer'],
  vite: ['renderer/vite-env.d.ts'],
  electron: ['electron/main', 'electron/preload'],
  pdfkit: ['electron/services/export'],
  '@napi-rs/canvas': ['electron/services/export'],
  'subset-font': ['electron/services/export'],
  jszip: ['electron/services'],
  '@cantoo/pdf-lib': ['electron/services'],
  papaparse: ['shared/tables', 'renderer', 'electron/services'],
  'read-excel-file': ['renderer', 'electron/services'],
  'write-excel-file': ['renderer', 'electron/services/export'],
  echarts: ['renderer', 'electron/services/export'],
};

/** Where programs begin. */
const entries = [
  'renderer/app/main.tsx', 'electron/main/main.ts', 'electron/preload/preload.ts', 'electron/browser/main.ts',
  'electron/cli/main.ts', 'electron/services/export/exportWorker.ts',
];

/** What only scripts in build/ and tests lead to: the published schema, and commands and queries that no screen uses yet. */
const forScripts = ['shared/format/jsonSchema.ts', 'shared/commands'];

/** Matches these files and folders. */
const either = (paths) => `^(${paths.map((p) => p.replaceAll('.', '\\.')).join('|')})(/|$)`;

const lawOf = ([room, allowed]) => ({
  name: `room ${room}`,
  comment: `${room} may import ${allowed.join(', ') || 'nothing else of ours'}`,
  severity: 'error',
  from: { path: either([room]) },
  to: { path: '^(shared|renderer|electron|assets|tests|build)/', pathNot: either([room, ...allowed]) },
});

const packageLawOf = ([name, places]) => ({
  name: `package ${name}`,
  comment: `${name} is used by ${places.join(', ')} only`,
  severity: 'error',
  from: { path: '^(shared|renderer|electron)/', pathNot: either(places) },
  to: { path: `node_modules/(@types/)?${name}/` },
});

const listed = Object.keys(packages).join('|');

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    ...Object.entries(rooms).map(lawOf),
    ...Object.entries(packages).map(packageLawOf),
    {
      name: 'known rooms',
      comment: 'a new room is first written into build/imports.cjs',
      severity: 'error',
      from: { path: '^(shared|renderer|electron)/', pathNot: either(Object.keys(rooms)) },
      to: {},
    },
    {
      name: 'listed packages',
      comment: 'a new package is first written into build/imports.cjs',
      severity: 'error',
      from: { path: '^(shared|renderer|electron)/' },
      to: { path: 'node_modules/', pathNot: `node_modules/(@types/)?(${listed}|node)/` },
    },
    {
      name: 'no Node in shared and renderer',
      severity: 'error',
      from: { path: '^(shared|renderer)/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'no Node in preload',
      severity: 'error',
      from: { path: '^electron/preload/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'no cycles',
      comment: 'type-only cycles count',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'resolvable',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '\\?(url|worker|raw)$' },
    },
    {
      name: 'declared packages',
      comment: 'used, but not in package.json',
      severity: 'error',
      from: {},
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
    },
    {
      name: 'no deprecated Node modules',
      severity: 'error',
      from: {},
      to: { dependencyTypes: ['deprecated'] },
    },
    {
      name: 'no dead modules',
      comment: 'no entry point leads to it: wire it up or delete it',
      severity: 'error',
      from: { path: either(entries) },
      to: { path: '^(shared|renderer|electron)/', pathNot: `\\.d\\.ts$|${either([...entries, ...forScripts])}`, reachable: false },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(out|dist)/' },
    tsPreCompilationDeps: true,
    moduleSystems: ['es6', 'cjs'],
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.d.ts', '.mjs', '.js', '.cjs', '.json', '.css'],
      mainFields: ['module', 'main', 'types', 'typings'],
    },
    progress: { type: 'none' },
  },
};
