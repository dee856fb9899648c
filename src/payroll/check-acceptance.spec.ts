import { checkAcceptance, type Acceptance } from './check-acceptance';
import type { DeliveryOverview } from './delivery-overview';

const OVERVIEW = {
  total: '1350.50',
  rows: 2,
  warnings: [
    { code: 'W.141', subject: 'Balie', values: { function: 'Balie' } },
    { code: 'W.147', subject: 'Balie, L1', values: {} },
  ],
} as unknown as DeliveryOverview;

const ANSWERED = [
  { code: 'W.147', subject: 'Balie, L1', reason: 'aanvulling' },
  { code: 'W.141', subject: 'Balie', reason: 'vacature' },
];
const RIGHT: Acceptance = { total: '1350.50', count: 2, accepted: ANSWERED };

function refusalOf(acceptance: Partial<Acceptance>): string | undefined {
  const refused = checkAcceptance(OVERVIEW, { ...RIGHT, ...acceptance });
  return refused?.refusal.code;
}

function answeredWith(changes: object): readonly string[] {
  const accepted = ANSWERED.map((answer) => (answer.code === 'W.141' ? { ...answer, ...changes } : answer));
  const { faults = [] } = checkAcceptance(OVERVIEW, { ...RIGHT, accepted })?.refusal ?? { code: 'none' };
  return faults.map(({ code, path }) => `${code} ${path}`);
}

describe('accepting what a payroll file says', () => {
  it('takes the control total, the number of rows and a reason with every warning', () => {
    expect(refusalOf({})).toBeUndefined();
    expect(refusalOf({ total: '1350.5' })).toBeUndefined();
  });

  it.each<[string, Partial<Acceptance>, Record<string, string>]>([
    ['another total', { total: '1350.49' }, { found: '1350.50', given: '1350.49' }],
    ['another number of rows', { count: 3 }, { rows: '2', givenRows: '3' }],
    ['no total', { total: '' }, { given: '' }],
  ])('refuses %s with both figures', (_what, changes, values) => {
    const refused = checkAcceptance(OVERVIEW, { ...RIGHT, ...changes });
    expect(refused?.refusal).toMatchObject({ code: 'control-differs', values });
  });

  it.each([
    ['an answer without a reason', { reason: '  ' }],
    ['an answer about something else', { subject: 'Backoffice' }],
    ['an answer to another warning', { code: 'W.142' }],
  ])('refuses %s and names the warning', (_what, changes) => {
    expect(answeredWith(changes)).toEqual(['W.141 Balie']);
  });

  it('names every warning that is open, with the values that its wording needs', () => {
    expect(checkAcceptance(OVERVIEW, { ...RIGHT, accepted: [] })?.refusal).toEqual({
      code: 'warnings-open',
      faults: [
        { path: 'Balie', code: 'W.141', values: { function: 'Balie' } },
        { path: 'Balie, L1', code: 'W.147', values: {} },
      ],
    });
  });
});
