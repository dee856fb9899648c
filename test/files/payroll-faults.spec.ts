import { Euro } from '../../src/kernel/money';
import type { Month } from '../../src/kernel/time';
import {
  payrollFault,
  PayrollFileReader,
  type PayrollProfile,
  type PayrollReading,
} from '../../src/payroll/domain';
import {
  AMOUNT,
  BOOKED,
  CENTRE,
  COMPONENT,
  COST,
  DELIVERY,
  EMPLOYEE,
  FUNCTION,
  LEDGER,
  REASON,
  HEADINGS,
  CONTEXT,
  SHARED,
  CONTROL_ROW,
  PAID,
  cellsOf,
  faultsOf,
  line,
  profileWith,
  read,
  type Cells,
} from './payroll-file';

describe('faults of the headings', () => {
  const withHeadings = (headings: readonly string[], ...rows: readonly string[][]): PayrollReading => {
    const reader = new PayrollFileReader({ ...CONTEXT, profile: profileWith(CONTROL_ROW) });
    reader.row(headings, 1);
    rows.forEach((cells, index) => reader.row(cells, index + 2));
    return reader.finish();
  };

  it('a column about persons refuses the file by heading and place, and no row is read', () => {
    const reading = withHeadings([...HEADINGS, 'BSN'], ['123456782', 'Jansen']);
    expect(reading).toMatchObject({
      ok: false,
      count: 1,
      faults: [{ code: 'F.105', row: 1, column: 'BSN', values: { ordinal: '11' } }],
    });
    expect(JSON.stringify(reading)).not.toMatch(/123456782|Jansen/);
  });

  it.each([
    ['a missing column', HEADINGS.filter((heading) => heading !== AMOUNT), ['F.106 1 Bedrag']],
    ['a column twice', [...HEADINGS, ' bedrag '], ['F.107 1 bedrag']],
    [
      'several at once',
      HEADINGS.slice(2).concat('Postcode'),
      ['F.105 1 Postcode', 'F.106 1 Aanlevering', 'F.106 1 Boekmaand'],
    ],
  ])('%s', (_what, headings, expected) => {
    expect(faultsOf(withHeadings(headings, cellsOf({}, headings)))).toEqual(expected);
  });

  it('only the cost centre column is needed more when the profile divides by it', () => {
    const optional = [EMPLOYEE, REASON, LEDGER, CENTRE];
    const headings = HEADINGS.filter((heading) => !optional.includes(heading));
    const reader = (profile: PayrollProfile): PayrollReading => {
      const built = new PayrollFileReader({ ...CONTEXT, profile });
      built.row(headings, 1);
      built.row(cellsOf({}, headings), 2);
      return built.finish();
    };
    expect(faultsOf(reader(CONTEXT.profile))).toEqual([]);
    expect(faultsOf(reader(profileWith(SHARED)))).toEqual(['F.106 1 Kostenplaats']);
  });
});

describe('faults of a row', () => {
  it.each<[string, Cells | readonly string[], string]>([
    ['too few cells', ['L1', '2026-02'], 'F.110 3'],
    ['too many cells', [...cellsOf({}), 'x'], 'F.110 3'],
    ['no delivery', { [DELIVERY]: '  ' }, 'F.111 3 Aanlevering'],
    ['no function', { [FUNCTION]: '' }, 'F.111 3 Functie'],
    ['no amount', { [AMOUNT]: '' }, 'F.111 3 Bedrag'],
    ['an amount in letters', { [AMOUNT]: 'honderd' }, 'F.112 3 Bedrag'],
    ['an amount that may be two', { [AMOUNT]: '1.234' }, 'F.113 3 Bedrag'],
    ['no such booked month', { [BOOKED]: '2026-00' }, 'F.114 3 Boekmaand'],
    ['a cost month otherwise written', { [COST]: '02-2026' }, 'F.114 3 Kostenmaand'],
    ['another booked month', { [BOOKED]: '2026-03' }, 'F.115 3 Boekmaand'],
    ['another delivery', { [DELIVERY]: 'L2' }, 'F.116 3 Aanlevering'],
    ['costs after the booked month', { [COST]: '2026-03' }, 'F.117 3 Kostenmaand'],
    ['costs before the agreement', { [COST]: '2024-12' }, 'F.118 3 Kostenmaand'],
    ['a citizen service number as employee', { [EMPLOYEE]: '123456782' }, 'F.119 3 Medewerker'],
    ['a citizen service number in the reason', { [REASON]: 'terug van 1234.56.782' }, 'F.119 3 Reden'],
    ['a citizen service number as delivery', { [DELIVERY]: 'L1 123456782' }, 'F.119 3 Aanlevering'],
    ['a citizen service number as ledger account', { [LEDGER]: '123456782' }, 'F.119 3 Grootboekrekening'],
    ['a citizen service number as cost centre', { [CENTRE]: '123456782' }, 'F.119 3 Kostenplaats'],
    ['a citizen service number as amount', { [AMOUNT]: '123456782' }, 'F.119 3 Bedrag'],
    ['a citizen service number as function', { [FUNCTION]: '123456782' }, 'F.119 3 Functie'],
    ['a function outside the formation', { [FUNCTION]: 'Consulent BZ' }, 'F.121 3 Functie'],
    ['an unknown component', { [COMPONENT]: 'Bonus' }, 'F.122 3 Component'],
    ['a very long text', { [REASON]: 'x'.repeat(201) }, 'F.124 3 Reden'],
    ['an amount that no column holds', { [AMOUNT]: '10.000.000.000,00' }, 'F.126 3 Bedrag'],
    ['as much below zero', { [AMOUNT]: '-10000000000' }, 'F.126 3 Bedrag'],
    ['a reason about health', { [REASON]: 'Ziekteverzuim van E002' }, 'F.129 3 Reden'],
    ['a reason about health in capitals', { [REASON]: 'na WIA-uitkering' }, 'F.129 3 Reden'],
    ['a reason about health in English', { [REASON]: 'illness of a colleague' }, 'F.129 3 Reden'],
    ['a reason of two lines', { [REASON]: 'cao\n2026' }, 'F.128 3 Reden'],
    ['a bell in the code of an employee', { [EMPLOYEE]: 'E\u0007001' }, 'F.128 3 Medewerker'],
  ])('%s', (_what, row, expected) => {
    expect(faultsOf(read([{}, row]).reading)).toEqual([expected]);
  });

  it('a text may be as long as is kept', () => {
    expect(read([{ [REASON]: 'x'.repeat(200) }]).reading.ok).toBe(true);
  });

  it('a citizen service number in a column that is not read, with or without a heading', () => {
    const reader = new PayrollFileReader(CONTEXT);
    reader.row([...HEADINGS, 'Opmerking', ''], 1);
    reader.row([...cellsOf({}), 'terug 123456782', ''], 2);
    reader.row([...cellsOf({}), '', '1234.56.782'], 3);
    const reading = reader.finish();
    expect(faultsOf(reading)).toEqual(['F.119 2 Opmerking', 'F.119 3 12']);
    expect(JSON.stringify(reading)).not.toMatch(/123456782|1234\.56/);
  });

  it('a citizen service number among the headings, without repeating it', () => {
    const reader = new PayrollFileReader(CONTEXT);
    reader.row([...HEADINGS, '123456782'], 1);
    const reading = reader.finish();
    expect(faultsOf(reading)).toEqual(['F.119 1 11']);
    expect(JSON.stringify(reading)).not.toContain('123456782');
  });

  it('writes out the months that it names', () => {
    const { reading } = read([{ [COST]: '2024-12' }]);
    expect(reading).toMatchObject({ faults: [{ code: 'F.118', values: { month: 'december 2024' } }] });
  });

  it('does not look at the months of other cost centres', () => {
    const profile = profileWith(SHARED);
    expect(read([{}, { [CENTRE]: 'KP9', [COST]: '2026-03' }], { profile }).reading.ok).toBe(true);
    const own = { [CENTRE]: 'KP2', [COST]: '2026-03' };
    const other = { [COMPONENT]: 'Reiskosten', [COST]: '2026-03' };
    expect(faultsOf(read([{}, own, other], { profile }).reading)).toEqual([
      'F.117 3 Kostenmaand',
      'F.117 4 Kostenmaand',
    ]);
  });

  it.each<[string, readonly Cells[], readonly string[]]>([
    ['its own', [{ [REASON]: 'herstel E001' }], ['F.144 2 Reden']],
    ['of a later row', [{ [REASON]: 'herstel (e002)' }, { [EMPLOYEE]: 'E002' }], ['F.144 2 Reden']],
    ['of an earlier row', [{ [EMPLOYEE]: 'E-00 2' }, { [REASON]: 'voor e 00-2' }], ['F.144 3 Reden']],
    ['once for a reason', [{ [REASON]: 'E001' }, { [REASON]: 'E001' }], ['F.144 2 Reden']],
    ['of no other file', [{ [REASON]: 'herstel E777' }], []],
    ['as part of a word', [{ [REASON]: 'herstel E0012' }], []],
    ['that may be a date', [{ [EMPLOYEE]: '2026', [REASON]: 'per 1 juli 2026' }, { [EMPLOYEE]: '1' }], []],
    ['that is a number', [{ [EMPLOYEE]: '10044', [REASON]: 'nr. 10044' }], ['F.144 2 Reden']],
    ['of hired staff, without', [{ [EMPLOYEE]: '', [REASON]: 'per juli' }], []],
  ])('a reason that names the code of an employee: %s', (_what, rows, expected) => {
    const { reading } = read(rows);
    expect(faultsOf(reading)).toEqual(expected);
    expect(JSON.stringify(reading.ok ? [] : reading.faults)).not.toMatch(/E00|10044|herstel/);
  });

  it('an amount may be as large as is kept', () => {
    expect(read([{ [AMOUNT]: '9.999.999.999,99' }, { [AMOUNT]: '-9.999.999.999,99' }]).reading.ok).toBe(true);
  });

  it('names the function and the year that it is not in', () => {
    const formation = [line('Balie'), line('Telefonie', '2025-01-01', '2026-01-01')];
    const { reading } = read([{ [FUNCTION]: 'Telefonie' }, { [FUNCTION]: 'Telefonie', [COST]: '2025-12' }], {
      formation,
    });
    expect(reading).toMatchObject({
      faults: [
        {
          code: 'F.121',
          path: 'rij 2, Functie',
          values: { row: '2', column: 'Functie', function: 'Telefonie', year: '2026' },
        },
      ],
    });
  });

  it('demands the cost centre of a profile that divides by it', () => {
    const { reading } = read([{ [CENTRE]: '' }], { profile: profileWith(SHARED) });
    expect(faultsOf(reading)).toEqual(['F.111 2 Kostenplaats']);
  });

  it('refuses a file of another month than the one read in', () => {
    const { reading } = read(PAID, { expectedMonth: '2026-03' as Month });
    expect(faultsOf(reading)).toEqual(['F.120 2 Boekmaand']);
    expect(read(PAID, { expectedMonth: '2026-02' as Month }).reading.ok).toBe(true);
  });

  it('all of all rows come at once, and none of them says an amount or a person', () => {
    const { reading } = read([
      { [AMOUNT]: '54321,00', [FUNCTION]: 'Onbekend', [COMPONENT]: 'Bonus' },
      { [EMPLOYEE]: 'E777', [AMOUNT]: '98765.43', [COST]: 'x' },
      { [EMPLOYEE]: '123456782' },
    ]);
    expect(faultsOf(reading)).toEqual([
      'F.122 2 Component',
      'F.121 2 Functie',
      'F.114 3 Kostenmaand',
      'F.113 3 Bedrag',
      'F.119 4 Medewerker',
    ]);
    expect(JSON.stringify(reading)).not.toMatch(/54321|98765|E777|123456782/);
  });

  it('are all counted, the first thousand kept', () => {
    const { reading } = read(
      Array.from({ length: 1500 }, (_, index) => ({ [FUNCTION]: `F${index.toString()}` })),
    );
    if (reading.ok) throw new Error('no faults');
    expect(reading.count).toBe(1500);
    expect(reading.faults).toHaveLength(1000);
  });
});

describe('faults of the whole file', () => {
  const reasons = (count: number): Cells[] =>
    Array.from({ length: count }, (_, index) => ({ [REASON]: `reden ${index.toString()}` }));

  it.each([
    ['nothing at all', () => new PayrollFileReader(CONTEXT).finish(), ['F.104']],
    ['headings alone', () => read([]).reading, ['F.108']],
    ['nothing that counts', () => read([{ [COMPONENT]: 'Reiskosten' }]).reading, ['F.123']],
    ['more than fifty reasons', () => read([{}, ...reasons(51)]).reading, ['F.125 53']],
    ['more than fifty reasons and no row without', () => read(reasons(51)).reading, ['F.125 52']],
    ['a row without a reason after fifty', () => read([...reasons(50), {}]).reading, []],
  ])('%s', (_what, act, expected) => {
    expect(faultsOf(act())).toEqual(expected);
  });

  it('a total that no column holds, of the file or of what counts', () => {
    const large = Array.from({ length: 1_001 }, () => ({ [AMOUNT]: '9.999.999.999,99' }));
    const others = large.map((cells) => ({
      ...cells,
      [AMOUNT]: '-9999999999,99',
      [COMPONENT]: 'Reiskosten',
    }));
    expect(read(large.slice(1)).reading.ok).toBe(true);
    expect(faultsOf(read(large).reading)).toEqual(['F.127']);
    expect(faultsOf(read([...large, ...others]).reading)).toEqual(['F.127']);
  });

  it('a file that broke off says why, and nothing about its total', () => {
    const reader = new PayrollFileReader({ ...CONTEXT, profile: profileWith(CONTROL_ROW) });
    reader.row(HEADINGS, 1);
    reader.row(cellsOf({ [FUNCTION]: 'Onbekend' }), 2);
    reader.breakOff(payrollFault('F.103', { row: 3 }));
    expect(faultsOf(reader.finish({ total: Euro.ZERO }))).toEqual(['F.121 2 Functie', 'F.103 3']);
  });
});
