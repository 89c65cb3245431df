/** The arrows of the house, see README. `reachable` rules follow imports through other files. */
const modules = [
  'taxonomy',
  'accounts',
  'organizations',
  'offerings',
  'verification',
  'needs',
  'matching',
  'catalogue',
  'bookmarks',
  'market',
  'rulebook',
  'routing',
  'proposals',
  'deals',
  'bookings',
  'notifications',
  'audit',
  'imports',
  'exports',
  'search-index',
  'steering',
  'monitoring',
  'reports',
  'work',
]
const test = '\\.test\\.tsx?$'

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'entries-are-imported-by-nobody',
      severity: 'error',
      from: { pathNot: test },
      to: { path: '^app/entry\\.' },
    },
    {
      name: 'routes-know-modules-components-platform',
      severity: 'error',
      from: { path: '^app/routes/', pathNot: test },
      to: { path: '^(app/routes/|search/engines|search/indexer|prisma/)' },
    },
    {
      name: 'components-know-only-components',
      severity: 'error',
      from: { path: '^app/components/', pathNot: test },
      to: { path: '^(app/(?!components/|platform/i18n/use-translation\\.ts$)|search/|prisma/)' },
    },
    {
      name: 'platform-stands-below-the-modules',
      severity: 'error',
      from: { path: '^app/platform/', pathNot: test },
      to: { path: '^app/(modules|routes|components)/' },
    },
    {
      name: 'engines-only-behind-the-platform',
      severity: 'error',
      from: { path: '^app/', pathNot: ['^app/platform/search', test] },
      to: { path: '^search/engines/' },
    },
    {
      name: 'search-never-knows-the-app',
      severity: 'error',
      from: { path: '^search/', pathNot: test },
      to: { path: '^app/' },
    },
    {
      name: 'engines-do-not-know-each-other',
      severity: 'error',
      from: { path: '^search/engines/([^/]+)/' },
      to: { path: '^search/engines/', pathNot: '^search/engines/($1|common)/' },
    },
    {
      name: 'rules-text-and-indexes-are-pure',
      severity: 'error',
      from: { path: '^search/(rules|text|language|indexes)/', pathNot: test },
      to: { path: '^(search/(engines|indexer)/|prisma/)|^(node:)?(fs|net|http|child_process)' },
    },
    {
      name: 'only-data-files-open-the-database',
      severity: 'error',
      from: {
        path: '^(app/(modules|routes|components)|search)/',
        pathNot: [
          '\\.data\\.server\\.ts$',
          '\\.db\\.test\\.ts$',
          '^search/(engines/postgres|indexer)/',
          test,
        ],
      },
      to: { path: '^prisma/generated/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'browser-files-never-reach-the-server',
      severity: 'error',
      from: { path: '^app/(components|modules)/', pathNot: ['\\.server\\.tsx?$', test] },
      to: { path: '\\.server\\.tsx?$', reachable: true },
    },
    {
      name: 'i18next-stays-on-the-server',
      severity: 'error',
      from: { path: '^app/', pathNot: ['\\.server\\.tsx?$', test] },
      to: { path: 'node_modules/(react-)?i18next/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'nothing-imports-tests',
      severity: 'error',
      from: { path: '^(app|search|prisma)/', pathNot: test },
      to: { path: '^tests/' },
    },
    { name: 'no-unresolvable', severity: 'error', from: {}, to: { couldNotResolve: true } },
    ...modules.map((name, index) => ({
      name: `${name}-knows-only-those-above`,
      severity: /** @type {const} */ ('error'),
      from: { path: `^app/modules/${name}/`, pathNot: test },
      to: { path: `^app/modules/(${[...modules.slice(index + 1), '-'].join('|')})/` },
    })),
  ],
  options: {
    doNotFollow: { path: ['node_modules', '^prisma/generated'] },
    exclude: { path: '^(build|\\.data|prisma/generated/internal)' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      mainFields: ['module', 'main', 'types'],
    },
    combinedDependencies: true,
  },
}
