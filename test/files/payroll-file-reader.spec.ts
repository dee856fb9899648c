import fc from 'fast-check';
import { Euro } from '../../src/kernel/money';
import type { LocalDate } from '../../src/kernel/time';
import { PayrollFileReader } from '../../src/payroll/domain';
import {
  AMOUNT,
  BOOKED,
  CENTRE,
  COMPONENT,
  COST,
  EMPLOYEE,
  FUNCTION,
  LEDGER,
  PAID,
  REASON,
  HEADINGS,
  CONTEXT,
  SHARED,
  cellsOf,
  line,
  profileWith,
  read,
  summaryOf,
} from './payroll-file';

describe('a payroll file without faults', () => {
  it('is summed per cost month, function and component', () => {
    const summary = summaryOf([
      ...PAID,
      { [COMPONENT]: 'ikb', [AMOUNT]: '17,05' },
      { [COST]: '2026-01', [AMOUNT]: '-3,00', [REASON]: 'correctie' },
    ]);
    expect(summary).toMatchObject({
      deliveryId: 'L1',
      bookedMonth: '2026-02',
      rows: 4,
      lines: 4,
      warnings: [],
    });
    expect(summary.total.toString()).toBe('1364.55');
    expect(
      summary.perFunctionAndMonth.map((sum) => [
        sum.costMonth,
        sum.function,
        sum.total.toString(),
        sum.lines,
      ]),
    ).toEqual([
      ['2026-01', 'Balie', '-3.00', 1],
      ['2026-02', 'Backoffice', '1250.50', 1],
      ['2026-02', 'Balie', '117.05', 2],
    ]);
    expect(summary.perComponent.map(({ component }) => component)).toEqual([
      'Salaris',
      'Salaris',
      'IKB',
      'Salaris',
    ]);
    expect(summary.countByReason).toEqual(
      new Map([
        ['', 3],
        ['correctie', 1],
      ]),
    );
  });

  it('gives each line with its row, and nothing for cells that are empty', () => {
    const { lines } = read([...PAID, { [EMPLOYEE]: '', [CENTRE]: '', [LEDGER]: ' ' }]);
    expect(lines.map(({ amount, ...rest }) => ({ ...rest, amount: amount.toString() }))).toEqual([
      {
        row: 2,
        costMonth: '2026-02',
        employee: 'E001',
        function: 'Balie',
        component: 'Salaris',
        amount: '100.00',
        ledgerAccount: '4100',
        costCentre: 'KP1',
      },
      {
        row: 3,
        costMonth: '2026-02',
        employee: 'E001',
        function: 'Backoffice',
        component: 'Salaris',
        amount: '1250.50',
        ledgerAccount: '4100',
        costCentre: 'KP1',
      },
      { row: 4, costMonth: '2026-02', function: 'Balie', component: 'Salaris', amount: '100.00' },
    ]);
  });

  it('passes over empty rows but keeps the numbers of the rows after them', () => {
    const { lines } = read([[''], ['', ' '], {}]);
    expect(lines.map(({ row }) => row)).toEqual([4]);
  });

  it('takes the functions of the file to those of the formation', () => {
    const profile = profileWith({ functies: { 'Mdw. balie': 'BALIE' } });
    const { lines } = read([{ [FUNCTION]: 'mdw.  balie ' }, { [FUNCTION]: 'backOffice' }], { profile });
    expect(lines.map((counted) => counted.function)).toEqual(['Balie', 'Backoffice']);
  });

  it('takes accents as they are composed, and numbers that are too long for those of citizens', () => {
    const formation = [line('Coo\u0308rdinator')];
    const { lines } = read([{ [FUNCTION]: 'co\u00f6rdinator', [LEDGER]: '1234567820' }], { formation });
    expect(lines).toMatchObject([{ function: 'Coo\u0308rdinator', ledgerAccount: '1234567820' }]);
  });

  it('counts from the month in which the agreement starts, also when it does so halfway', () => {
    const agreement = { ...CONTEXT.agreement, startsOn: '2026-02-15' as LocalDate };
    expect(read(PAID, { agreement }).reading.ok).toBe(true);
    expect(read([...PAID, { [COST]: '2026-01' }], { agreement }).reading.ok).toBe(false);
  });

  it('names the columns that were not read', () => {
    const reader = new PayrollFileReader(CONTEXT);
    reader.row([...HEADINGS, 'Opmerking', ''], 1);
    reader.row([...cellsOf({}), 'nagezien', ''], 2);
    const reading = reader.finish();
    expect(reading.ok && reading.value.unreadColumns).toEqual(['Opmerking']);
  });
});

describe('what is left out', () => {
  it('is what other cost centres, the others of a shared one and other components hold', () => {
    const profile = profileWith(SHARED);
    const { reading, lines } = read(
      [
        { [AMOUNT]: '10,00' },
        { [CENTRE]: 'kp2', [AMOUNT]: '0,01' },
        { [CENTRE]: 'KP2', [AMOUNT]: '-0,01' },
        {
          [CENTRE]: 'KP9',
          [AMOUNT]: '7,00',
          [FUNCTION]: 'Onbekend',
          [COMPONENT]: 'Onbekend',
          [COST]: '2019-01',
        },
        { [COMPONENT]: 'reiskosten', [AMOUNT]: '5,00', [FUNCTION]: 'Onbekend' },
      ],
      { profile },
    );
    if (!reading.ok) throw new Error(JSON.stringify(reading.faults));
    expect(lines.map(({ amount }) => amount.toString())).toEqual(['10.00', '0.01', '-0.01']);
    expect(
      reading.value.leftOut.map(({ reason, name, total, rows }) => [reason, name, total.toString(), rows]),
    ).toEqual([
      ['other-component', 'Reiskosten', '5.00', 1],
      ['other-cost-centre', 'KP9', '7.00', 1],
    ]);
  });

  it.each([
    ['2026-02', '50,01', '25.01', '25.00'],
    ['2026-02', '-50,01', '-25.01', '-25.00'],
    ['2026-03', '100,00', '33.33', '66.67'],
    ['2025-12', '100,00', undefined, '100.00'],
  ])('of a shared cost centre in %s, %s counts for %s', (costMonth, amount, own, rest) => {
    const profile = profileWith(SHARED);
    const shared = { [CENTRE]: 'KP2', [BOOKED]: '2026-03', [COST]: costMonth, [AMOUNT]: amount };
    const { reading, lines } = read([shared, { [BOOKED]: '2026-03', [COST]: '2026-03' }], { profile });
    expect(lines.find(({ row }) => row === 2)?.amount.toString()).toBe(own);
    expect(reading.ok && reading.value.leftOutTotal.toString()).toBe(rest);
  });

  it('is a cost centre whose share has become nothing', () => {
    const aandelen = [
      { vanaf: '2026-01-01', percentage: '100' },
      { vanaf: '2026-02-01', percentage: '0' },
    ];
    const profile = profileWith({
      kostenplaatsen: [...SHARED.kostenplaatsen, { kostenplaats: 'KP5', aandelen }],
    });
    const { lines } = read([{}, { [CENTRE]: 'KP5' }, { [CENTRE]: 'KP5', [COST]: '2026-01' }], { profile });
    expect(lines.map(({ row }) => row)).toEqual([2, 4]);
  });

  it('keeps the sum of more cost centres than anyone names, without naming them', () => {
    const profile = profileWith(SHARED);
    const others = Array.from({ length: 300 }, (_, index) => ({
      [CENTRE]: `X${index.toString()}`,
      [AMOUNT]: '1',
    }));
    const { leftOut, leftOutTotal } = summaryOf([{}, ...others], { profile });
    expect(leftOutTotal.toString()).toBe('300.00');
    expect(leftOut).toHaveLength(101);
    expect(leftOut.find(({ name }) => name === '')?.rows).toBe(200);
  });
});

describe('any file', () => {
  const cents = fc.integer({ min: -1_000_000, max: 1_000_000 });
  const anyRow = fc
    .record({
      amount: cents,
      component: fc.constantFrom('Salaris', 'IKB', 'Reiskosten'),
      jobFunction: fc.constantFrom('Balie', 'Backoffice'),
      costMonth: fc.constantFrom('2025-11', '2026-01', '2026-02', '2026-03'),
      costCentre: fc.constantFrom('KP1', 'KP2', 'KP3'),
    })
    .map(({ amount, component, jobFunction, costMonth, costCentre }) => ({
      [BOOKED]: '2026-03',
      [COST]: costMonth,
      [COMPONENT]: component,
      [FUNCTION]: jobFunction,
      [CENTRE]: costCentre,
      [AMOUNT]: Euro.ofCents(BigInt(amount)).toString().replace('.', ','),
    }));
  const certainly = { [BOOKED]: '2026-03', [COST]: '2026-03' };
  const profile = profileWith(SHARED);

  it('is divided without losing a cent, and its lines add up to its sums', () => {
    fc.assert(
      fc.property(fc.array(anyRow, { maxLength: 40 }), (rows) => {
        const { reading, lines } = read([certainly, ...rows], { profile });
        if (!reading.ok) throw new Error(JSON.stringify(reading.faults));
        const { total, countedTotal, leftOutTotal, perFunctionAndMonth, perComponent } = reading.value;
        const sum = (amounts: readonly { total: Euro }[]): string =>
          Euro.sum(amounts.map((one) => one.total)).toString();
        expect(countedTotal.plus(leftOutTotal).toString()).toBe(total.toString());
        expect(Euro.sum(lines.map(({ amount }) => amount)).toString()).toBe(countedTotal.toString());
        expect(sum(perFunctionAndMonth)).toBe(countedTotal.toString());
        expect(sum(perComponent)).toBe(countedTotal.toString());
        expect(reading.value.lines).toBe(lines.length);
      }),
    );
  });

  it('says the same whatever the order of its columns', () => {
    const orders = fc.shuffledSubarray(HEADINGS, { minLength: HEADINGS.length });
    fc.assert(
      fc.property(fc.array(anyRow, { maxLength: 10 }), orders, (rows, headings) => {
        const reader = new PayrollFileReader({ ...CONTEXT, profile });
        reader.row(headings, 1);
        const lines = [certainly, ...rows].flatMap(
          (cells, index) => reader.row(cellsOf(cells, headings), index + 2) ?? [],
        );
        const expected = read([certainly, ...rows], { profile });
        expect({ reading: reader.finish(), lines }).toEqual(expected);
      }),
    );
  });
});
