import type { FormationLine } from '../../agreements/domain';
import { Exact } from '../../kernel/money';
import type { LocalDate } from '../../kernel/time';
import { ownScalesAfter } from './own-scales';

function line(first: string, scale: string, last?: string): FormationLine {
  const [from, until] = [first, last] as [LocalDate, LocalDate | undefined];
  return {
    ...{ id: first, recordedOn: from, source: 's', place: '', function: 'balie', service: '1.1' },
    ...{ hoursPerWeek: Exact.of(36), from, grades: [{ from, scale }], ...(until && { until }) },
  };
}

describe('scales that a regrading does not reach', () => {
  const regrading = { function: 'balie', scale: '7', from: '2026-09-01' as LocalDate };

  it.each<[string, FormationLine[], string[]]>([
    [
      'an agreed year of its own',
      [line('2026-01-01', '6', '2027-01-01'), line('2027-01-01', '6')],
      ['2027-01-01 6'],
    ],
    [
      'one agreed year twice',
      [line('2026-01-01', '6', '2027-01-01'), line('2027-01-01', '6'), line('2027-01-01', '6')],
      ['2027-01-01 6'],
    ],
    ['a year in the same scale', [line('2026-01-01', '6', '2027-01-01'), line('2027-01-01', '7')], []],
    ['a line that runs on', [line('2026-01-01', '6')], []],
    ['a line beside it that begins later', [line('2026-01-01', '6'), line('2027-01-01', '6')], []],
  ])('%s', (_, formation, expected) => {
    expect(ownScalesAfter(formation, regrading).map(({ from, scale }) => `${from} ${scale}`)).toEqual(
      expected,
    );
  });
});
