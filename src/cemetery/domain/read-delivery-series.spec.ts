import { readDeliverySeries, readNewSeries } from './read-delivery-series';

const GOOD = { anker: '2025-12-15', begraafplaatsen: ['Laarmanshoek'], sluitingsdagen: [] };

const faultsIn = (given: object): string[] => {
  const read = readNewSeries({ ...GOOD, ...given });
  return read.ok ? [] : read.faults.map(({ path, code }) => `${path} ${code}`);
};

describe('a set-up of a series', () => {
  it.each([
    [{ anker: '2000-01-01', dagen: 7 }, []],
    [{ anker: '2100-12-31' }, []],
    [{ anker: '1999-12-31' }, ['anker anchor-out-of-reach']],
    [{ anker: '2101-01-01', dagen: 6 }, ['anker anchor-out-of-reach', 'dagen window-too-short']],
    [{ anker: 'ooit', dagen: 0 }, ['anker not-a-date', 'dagen not-a-whole-number']],
  ])('%j is given with the faults %j', (given, faults) => {
    expect(faultsIn(given)).toEqual(faults);
  });

  it('stays readable when it was recorded before there were bounds', () => {
    const read = readDeliverySeries({ ...GOOD, anker: '1999-12-31', dagen: 1 });
    expect(read).toMatchObject({ ok: true, value: { anchor: '1999-12-31', days: 1 } });
  });
});
