import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { FAULT_WORDING } from '../../templates/wording/faults';
import { wordFault } from '../../src/platform/wording';

const SRC = resolve(__dirname, '../../src');

/** Where the faults of a scenario come from: the command, the reading of fields, the facts and their settlement. */
const SETTLING = [
  'cli/settle.ts',
  'kernel/reading',
  'indexation/domain',
  'agreements/domain',
  'addenda/domain',
  'payroll/domain/read-payroll-line.ts',
  'settlement/domain',
  'invoicing/domain',
  'reporting/domain',
  'scenarios/domain',
];

/** The ways in which code of a fault is written: `code: '…'`, `fault(name, '…'`, and readers that take a code. */
const CODES = [
  /\bcode: '([a-z-]+)'/g,
  /\bfault\(\s*(?:[^,()]|\([^()]*\))+,\s*'([a-z-]+)'/g,
  /\b(?:parsed|required)\(\s*name,\s*'([a-z-]+)'/g,
  /\bplainList\(\s*[^,]+,\s*'([a-z-]+)'/g,
];

const isSource = (name: string): boolean => /\.tsx?$/.test(name) && !/\.spec\./.test(name);

/** The sources in a folder itself; folders within it read other files, with faults of their own. */
function sourcesIn(path: string): string[] {
  if (statSync(path).isFile()) return [path];
  return readdirSync(path)
    .filter(isSource)
    .map((name) => join(path, name));
}

const allSources = (): string[] =>
  readdirSync(SRC, { recursive: true, encoding: 'utf8' })
    .filter(isSource)
    .map((name) => join(SRC, name));

const textOf = (files: readonly string[]): string =>
  files.map((file) => readFileSync(file, 'utf8')).join('\n');

describe('the wording of faults', () => {
  const text = textOf(SETTLING.flatMap((path) => sourcesIn(join(SRC, path))));
  const codes = new Set(CODES.flatMap((pattern) => [...text.matchAll(pattern)].map(([, code]) => code!)));

  it('is there for every fault that settling a scenario can give', () => {
    expect(codes.size).toBeGreaterThan(30);
    expect([...codes].filter((code) => FAULT_WORDING[code] === undefined)).toEqual([]);
  });

  it('is used, all of it', () => {
    const everything = textOf(allSources());
    const unused = Object.keys(FAULT_WORDING).filter((code) => !everything.includes(`'${code}'`));
    expect(unused).toEqual([]);
  });

  it.each(Object.entries(FAULT_WORDING))('is a Dutch sentence for %s', (_, wording) => {
    expect(wording).toMatch(/^[A-Z{].*\.$/);
  });

  it('writes the percentages of one sentence alike', () => {
    const values = { function: 'Balie', change: '81', threshold: '25\u00a0%' };
    expect(wordFault({ path: '', code: 'W.142', values })).toMatch(/81\u00a0% .* 25\u00a0%\.$/);
  });

  it('tells a table that was not read in from one that waits for the client', () => {
    const values = { day: '2026-07-01', table: 'Cao Gemeenten', from: '2026-07-01' };
    expect(wordFault({ path: '', code: 'no-table-in-force', values })).toMatch(/Lees de tabel in\.$/);
    expect(wordFault({ path: '', code: 'table-awaits-acceptance', values })).toMatch(
      /^Salaristabel Cao Gemeenten per .* Leg het akkoord vast\.$/,
    );
  });

  it('fills in values and leaves what it does not know', () => {
    const values = { day: '2026-01-01', function: 'counter' };
    expect(wordFault({ path: 'x', code: 'no-grade-in-force', values })).toBe(
      'Voor counter geldt op 2026-01-01 geen schaal. Voeg een schaal met ingangsdatum toe.',
    );
    expect(wordFault({ path: 'x', code: 'unknown-scale' })).toContain('{scale}');
    expect(wordFault({ path: 'x', code: 'unheard-of' })).toBe('unheard-of');
  });
});
