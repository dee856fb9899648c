import { Euro } from '../../src/kernel/money';
import { type GivenControl } from '../../src/payroll/domain';
import {
  AMOUNT,
  COMPONENT,
  FUNCTION,
  CONTROL_ROW,
  PAID,
  faultsOf,
  profileWith,
  read,
  summaryOf,
  type Cells,
} from './payroll-file';

describe('the control total', () => {
  const euro = (text: string): Euro => Euro.parse(text)!;
  const withRow = { profile: profileWith(CONTROL_ROW) };

  it('is not demanded of a file that is looked at', () => {
    expect(summaryOf(PAID).isControlled).toBe(false);
    expect(summaryOf(PAID, {}, { count: 2 }).isControlled).toBe(false);
  });

  it.each<[string, readonly (Cells | readonly string[])[], GivenControl]>([
    ['given by the user', PAID, { total: euro('1350.50'), count: 2 }],
    ['in the last row', [...PAID, ['totaal', '2', '1.350,50']], {}],
    ['in the last row and given', [...PAID, ['TOTAAL ', '0002', '1350,5']], { total: euro('1350.50') }],
  ])('%s', (_what, rows, given) => {
    expect(summaryOf(rows, rows === PAID ? {} : withRow, given).isControlled).toBe(true);
  });

  it.each<[string, readonly (Cells | readonly string[])[], GivenControl, readonly string[]]>([
    ['another total given', PAID, { total: euro('1350.49') }, ['F.130']],
    ['another count given', PAID, { total: euro('1350.50'), count: 3 }, ['F.131']],
    ['another total in the last row', [...PAID, ['TOTAAL', '2', '1350,49']], {}, ['F.135']],
    ['another count in the last row', [...PAID, ['TOTAAL', '3', '1350,50']], {}, ['F.136']],
    ['an unreadable total', [...PAID, ['TOTAAL', '2', 'x']], {}, ['F.134 4']],
    ['an unreadable count', [...PAID, ['TOTAAL', 'twee', '1350,50']], {}, ['F.134 4']],
    ['rows after the last row', [...PAID, ['TOTAAL', '2', '1350,50'], {}], {}, ['F.133 5']],
    ['two last rows', [...PAID, ['TOTAAL', '2', '1350,50'], ['TOTAAL', '2', '1350,50']], {}, ['F.133 5']],
  ])('%s', (_what, rows, given, expected) => {
    expect(faultsOf(read(rows, rows === PAID ? {} : withRow, given).reading)).toEqual(expected);
  });

  it.each<[string, object, readonly string[]]>([
    ['1.002', {}, ['F.136']],
    ['1.000', {}, []],
    ['1 000', { duizendtalteken: ' ' }, []],
    ['1.000', { duizendtalteken: ' ' }, ['F.134 1002']],
    ['10.00', {}, ['F.134 1002']],
    ['1.000', { duizendtalteken: null }, ['F.134 1002']],
  ])('reads a number of rows written as %s with %j', (count, changes, expected) => {
    const rows = Array.from({ length: 1_000 }, () => ({ [AMOUNT]: '1,00' }));
    const { reading } = read([...rows, ['TOTAAL', count, '1000,00']], {
      profile: profileWith({ ...CONTROL_ROW, ...changes }),
    });
    expect(faultsOf(reading)).toEqual(expected);
  });

  it('says both totals and their difference', () => {
    const { reading } = read(PAID, {}, { total: euro('1386.50') });
    expect(reading).toMatchObject({
      faults: [
        {
          code: 'F.130',
          values: { found: '€\u00a01.350,50', given: '€\u00a01.386,50', difference: '€\u00a036,00' },
        },
      ],
    });
  });

  it('misses the last row of a profile that has one', () => {
    expect(faultsOf(read(PAID, withRow).reading)).toEqual(['F.132']);
  });

  it('covers what is left out as well', () => {
    const given = { total: euro('105.00'), count: 2 };
    expect(read([{}, { [COMPONENT]: 'Reiskosten', [AMOUNT]: '5' }], {}, given).reading.ok).toBe(true);
  });

  it('is checked with rows of unknown functions, but not with rows whose amount cannot be read', () => {
    const given = { total: euro('1.00') };
    expect(faultsOf(read([{ [FUNCTION]: 'Onbekend' }], {}, given).reading)).toEqual([
      'F.121 2 Functie',
      'F.130',
    ]);
    expect(faultsOf(read([{ [AMOUNT]: 'x' }], {}, given).reading)).toEqual(['F.112 2 Bedrag']);
  });
});
