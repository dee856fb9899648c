import { Euro, Exact } from '../../kernel/money';
import type { LocalDate } from '../../kernel/time';
import type { Debtor } from './cemetery-item';
import { checkItem, type EarlierItem } from './check-item';
import type { RowItem } from './read-item';
import type { Tariff } from './tariff';

const DEBTOR: Debtor = {
  ...{ kind: 'person', number: 'V-901', name: 'Voorbeeld-Testpersoon', address: 'Teststraat 1' },
  ...{ postcode: '7731 AA', place: 'Ommen', country: 'NL' },
};
const CORRECTION: RowItem = {
  ...{ itemId: 'K2B-90', dossier: 'D-1', serviceDate: '2026-01-05' as LocalDate, cemetery: 'Laarmanshoek' },
  ...{ graveNumber: 'A-12', graveType: 'particulier', article: 'BG12', quantity: Exact.of(1) },
  ...{ amount: Euro.ofCents(-50_000n), debtor: DEBTOR, corrects: 'K2B-0' },
};
const DELIVERED: EarlierItem = {
  ...{ amount: Euro.ofCents(91_700n), corrected: Euro.ofCents(-41_700n), isDelivered: true },
  ...{ cemetery: 'Laarmanshoek', graveNumber: 'A-12', debtor: { kind: 'person', number: 'V-901' } },
};
const TARIFF: Tariff = {
  ...{ article: 'BG12', description: 'Begraven vanaf 12 jaar', amount: Euro.ofCents(91_700n) },
  ...{ from: '2026-01-01' as LocalDate, until: '2027-01-01' as LocalDate, taakveld: '7.5' },
  ...{ costCentre: '675001', costType: '83410', bookingKey: '40', ordinanceArticle: '4.1' },
};
const TARIFFS = [TARIFF, { ...TARIFF, article: 'BG01', amount: Euro.ofCents(45_800n) }];

/** What is wrong with a correction, by code and column; and what is said of it. */
function faults(changes: Partial<RowItem> = {}, delivered = DELIVERED): string[] {
  const found: string[] = [];
  const context = {
    ...{ tariffs: TARIFFS, earlier: new Map([['K2B-0', delivered]]) },
    fingerprintOf: ({ itemId }: { readonly itemId: string }) => itemId,
  };
  const checked = checkItem({ ...CORRECTION, ...changes }, context, (code, column, values) => {
    found.push(`${code} ${column}`);
    expect(JSON.stringify(values)).not.toMatch(/V-90|Voorbeeld/);
  });
  expect(checked !== undefined).toBe(found.length === 0);
  return found;
}

describe('a correction of a delivered item', () => {
  it('is for the same debtor, cemetery and grave, wherever the debtor lives now', () => {
    expect(faults()).toEqual([]);
    expect(faults({ graveNumber: 'a-12', debtor: { ...DEBTOR, address: 'Teststraat 2' } })).toEqual([]);
  });

  it.each<[string, Partial<RowItem>, string[]]>([
    ['another grave', { graveNumber: 'A-13' }, ['F.579 graveNumber']],
    ['another cemetery', { cemetery: 'Beerzerveld' }, ['F.578 cemetery']],
    ['another debtor', { debtor: { ...DEBTOR, number: 'V-902' } }, ['F.577 debtorNumber']],
    ['another kind of debtor', { debtor: { ...DEBTOR, kind: 'organisation' } }, ['F.577 debtorKind']],
    [
      'all of it, and more than is left',
      {
        debtor: { ...DEBTOR, kind: 'organisation', number: 'V-902' },
        ...{ cemetery: 'Beerzerveld', graveNumber: 'A-13', amount: Euro.ofCents(-50_001n) },
      },
      [...['F.577 debtorKind', 'F.577 debtorNumber', 'F.578 cemetery', 'F.579 graveNumber'], 'F.535 amount'],
    ],
  ])('is refused for %s, all at once', (_what, changes, expected) => {
    expect(faults(changes)).toEqual(expected);
  });

  it('may be by another article, which may be what was wrong', () => {
    expect(faults({ article: 'BG01', amount: Euro.ofCents(-45_800n) })).toEqual([]);
  });

  it('is held against what is kept of an item whose debtor was removed after the term', () => {
    const { debtor: _debtor, ...kept } = DELIVERED;
    expect(faults({ debtor: { ...DEBTOR, kind: 'organisation', number: 'V-902' } }, kept)).toEqual([]);
    expect(faults({ graveNumber: 'A-13' }, kept)).toEqual(['F.579 graveNumber']);
  });
});
