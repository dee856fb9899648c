import type { LocalDate } from '../../kernel/time';
import type { FixedHalf } from '../../reporting';
import { overviewsCsv } from './overviews-csv';
import { listHalves } from './overviews-view';

const AGREEMENT = { startsOn: '2026-01-01' as LocalDate };
const TODAY = '2026-07-03' as LocalDate;
const fixed = (version: number, side: FixedHalf['side']): FixedHalf => ({
  ...{ period: { year: 2026, half: 1 }, side, version },
  ...{ fixedAt: `2026-07-0${version.toString()}T08:00:00.000Z`, fixedRole: 'controller' },
});

describe('The list of half-years', () => {
  it('has both halves of each year, latest first, and of those that the agreement does not cover only what was fixed', () => {
    const old: FixedHalf = { ...fixed(1, 'client'), period: { year: 2024, half: 2 } };
    const listed = listHalves([2026, 2025], [old], TODAY, AGREEMENT);
    expect(listed.map(({ period, standing }) => [period.year, period.half, standing])).toEqual([
      [2026, 2, 'running'],
      [2026, 1, 'over'],
      [2024, 2, 'over'],
    ]);
  });

  it('names of each party the latest version', () => {
    const all = [fixed(1, 'contractor'), fixed(2, 'client'), fixed(3, 'contractor')];
    const [second, first] = listHalves([2026], all, TODAY, AGREEMENT);
    expect(first?.fixed).toEqual({ contractor: all[2], client: all[1] });
    expect(second?.fixed).toEqual({ contractor: undefined, client: undefined });
  });

  it('is a file for a spreadsheet as well', () => {
    const csv = overviewsCsv(listHalves([2026], [fixed(2, 'client')], TODAY, AGREEMENT));
    expect(csv.split('\r\n').slice(1)).toEqual([
      '2026-h2;Loopt;;;;;;',
      '2026-h1;Voorbij;;;;2;2026-07-02;controller',
      '',
    ]);
  });
});
