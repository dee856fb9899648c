/** The same language settings as tsconfig.json, without the type check, which has a step of its own. */
const compile = ({ tsx }) => [
  '@swc/jest',
  {
    swcrc: false,
    sourceMaps: 'inline',
    module: { type: 'commonjs' },
    jsc: {
      target: 'es2022',
      parser: { syntax: 'typescript', tsx, decorators: true },
      transform: {
        legacyDecorator: true,
        decoratorMetadata: true,
        react: { runtime: 'automatic', importSource: 'preact' },
      },
    },
  },
];

/** Packages that exist as ES modules only; Jest loads CommonJS, so they are compiled as well. */
const ES_MODULES_ONLY = ['pdfjs-dist', 'openid-client', 'oauth4webapi', 'jose', 'oidc-provider'];

const project = (displayName, ...testMatch) => ({
  displayName,
  testMatch: testMatch.map((pattern) => `<rootDir>/${pattern}`),
  testEnvironment: 'node',
  modulePathIgnorePatterns: ['<rootDir>/dist/'],
  // What is loaded when it is needed goes by the name that it has when compiled: `./settle.js` is `./settle.ts` here.
  moduleNameMapper: { '^(\\./[a-z-]+)\\.js$': ['$1.js', '$1'] },
  transform: { '\\.[cm]?[jt]s$': compile({ tsx: false }), '\\.tsx$': compile({ tsx: true }) },
  transformIgnorePatterns: [`/node_modules/(?!(?:${ES_MODULES_ONLY.join('|')})/)`],
});

/** One PostgreSQL for the suites of a run that need one; each copies its migrated database. */
const withDatabase = (settings) => ({
  ...settings,
  globalSetup: '<rootDir>/test/support/global-setup.ts',
  globalTeardown: '<rootDir>/test/support/global-teardown.ts',
});

/** What takes long or needs much; `npm run drill` runs them one after another. */
const DRILLS = ['test/drills/**/*.spec.ts', 'test/store/cemetery/release-killed.spec.ts'];

module.exports = {
  maxWorkers: 2,
  testSequencer: '<rootDir>/test/support/longest-first.cjs',
  // A worker keeps what each suite loaded; beyond this it spends its time on collecting garbage, so a new one takes over.
  workerIdleMemoryLimit: '1500MB',
  // A test is no stopwatch: on a busy machine drawing one page may take seconds.
  testTimeout: 60_000,
  projects: [
    project('unit', 'src/**/*.spec.{ts,tsx}'),
    project('scenarios', 'test/scenarios/**/*.spec.ts'),
    project('documents', 'test/documents/**/*.spec.ts'),
    project('files', 'test/files/**/*.spec.ts'),
    project('fences', 'test/fences/**/*.spec.ts'),
    ...(process.env['SLOTSOM_DRILLS'] ? [withDatabase(project('drills', ...DRILLS))] : []),
    withDatabase(project('store', 'test/store/**/*.spec.ts', 'test/migrations/**/*.spec.ts')),
    withDatabase(project('e2e', 'test/e2e/**/*.spec.ts')),
    withDatabase(project('browser', 'test/browser/**/*.spec.ts')),
  ],
};
