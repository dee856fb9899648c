import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { coverageOf } from '../../src/agreements/articles/coverage-of';
import { ARTICLES, RULES, SCREENS, type Article } from '../../templates/articles';
import { ROUTES } from '../e2e/roles/routes';

const ROOT = resolve(__dirname, '../..');
/** Held to the running application by the test of roles. */
const KNOWN_ROUTES = new Set(ROUTES.map(({ name }) => name));

const numbered = (chapter: string, from: number, to: number): string[] =>
  Array.from({ length: to - from + 1 }, (_, index) => `${chapter}${(from + index).toString()}`);

/** Every article of DVO 2 to 9 and of the SLA of 2024, as the signed papers number them. */
const AGREED: readonly string[] = [
  ...['DVO 2.1', 'DVO 2.2a', 'DVO 2.2b', 'DVO 2.3'],
  ...[...numbered('DVO 3.1.', 1, 4), ...numbered('DVO 3.', 2, 7)],
  ...numbered('DVO 4.', 1, 13),
  ...['DVO 5', 'DVO 6'],
  ...[...numbered('DVO 7.', 1, 9), ...numbered('DVO 8.', 1, 5)],
  ...['DVO 9.1', ...['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H'].map((letter) => `DVO 9.2${letter}`)],
  ...['Algemene servicenormen', 'Betalingen', 'Flexibiliteit'].map((part) => `SLA ${part}`),
  ...['Ziekteverzuim', 'Rapportagemodel', 'Addendum'].map((part) => `SLA ${part}`),
  ...numbered('SLA 1.', 1, 10),
];

/** What is missing for an article of which something is built; a screen may be what is planned yet. */
function missingIn({ rules, routes, screens, tests, planned }: Article): string[] {
  return [
    ...(rules ? [] : ['a rule']),
    ...(routes ? [] : ['a route']),
    ...((screens ?? planned) ? [] : ['a screen']),
    ...(tests ? [] : ['a test']),
  ];
}

/** Whether a test is there: a golden scenario with its reason, or a file with that title in it. */
function isTest(test: string): boolean {
  const [file = '', title] = test.split(' › ');
  if (title === undefined)
    return ['scenario.json', 'why.md'].every((part) => existsSync(join(ROOT, file, part)));
  if (!file.endsWith('.spec.ts') && !file.endsWith('.spec.tsx')) return false;
  const path = join(ROOT, file);
  return (
    existsSync(path) &&
    ["'", '`', '"'].some((mark) => readFileSync(path, 'utf8').includes(`${mark}${title}${mark}`))
  );
}

const every = (of: (article: Article) => readonly string[] | undefined): string[] => [
  ...new Set(ARTICLES.flatMap((article) => of(article) ?? [])),
];

describe('what stands for the articles of the agreement', () => {
  it('names every article once, in order, and no other', () => {
    expect(ARTICLES.map(({ id }) => id)).toEqual(AGREED);
  });

  it.each(ARTICLES.map((article) => [article.id, article] as const))(
    'is a rule, a route, a screen and a test for %s, or says openly what is not there',
    (_, article) => {
      const coverage = coverageOf(article);
      if (coverage === 'covered' || coverage === 'partly') expect(missingIn(article)).toEqual([]);
      // What is not built, or has no effect, claims nothing.
      else
        expect([article.rules, article.routes, article.screens, article.tests].flat()).toEqual([
          ...[undefined, undefined, undefined, undefined],
        ]);
      expect(article.says).toMatch(/^[A-Z].*\.$/);
    },
  );

  it('is an article for every rule, and a rule for every name', () => {
    expect(every(({ rules }) => rules).sort()).toEqual(RULES.map(({ id }) => id).sort());
    expect(RULES.filter(({ where }) => !existsSync(join(ROOT, where)))).toEqual([]);
  });

  it('holds R1 to R15', () => {
    expect(RULES.map(({ id }) => id)).toEqual(expect.arrayContaining(numbered('R', 1, 15)));
  });

  it('names routes that exist', () => {
    expect(every(({ routes }) => routes).filter((route) => !KNOWN_ROUTES.has(route))).toEqual([]);
  });

  it('names screens that exist, each by its name', () => {
    const paths = every(({ screens }) => screens);
    expect(paths.filter((path) => !KNOWN_ROUTES.has(`get ${path}`))).toEqual([]);
    expect(Object.keys(SCREENS).sort()).toEqual(paths.sort());
  });

  it('names tests that exist, each once for an article', () => {
    expect(every(({ tests }) => tests).filter((test) => !isTest(test))).toEqual([]);
    const twice = ARTICLES.filter(({ tests = [] }) => new Set(tests).size < tests.length);
    expect(twice.map(({ id }) => id)).toEqual([]);
  });
});
