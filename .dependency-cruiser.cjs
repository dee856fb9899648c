/**
 * Who may import whom. This ordered list is the architecture: data flows from top to bottom, and a capability
 * imports only what stands above it.
 */
const CAPABILITIES = [
  'kernel',
  'platform',
  'parties',
  'people',
  'indexation',
  'agreements',
  'addenda',
  'payroll',
  'settlement',
  'invoicing',
  'coding',
  'cemetery',
  'reporting',
  'year-addenda',
  'decisions',
  'notice',
  'quarterly-reports',
  'planning',
  'scenarios',
  'documents',
  'evidence',
  'delivery',
  'web',
];

/** The composition root puts the capabilities together and may import every face. */
const COMPOSITION_ROOT =
  '^src/(?:main|worker|migrate|demo|cli|create-application|app\\.module)\\.ts$|^src/(?:cli|demo)/';

const SPEC = '\\.spec\\.tsx?$';
const FACE = '^src/[^/]+/(?:domain/)?index\\.tsx?$';
/** What renders in the thread of who calls it. */
const RENDERING = '^src/documents/render\\.ts$';
const KERNEL = '^src/kernel/';
const DOMAIN = '^(src/.+/domain)/';
const DOMAIN_FACE = '^src/[^/]+/domain/index\\.ts$';
const DECIMAL = 'node_modules/decimal\\.js/';
const TEST_TOOLS = 'node_modules/(?:fast-check|@jest/globals)/';

const folders = (names) => `^src/(?:${names.join('|')})/`;

const order = CAPABILITIES.slice(0, -1).map((capability, position) => ({
  name: `only-earlier-capabilities:${capability}`,
  comment: 'A capability imports only capabilities that come before it in the list.',
  severity: 'error',
  from: { path: folders([capability]) },
  to: { path: folders(CAPABILITIES.slice(position + 1)) },
}));

/** Pure code: imports what is named in `allowed` and nothing else, be it a package, a Node built-in or a type. */
const pure = (name, comment, from, allowed) => [
  {
    name,
    comment,
    severity: 'error',
    from: { path: from.path, pathNot: [...(from.pathNot ?? []), SPEC] },
    to: { pathNot: allowed },
  },
  {
    name,
    comment: `${comment} Its specs may use the test tools as well.`,
    severity: 'error',
    from: { ...from, path: from.path + '.*' + SPEC },
    to: { pathNot: [...allowed, TEST_TOOLS] },
  },
];

module.exports = {
  forbidden: [
    ...order,
    {
      name: 'every-folder-has-a-place',
      comment: 'A folder of src stands in the list of capabilities or belongs to the composition root.',
      severity: 'error',
      from: {},
      to: { path: '^src/[^/]+/', pathNot: [folders(CAPABILITIES), COMPOSITION_ROOT] },
    },
    {
      name: 'nothing-imports-the-composition-root',
      comment: 'Capabilities do not know how they are put together.',
      severity: 'error',
      from: { pathNot: COMPOSITION_ROOT },
      to: { path: COMPOSITION_ROOT },
    },
    {
      name: 'no-cycles',
      comment: 'Files that need each other are one thing, or a third one is missing.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'only-through-the-face',
      comment: 'Another capability is imported through its index.ts, its pure code through domain/index.ts.',
      severity: 'error',
      from: { path: '^src/([^/]+)' },
      to: { path: folders(CAPABILITIES.slice(2)), pathNot: ['^src/$1/', FACE, RENDERING] },
    },
    {
      name: 'only-programs-that-end-render-themselves',
      comment: 'A process that answers people renders in threads, by the services of documents.',
      severity: 'error',
      from: { pathNot: [COMPOSITION_ROOT, '^src/documents/'] },
      to: { path: RENDERING },
    },
    {
      name: 'platform-through-its-faces',
      comment: 'A folder of platform is imported through its index.ts.',
      severity: 'error',
      from: { path: '^src/(?:platform/)?([^/]+)' },
      to: { path: '^src/platform/[^/]+/', pathNot: ['^src/platform/$1/', '^src/platform/[^/]+/index\\.ts$'] },
    },
    ...pure(
      'kernel-imports-only-itself',
      'The shared vocabulary depends on nothing.',
      { path: KERNEL, pathNot: ['^src/kernel/money/'] },
      [KERNEL],
    ),
    ...pure(
      'kernel-money-imports-only-decimal',
      'Decimal arithmetic has one door.',
      { path: '^src/kernel/money/' },
      [KERNEL, DECIMAL],
    ),
    ...pure(
      'domain-is-pure',
      'Business rules import the kernel, their own folder and the domain faces of other capabilities.',
      { path: DOMAIN },
      [KERNEL, '^$1/', DOMAIN_FACE],
    ),
    {
      name: 'entities-stay-with-store-and-module',
      comment: 'Only a store knows how a row looks; the module registers it. Other capabilities refer by id.',
      severity: 'error',
      from: { pathNot: '\\.(?:store|module)\\.ts$' },
      to: { path: '\\.entity\\.ts$' },
    },
    {
      name: 'pages-and-controllers-call-no-store',
      comment: 'They call services and readers.',
      severity: 'error',
      from: { path: ['\\.controller\\.tsx?$', '^src/web/'] },
      to: { path: '\\.store\\.ts$' },
    },
    {
      name: 'faces-offer-no-store',
      comment: 'A face offers commands and readers.',
      severity: 'error',
      from: { path: '/index\\.tsx?$' },
      to: { path: '\\.store\\.ts$' },
    },
    {
      name: 'service-runs-without-tests',
      comment: 'A production install has neither the tests nor the development packages.',
      severity: 'error',
      from: { path: '^src/', pathNot: SPEC },
      to: { path: ['^test/', SPEC] },
    },
    {
      name: 'service-runs-without-tests',
      comment: 'Types vanish in the build, so they may come from a development package.',
      severity: 'error',
      from: { path: '^src/', pathNot: SPEC },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'no-unresolvable-imports',
      comment: 'An import that cannot be found escapes every other rule.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    // Types count as well: a domain that needs the type of a row knows the row.
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['node', 'require', 'default'] },
  },
};
