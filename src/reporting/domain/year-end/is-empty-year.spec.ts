import { isEmptyYear } from './is-empty-year';
import type { YearEndFigures } from './year-end-body';

const NOTHING: YearEndFigures = {
  part: 'formation',
  originalBudget: '0.00',
  changes: '0.00',
  currentBudget: '0.00',
  actual: '0.00',
  chargeable: '0.00',
  charged: '0.00',
  parked: '0.00',
  owed: '0.00',
};
const FIGURES = Object.keys(NOTHING).filter((name) => name !== 'part');
const lines = (count: number): { count: number; sum: string; hash: string } => ({
  count,
  sum: '0.00',
  hash: '',
});

describe('a year without anything', () => {
  it('has no charged line and no figure', () => {
    expect(isEmptyYear({ charged: lines(0), rows: [NOTHING, NOTHING] })).toBe(true);
  });

  it('is no year of which lines were charged, even when they come to nothing', () => {
    expect(isEmptyYear({ charged: lines(2), rows: [NOTHING] })).toBe(false);
  });

  it.each(FIGURES)('is no year with a figure under %s', (figure) => {
    const row = { ...NOTHING, [figure]: '-0.01' };
    expect(isEmptyYear({ charged: lines(0), rows: [NOTHING, row] })).toBe(false);
  });
});
