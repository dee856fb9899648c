import type { Measure } from '../../quarterly-reports/domain';
import { runsOf, shareAxes, type MeasuredSeries } from './figure-axes';

const series = (key: string, unit: Measure['unit'], ...values: string[]): MeasuredSeries => ({
  measure: { key, unit, name: key, per: 'report', section: 's' },
  values: new Map(values.map((value, index) => [`2026-k${(index + 1).toString()}`, value])),
});

describe('measures in one chart', () => {
  it('are of one unit, of sizes that can be told apart, known of two quarters, and three at most', () => {
    const shared = shareAxes([
      series('a', 'count', '10', '12'),
      series('b', 'count', '1', '120'),
      series('c', 'count', '3', '300'),
      series('uren', 'hours', '10', '12'),
      series('eens', 'count', '4'),
      ...['d', 'e', 'f'].map((key) => series(key, 'count', '60', '50.5')),
    ]);
    expect(shared.map((group) => group.map(({ measure }) => measure.key).join())).toEqual([
      ...['a,b,d', 'c,e,f', 'uren'],
    ]);
  });

  it('are lines that end where nothing was counted', () => {
    expect(runsOf(['1', undefined, '2', '3'])).toEqual([
      ['1', undefined, undefined, undefined],
      [undefined, undefined, '2', '3'],
    ]);
  });
});
