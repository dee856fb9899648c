import type { SeriesVersion } from '../../../cemetery';
import { readSeriesForm, USUAL_SERIES, valuesOf } from './series-form';

const GOOD = {
  ...USUAL_SERIES,
  ...{
    anker: '15-12-2025',
    begraafplaatsen: ' Laarmanshoek \r\n\r\nBeerzerveld',
    aanleverprofiel: 'aanlevering-1',
  },
};

describe('the form of a series', () => {
  it('is what the SLA says unless told otherwise, and comes back as it was recorded', () => {
    const { given, errors } = readSeriesForm({ ...GOOD, sluitingsdagen: '24-12-2026\n2-1-2027' });
    expect(errors).toEqual([]);
    expect(given?.series).toEqual({
      ...{ anchor: '2025-12-15', days: 42, shift: 'next-working-day', keepDebtorsMonths: 24 },
      ...{ closingDays: ['2026-12-24', '2027-01-02'], cemeteries: ['Laarmanshoek', 'Beerzerveld'] },
    });
    const version = { series: given?.series, outputProfile: 'aanlevering-1' } as SeriesVersion;
    expect(readSeriesForm(valuesOf(version)).given?.series).toEqual(given?.series);
  });

  it('allows citizen service numbers by the law that it names alone', () => {
    expect(readSeriesForm(GOOD).given?.series.citizenNumbersBy).toBeUndefined();
    const named = readSeriesForm({ ...GOOD, bsnGrondslag: 'Wabb artikel 10' });
    expect(named.given?.series.citizenNumbersBy).toBe('Wabb artikel 10');
  });

  it.each([
    ['anker', '31-02-2026', 'een bestaande dag'],
    ['anker', '', 'vul dit in'],
    ['dagen', 'zes weken', 'geheel getal'],
    ['anker', '31-12-1999', '2000'],
    ['anker', '01-01-2101', '2100'],
    ['dagen', '6', 'ten minste 7 dagen'],
    ['dagen', '0', 'geheel getal'],
    ['dagen', '367', '367 of meer'],
    ['bewaarmaanden', '601', '601 of meer'],
    ['verschuiving', 'ooit', ''],
    ['sluitingsdagen', '24-12-2026\nKerst', 'een bestaande dag'],
    ['begraafplaatsen', '', 'vul dit in'],
    ['begraafplaatsen', 'Twee\ntwee', 'twee keer'],
    ['begraafplaatsen', 'x'.repeat(201), 'te lang'],
    ['bsnGrondslag', 'x'.repeat(201), 'te lang'],
    ['aanleverprofiel', '', 'Kies een profiel'],
  ])('says at %s what is wrong with %j', (name, text, said) => {
    const { given, errors } = readSeriesForm({ ...GOOD, [name]: text });
    expect(given).toBeUndefined();
    expect(errors).toEqual([{ name, message: expect.stringContaining(said) as string }]);
  });

  it('says everything at once', () => {
    const { errors } = readSeriesForm({
      ...GOOD,
      anker: '',
      dagen: '',
      begraafplaatsen: '',
      aanleverprofiel: '',
    });
    expect(errors.map(({ name }) => name)).toEqual(['anker', 'dagen', 'begraafplaatsen', 'aanleverprofiel']);
  });
});
