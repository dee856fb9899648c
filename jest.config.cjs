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
const ES_MODULES_ONLY = ['pdfjs-dist'];

const project = (displayName, ...testMatch) => ({
  displayName,
  testMatch: testMatch.map((pattern) => `<rootDir>/${pattern}`),
  testEnvironment: 'node',
  modulePathIgnorePatterns: ['<rootDir>/dist/'],
  transform: { '\\.[cm]?[jt]s$': compile({ tsx: false }), '\\.tsx$': compile({ tsx: true }) },
  transformIgnorePatterns: [`/node_modules/(?!(?:${ES_MODULES_ONLY.join('|')})/)`],
});

module.exports = {
  maxWorkers: 2,
  projects: [
    project('unit', 'src/**/*.spec.{ts,tsx}'),
    project('scenarios', 'test/scenarios/**/*.spec.ts'),
    project('fences', 'test/fences/**/*.spec.ts'),
    project('store', 'test/store/**/*.spec.ts', 'test/migrations/**/*.spec.ts'),
    project('e2e', 'test/e2e/**/*.spec.ts'),
    project('browser', 'test/browser/**/*.spec.ts'),
  ],
};
