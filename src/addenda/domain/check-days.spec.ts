import type { LocalDate } from '../../kernel/time';
import { checkDays } from './check-days';

const AGREEMENT = { startsOn: '2024-01-01' as LocalDate, endsOn: '2027-01-01' as LocalDate };
const TODAY = '2026-02-25' as LocalDate;

const faultsOf = (happenedOn: string, ...told: string[]): string[] =>
  checkDays(
    {
      ...{ happenedOn: happenedOn as LocalDate, happened: 'een lek', done: 'gedroogd', distinctFrom: [] },
      told: told.map((day) => ({ function: 'regisseur', day: day as LocalDate })),
    },
    AGREEMENT,
    TODAY,
  ).map(({ path, code }) => `${path} ${code}`);

describe('the days of a calamity', () => {
  it('can be today, and the first of the agreement', () => {
    expect(faultsOf(TODAY, TODAY)).toEqual([]);
    expect(faultsOf('2024-01-01', TODAY)).toEqual([]);
  });

  it('are within the agreement, and not still to come', () => {
    expect(faultsOf('2023-12-31', '2026-02-26')).toEqual([
      'calamity.happenedOn outside-agreement',
      'calamity.told[0].day day-to-come',
    ]);
    expect(faultsOf('2027-01-01')).toEqual([
      'calamity.happenedOn outside-agreement',
      'calamity.happenedOn day-to-come',
    ]);
  });
});
