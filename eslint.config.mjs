import js from '@eslint/js';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

const SPECS = ['**/*.spec.{ts,tsx}', 'test/**/*.{ts,tsx}'];
const PURE = ['src/kernel/**/*.ts', 'src/**/domain/**/*.ts'];

const LONG_CONSTRUCTOR = {
  selector: "MethodDefinition[kind='constructor'] > FunctionExpression[params.length>4]",
  message: 'A constructor takes at most four arguments.',
};

/** Money and hours are never JavaScript numbers, so pure code neither makes numbers from text nor prints them. */
const NUMBERS_FROM_TEXT = [
  "CallExpression[callee.name='Number']",
  "CallExpression > Identifier.arguments[name='Number']",
  "UnaryExpression[operator='+']",
  "MemberExpression[property.name='parseFloat']",
].map((selector) => ({ selector, message: 'Use the exact types of the kernel.' }));
const ROUNDING_IN_PASSING = {
  selector: "MemberExpression[property.name='toFixed']",
  message: 'Rounding has a name: use the rounding rules of kernel/money.',
};

const DATE = {
  name: 'Date',
  message: 'Use LocalDate and Month of kernel/time, and the clock of platform/clock.',
};
const OUTSIDE_WORLD = [
  'process',
  'Buffer',
  'fetch',
  'crypto',
  'performance',
  'setTimeout',
  'setInterval',
].map((name) => ({ name, message: 'Pure code knows nothing outside itself.' }));
const PARSE_FLOAT = { name: 'parseFloat', message: 'Use the exact types of the kernel.' };

export default defineConfig(
  { ignores: ['dist/', 'coverage/', 'out/', 'examples/', 'templates/brand/', 'templates/fonts/'] },
  { linterOptions: { noInlineConfig: true } },
  js.configs.recommended,
  {
    rules: {
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-console': 'error',
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
      'max-lines-per-function': ['error', { max: 50, skipBlankLines: true, skipComments: true }],
    },
  },
  {
    files: ['**/*.{mjs,cjs}'],
    languageOptions: {
      globals: { console: 'readonly', process: 'readonly', __dirname: 'readonly' },
    },
    rules: { 'no-console': 'off' },
  },
  { files: ['**/*.cjs'], languageOptions: { sourceType: 'commonjs' } },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      'no-restricted-syntax': ['error', LONG_CONSTRUCTOR],
      // Marked so that it stands out, as its note says: for a provider on the machine itself, in a trial.
      '@typescript-eslint/no-deprecated': [
        'error',
        { allow: [{ from: 'package', package: 'openid-client', name: 'allowInsecureRequests' }] },
      ],
      '@typescript-eslint/max-params': ['error', { max: 5 }],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', ignoreRestSiblings: true }],
      '@typescript-eslint/no-unnecessary-condition': [
        'error',
        { allowConstantLoopConditions: 'only-allowed-literals' },
      ],
      // Nest: modules are empty classes under a decorator, handlers and lifecycle hooks may be async without await.
      '@typescript-eslint/no-extraneous-class': ['error', { allowWithDecorator: true }],
      '@typescript-eslint/require-await': 'off',
      // The options of Nest are classes by name; everyone gives plain objects.
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
      '@typescript-eslint/unbound-method': ['error', { ignoreStatic: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
    },
  },
  { files: ['**/*.tsx'], rules: { 'max-lines-per-function': ['error', { max: 80, skipBlankLines: true }] } },
  { files: ['src/cli.ts', 'src/cli/**/*.ts'], rules: { 'no-console': 'off' } },
  // The body of a migration is SQL.
  { files: ['migrations/**/*.ts'], rules: { 'max-lines-per-function': 'off' } },
  {
    files: ['src/**/*.{ts,tsx}'],
    // pdfkit wants a JavaScript date; that file makes one of the day of issue and of nothing else.
    ignores: ['src/platform/clock/**', 'src/documents/pdf/fixed-date.ts'],
    rules: { 'no-restricted-globals': ['error', DATE] },
  },
  {
    files: PURE,
    ignores: SPECS,
    rules: {
      'no-restricted-globals': ['error', DATE, PARSE_FLOAT, ...OUTSIDE_WORLD],
      'no-restricted-properties': [
        'error',
        { object: 'Math', property: 'random', message: 'Pure code answers the same every time.' },
      ],
      'no-restricted-syntax': ['error', LONG_CONSTRUCTOR, ROUNDING_IN_PASSING, ...NUMBERS_FROM_TEXT],
    },
  },
  // Years, months and days are whole numbers.
  { files: ['src/kernel/time/**/*.ts'], rules: { 'no-restricted-syntax': ['error', LONG_CONSTRUCTOR] } },
  // Here toFixed is the one of decimal.js, which loses nothing.
  {
    files: ['src/kernel/money/**/*.ts'],
    rules: { 'no-restricted-syntax': ['error', LONG_CONSTRUCTOR, ...NUMBERS_FROM_TEXT] },
  },
  {
    files: SPECS,
    rules: {
      'max-lines-per-function': 'off',
      // Answers over HTTP and parsed JSON are `any` until a test says what it expects of them.
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/unbound-method': 'off',
    },
  },
);
