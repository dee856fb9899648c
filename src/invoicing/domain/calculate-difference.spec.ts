import { recording, silent } from '../../kernel/explanation';
import { Euro } from '../../kernel/money';
import { Percentage } from '../../kernel/percentage/percentage';
import type { Month } from '../../kernel/time';
import type { VatCategory, VatTreatment } from '../../agreements/domain';
import type { ChargeableLine } from '../../settlement/domain';
import { calculateDifferences } from './calculate-difference';
import type { BillingHistory, ChargedLine } from './document';

const euro = (text: string): Euro => Euro.parse(text) ?? Euro.ofCents(-1n);
const vat = (text: string): VatTreatment => {
  const [category, percentage = '0'] = text.split(' ');
  return { category: category as VatCategory, percentage: Percentage.parse(percentage) ?? Percentage.ZERO };
};

function owed(costMonth: string, component: string, amount: string, treatment = 'O'): ChargeableLine {
  return { costMonth: costMonth as Month, component, amount: euro(amount), vat: vat(treatment) };
}

function charged(
  costMonth: string,
  component: string,
  amount: string,
  more: { readonly treatment?: string; readonly creditedBack?: boolean } = {},
): ChargedLine {
  const { treatment = 'O', creditedBack = false } = more;
  return {
    ...owed(costMonth, component, amount, treatment),
    reference: `${costMonth}/${component}`,
    creditedBack,
  };
}

/** `month component VAT: amount kind` of each difference in a run for March. */
function differences(
  chargeable: readonly ChargeableLine[],
  lines: readonly ChargedLine[] = [],
  months: readonly string[] = ['2026-02'],
): string[] {
  const history: BillingHistory = { months: months as Month[], lines, hasDocuments: lines.length > 0 };
  return calculateDifferences(chargeable, history, '2026-03' as Month, silent).map(
    ({ costMonth, component, vat: { category }, amount, kind }) =>
      `${costMonth} ${component} ${category}: ${amount.toString()} ${kind}`,
  );
}

describe('the differences of a run', () => {
  it.each<[string, readonly ChargeableLine[], readonly ChargedLine[], readonly string[]]>([
    [
      'are what was never charged',
      [owed('2026-03', 'overhead', '10.00')],
      [],
      ['2026-03 overhead O: 10.00 regular'],
    ],
    [
      'leave out what was charged',
      [owed('2026-03', 'overhead', '10.00')],
      [charged('2026-03', 'overhead', '10.00')],
      [],
    ],
    [
      'are what is owed less all that was charged',
      [owed('2026-02', 'overhead', '10.00')],
      [charged('2026-02', 'overhead', '4.00'), charged('2026-02', 'overhead', '3.50')],
      ['2026-02 overhead O: 2.50 correction'],
    ],
    [
      'take back what is owed no longer',
      [],
      [charged('2026-02', 'overhead', '4.00')],
      ['2026-02 overhead O: -4.00 correction'],
    ],
    ['look at no month after that of the run', [], [charged('2026-04', 'overhead', '4.00')], []],
    [
      'reverse under the old treatment and charge under the new one',
      [owed('2026-02', 'overhead', '4.00', 'S 21')],
      [charged('2026-02', 'overhead', '4.00')],
      ['2026-02 overhead O: -4.00 correction', '2026-02 overhead S: 4.00 correction'],
    ],
    [
      'tell two rates of a category apart',
      [owed('2026-02', 'overhead', '4.00', 'S 21')],
      [charged('2026-02', 'overhead', '4.00', { treatment: 'S 9' })],
      ['2026-02 overhead S: -4.00 correction', '2026-02 overhead S: 4.00 correction'],
    ],
    [
      'take a rate for the same however it is written',
      [owed('2026-02', 'overhead', '4.00', 'S 21.0')],
      [charged('2026-02', 'overhead', '4.00', { treatment: 'S 21.00' })],
      [],
    ],
    [
      'go by month, component, category and rate',
      [
        owed('2026-03', 'training', '1.00'),
        owed('2026-03', 'ceiling', '1.00'),
        owed('2026-02', 'training', '1.00', 'S 21'),
        owed('2026-02', 'training', '1.00', 'S 9'),
        owed('2026-02', 'training', '1.00', 'E'),
      ],
      [],
      [
        '2026-02 training E: 1.00 late',
        '2026-02 training S: 1.00 late',
        '2026-02 training S: 1.00 late',
        '2026-03 ceiling O: 1.00 regular',
        '2026-03 training O: 1.00 regular',
      ],
    ],
  ])('%s', (_, chargeable, lines, expected) => {
    expect(differences(chargeable, lines)).toEqual(expected);
  });
});

describe('the kind of a line', () => {
  const march = [owed('2026-03', 'overhead', '10.00')];

  it.each<[string, string, readonly ChargedLine[], readonly string[]]>([
    ['regular: the first run for the month', 'regular', [], ['2026-01', '2026-02']],
    ['regular: the first run of all', 'regular', [], []],
    ['late: a run for the month was made', 'late', [], ['2026-03']],
    ['late: a run for a later month was made', 'late', [], ['2026-05']],
    [
      'correction: something stands charged',
      'correction',
      [charged('2026-03', 'overhead', '9.00')],
      ['2026-03'],
    ],
    [
      'correction: something stands charged under another treatment',
      'correction',
      [charged('2026-03', 'overhead', '0.01', { treatment: 'S 21' })],
      ['2026-03'],
    ],
    [
      'late: what was charged is credited back',
      'late',
      [
        charged('2026-03', 'overhead', '9.00', { creditedBack: true }),
        charged('2026-03', 'overhead', '-9.00', { creditedBack: true }),
      ],
      ['2026-03'],
    ],
    [
      'regular: another component stands charged',
      'regular',
      [charged('2026-03', 'training', '9.00')],
      ['2026-02'],
    ],
    [
      'regular: another month stands charged',
      'regular',
      [charged('2026-02', 'overhead', '9.00')],
      ['2026-02'],
    ],
  ])('is %s', (_, kind, lines, months) => {
    expect(differences(march, lines, months).find((text) => text.startsWith('2026-03 overhead O'))).toMatch(
      new RegExp(`${kind}$`),
    );
  });

  it('is late for a month before that of the run', () => {
    expect(differences([owed('2026-02', 'overhead', '10.00')], [], [])).toEqual([
      '2026-02 overhead O: 10.00 late',
    ]);
  });
});

it('explains a difference by what is owed and by the issued lines', () => {
  const history: BillingHistory = {
    months: [],
    lines: [charged('2026-03', 'overhead', '4.00')],
    hasDocuments: true,
  };
  const [difference] = calculateDifferences(
    [owed('2026-03', 'overhead', '10.00')],
    history,
    '2026-03' as Month,
    recording,
  );
  expect(difference?.amount.node).toMatchObject({
    operation: 'difference',
    value: '6.00',
    because: { rule: 'R10' },
    operands: [
      { operation: 'constant', value: '10.00' },
      { operation: 'sum', operands: [{ operation: 'fact', fact: '2026-03/overhead', value: '4.00' }] },
    ],
  });
});
