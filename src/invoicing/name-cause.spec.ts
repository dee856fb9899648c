import type { Ground } from './domain';
import { articlesOf, nameCause } from './name-cause';

const name = (grounds: readonly Ground[]): string => nameCause({ source: 'bestand.yaml', grounds }, {});

const TABLE: Ground = { kind: 'salary-table', article: 'DVO 4.3', from: '2026-07-01' };
const OVERHEAD: Ground = {
  kind: 'overhead-percentage',
  article: 'DVO 3.4',
  from: '2026-02-01',
  percentage: '24.5',
};

describe('the name of a cause', () => {
  it.each<[Ground, string]>([
    [TABLE, 'cao-verhoging per 1 juli 2026'],
    [{ ...TABLE, state: 'withdrawn' }, 'cao-verhoging per 1 juli 2026 ingetrokken'],
    [{ ...TABLE, state: 'restored' }, 'cao-verhoging per 1 juli 2026 weer van kracht'],
    [OVERHEAD, 'overhead 24,5\u00a0% per 1 februari 2026'],
    [
      { kind: 'regrading', article: 'DVO 4.4', from: '2026-03-12', label: 'Balie' },
      'herwaardering Balie per 12 maart 2026',
    ],
    [
      { kind: 'vat', article: 'DVO 4.11', from: '2026-01-01', vatCategory: 'S', percentage: '21' },
      'btw: 21\u00a0% per 1 januari 2026',
    ],
    [
      { kind: 'vat', article: 'DVO 4.11', from: '2026-01-01', vatCategory: 'E', percentage: '0' },
      'btw: vrijgesteld per 1 januari 2026',
    ],
    [{ kind: 'back-pay', article: 'DVO 4.10', label: 'nabetaling juli' }, 'nabetaling juli'],
    [
      { kind: 'payroll', article: 'DVO 4.10', from: '2026-05', label: 'LOON-5' },
      'loonkosten geboekt in mei 2026',
    ],
    [
      { kind: 'payroll', article: 'DVO 4.10', from: '2026-05', label: 'LOON-5', state: 'withdrawn' },
      'loonbestand LOON-5 ingetrokken',
    ],
    [{ kind: 'training-budget', article: 'DVO 4.2', from: '2026' }, 'opleidingsbudget 2026'],
  ])('of %j is "%s"', (ground, expected) => {
    expect(name([ground])).toBe(expected);
  });

  it('joins what became known together, and names kinds alone when that is much', () => {
    expect(name([TABLE, OVERHEAD])).toBe(
      'cao-verhoging per 1 juli 2026 en overhead 24,5\u00a0% per 1 februari 2026',
    );
    const many = ['Balie', 'Beheer', 'Post'].map((label) => ({
      ...TABLE,
      kind: 'formation' as const,
      label,
    }));
    expect(name([TABLE, ...many])).toBe('salaristabel en formatie');
  });

  it('is that of its source where grounds were not kept', () => {
    expect(nameCause({ source: 'bestand.yaml' }, {})).toBe('bestand.yaml');
    expect(articlesOf({})).toEqual([]);
  });

  it('says of what was not invoiced before whether it was credited', () => {
    const cause = { source: 'not invoiced before' };
    expect(nameCause(cause, {})).toBe('niet eerder gefactureerd');
    expect(nameCause(cause, { replaces: [{ number: 'F1', creditedBy: 'C1' }] })).toBe(
      'niet eerder of opnieuw gefactureerd',
    );
  });

  it('has the articles of its grounds in order, each once', () => {
    const payroll: Ground = { kind: 'payroll', article: 'DVO 4.10' };
    expect(articlesOf({ grounds: [payroll, TABLE, OVERHEAD, TABLE] })).toEqual([
      'DVO 3.4',
      'DVO 4.3',
      'DVO 4.10',
    ]);
  });
});
