import { compareHalfYears } from './compare-half-years';
import type { HalfYearRow } from './half-year-body';

const ROW = {
  ...{ part: 'extra-volume', asks: [], budget: '1000.00', committed: '1000.00', chargeable: '0.00' },
  ...{ charged: '0.00', toCharge: '0.00', difference: '1000.00', percentage: '100.0', parked: '500.00' },
  ...{ originalBudget: '1000.00', changes: '0.00', currentBudget: '1000.00', chargeableToDate: '0.00' },
  ...{ headroom: '1000.00', expected: '500.00', expectedCosts: '500.00', notCovered: '0.00' },
  ...{ expectedDifference: '500.00', expectedPercentage: '50.0' },
} as const satisfies HalfYearRow;

describe('What a later version says otherwise', () => {
  it('is every amount of a part, with the change', () => {
    const later = {
      ...ROW,
      ...{ chargeable: '500.00', toCharge: '500.00', difference: '500.00', percentage: '50.0' },
      ...{ parked: '0.00', chargeableToDate: '500.00', headroom: '500.00' },
    };
    const said = compareHalfYears({ rows: [ROW] }, { rows: [later] });
    expect(said.map(({ figure, change }) => `${figure} ${change}`)).toEqual([
      'chargeable 500.00',
      'toCharge 500.00',
      'difference -500.00',
      'parked -500.00',
      'chargeableToDate 500.00',
      'headroom -500.00',
    ]);
  });

  it('is nothing when nothing changed', () => {
    expect(compareHalfYears({ rows: [ROW] }, { rows: [ROW] })).toEqual([]);
  });
});
