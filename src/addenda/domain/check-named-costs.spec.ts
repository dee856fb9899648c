import { Exact } from '../../kernel/money';
import type { LocalDate } from '../../kernel/time';
import type { AddendumEntry } from './addendum-facts';
import { checkNamedCosts } from './check-named-costs';

const entry = (id: string, confirmed = true): AddendumEntry => ({
  ...{ id, source: 'posten', place: '', addendum: 'C1', unit: 'stuk', confirmed },
  ...{ recordedOn: '2026-02-20' as LocalDate, performedOn: '2026-02-20' as LocalDate },
  ...{ quantity: Exact.of(1), unitPrice: Exact.of(10) },
});
const ENTRIES = [entry('C1-0001'), entry('C1-0002'), entry('C1-0003', false)];

const faultsOf = (...named: string[]): string[] =>
  checkNamedCosts(named, ENTRIES, new Set(['C1-0002'])).map(({ path, code }) => `${path} ${code}`);

describe('checkNamedCosts', () => {
  it('finds nothing wrong with costs that can be agreed', () => {
    expect(faultsOf('C1-0001')).toEqual([]);
  });

  it('refuses what is named twice: it would be seen for double the amount', () => {
    expect(faultsOf('C1-0001', 'C1-0001')).toEqual(['posten[1] entry-named-twice']);
  });

  it('names everything at once', () => {
    expect(faultsOf('nergens', 'C1-0002', 'C1-0003', 'nergens')).toEqual([
      'posten[0] unknown-entry',
      'posten[1] agreed-before',
      'posten[2] entry-not-confirmed',
      'posten[3] entry-named-twice',
    ]);
  });
});
