import type { ListedItem } from '../../../cemetery';
import { Euro } from '../../../kernel/money';
import type { LocalDate } from '../../../kernel/time';
import { marksOf, pageOf } from './items-view';

const ITEM: ListedItem = {
  ...{ itemId: 'B-1', serviceDate: '2026-01-05' as LocalDate, cemetery: 'Laarmanshoek', graveNumber: 'A-1' },
  ...{ article: 'BG12', description: 'Begraven', quantity: '1', tariff: Euro.ZERO, amount: Euro.ZERO },
  ...{ corrects: null, isDeviating: false, isMended: false },
};

describe('a page of items', () => {
  it.each([
    ['', 250, { page: 1, pages: 3 }],
    ['3', 250, { page: 3, pages: 3 }],
    ['9', 250, { page: 3, pages: 3 }],
    ['nul', 250, { page: 1, pages: 3 }],
    ['2', 0, { page: 1, pages: 1 }],
  ])('is the one that ‘%s’ asks of %i, or the nearest', (asked, count, expected) => {
    expect(pageOf(asked, count)).toEqual(expected);
  });

  it('marks what is out of the ordinary', () => {
    expect(marksOf(ITEM, '2025-12-15' as LocalDate)).toEqual([]);
    const odd = { ...ITEM, corrects: 'B-0', isDeviating: true, isMended: true };
    expect(marksOf(odd, '2026-01-26' as LocalDate)).toEqual([
      ...['laat vastgelegd', 'correctie op B-0', 'afwijkend bedrag', 'hersteld'],
    ]);
  });

  it('calls nothing late outside the file of a window', () => {
    expect(marksOf(ITEM, undefined)).toEqual([]);
  });
});
