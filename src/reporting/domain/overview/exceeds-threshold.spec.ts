import { Euro } from '../../../kernel/money';
import { Percentage } from '../../../kernel/percentage/percentage';
import { deviationsBeyond } from '..';

const euro = (text: string): Euro => Euro.parse(text) ?? Euro.ZERO;

/** Differences of a period and of its year, each with its budget: `difference of budget`. */
function beyond(percentage: string, amount: string, ofPeriod: string, ofYear: string): string[] {
  const [[difference, budget], [expectedDifference, currentBudget]] = [ofPeriod, ofYear].map((text) =>
    text.split(' of ').map(euro),
  ) as [[Euro, Euro], [Euro, Euro]];
  const row = { row: 'formation' as const, difference, budget, expectedDifference, currentBudget };
  const threshold = { percentage: Percentage.parse(percentage)!, amount: euro(amount) };
  return deviationsBeyond([row], threshold).flatMap((one) => [
    ...(one.ofPeriod ? ['period'] : []),
    ...(one.ofYear ? ['year'] : []),
  ]);
}

describe('a row asks for a clarification', () => {
  it.each<[string, string, string, string, string, string[]]>([
    ['beyond both, either way', '5', '1000', '-1000.01 of 20000', '1000.01 of 20000', ['period', 'year']],
    ['not at the amount itself', '5', '1000', '1000.00 of 10000', '-1000.00 of 10000', []],
    ['not at the percentage itself', '5', '999', '1000.00 of 20000', '-1000.00 of 20000', []],
    ['a cent above the percentage', '5', '999', '1000.01 of 20000', '0 of 20000', ['period']],
    ['not with the amount alone', '5', '1000', '4000 of 100000', '4000 of 100000', []],
    ['not with the percentage alone', '5', '1000', '900 of 1000', '900 of 1000', []],
    ['with the year alone', '5', '1000', '0 of 50000', '-9000 of 100000', ['year']],
    ['with any percentage, of no budget', '99', '10', '-10.01 of 0', '-10 of 0', ['period']],
    ['never without a difference', '0', '0', '0 of 0', '0 of 100', []],
    [
      'with any difference, of a threshold of nothing',
      '0',
      '0',
      '0.01 of 100',
      '-0.01 of 0',
      ['period', 'year'],
    ],
  ])('%s', (_, ...row) => {
    const [percentage, amount, ofPeriod, ofYear, expected] = row;
    expect(beyond(percentage, amount, ofPeriod, ofYear)).toEqual(expected);
  });
});
