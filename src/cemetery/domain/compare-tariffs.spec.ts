import { Euro } from '../../kernel/money';
import type { LocalDate } from '../../kernel/time';
import { compareTariffs } from './compare-tariffs';
import type { Tariff } from './tariff';

const tariff = (article: string, year: number, amount: string, changes: Partial<Tariff> = {}): Tariff => ({
  ...{ article, description: article, amount: Euro.parse(amount) ?? Euro.ZERO },
  from: `${year.toString()}-01-01` as LocalDate,
  until: `${(year + 1).toString()}-01-01` as LocalDate,
  ...{ taakveld: '7.5', costCentre: 'k', costType: 's', bookingKey: 'b', ordinanceArticle: year.toString() },
  ...changes,
});

const KNOWN = [tariff('A', 2024, '1.00'), tariff('A', 2025, '2.00'), tariff('B', 2025, '5.00')];

describe('what a file of tariffs changes', () => {
  it.each([
    ['a new article', [tariff('C', 2026, '1.00')], [['C', undefined, 'new']]],
    ['another amount', [tariff('A', 2026, '3.00')], [['A', '2.00', 'changed']]],
    ['the same amount', [tariff('A', 2026, '2.00')], [['A', '2.00', 'unchanged']]],
    ['another booking', [tariff('A', 2026, '2.00', { costType: 't' })], [['A', '2.00', 'changed']]],
    [
      'an article twice',
      [tariff('C', 2026, '1.00'), tariff('C', 2027, '2.00')],
      [
        ['C', undefined, 'new'],
        ['C', '1.00', 'changed'],
      ],
    ],
    ['a year before those that are known', [tariff('A', 2023, '1.00')], [['A', undefined, 'new']]],
  ])('says %s', (_, read, said) => {
    const { tariffs } = compareTariffs(read, KNOWN);
    expect(tariffs.map((one) => [one.tariff.article, one.before?.amount.toString(), one.change])).toEqual(
      said,
    );
  });

  it('names what is known and not in the file', () => {
    expect(compareTariffs([tariff('A', 2026, '3.00')], KNOWN).left).toEqual(['B']);
  });
});
