import { isRecordedBy } from '../../kernel/knowledge';
import { Fields } from '../../kernel/reading';
import type { LocalDate } from '../../kernel/time';
import { readAgreementFacts, selectKnown } from '../../settlement/domain';
import { accountForFunding } from './account-for-funding';

type Json = Record<string, unknown>;

const at = (id: string, recordedOn = '2026-03-01'): Json => ({ id, recordedOn, source: `source ${id}` });
const funding = (id: string, amount: string, more: Json = {}): Json => ({
  ...at(id),
  ...{ year: 2026, arrangement: 'letter', purpose: 'addresses', amount },
  ...more,
});
const spending = (id: string, costMonth: string, amount: string, more: Json = {}): Json => ({
  ...at(id),
  ...{ funding: 'f1', costMonth, amount, description: 'inquiry' },
  ...more,
});

function accounts(lists: Record<string, readonly Json[]>, knownOn = '2026-12-31'): string[] {
  const facts = readAgreementFacts(
    new Fields(lists, '', (fault) => {
      throw new Error(JSON.stringify(fault));
    }),
  );
  const known = selectKnown(facts, (fact) => isRecordedBy(fact, { day: knownOn as LocalDate }));
  return accountForFunding(facts, known).map(
    ({ funding: { id }, spendings, talks, spent, left }) =>
      `${id}: ${spent.toString()} spent, ${left.toString()} left, ${spendings.length} spendings, ${talks.length} talks`,
  );
}

describe('state funding', () => {
  it('is received minus spent, each funding by itself', () => {
    const stateFunding = [funding('f2', '500.00'), funding('f1', '1000.00', { year: 2025 })];
    const fundingSpendings = [
      spending('s1', '2026-04', '300.10'),
      spending('s2', '2026-03', '-0.10'),
      spending('s3', '2026-03', '500.01', { funding: 'f2' }),
    ];
    expect(accounts({ stateFunding, fundingSpendings })).toEqual([
      'f1: 300.00 spent, 700.00 left, 2 spendings, 0 talks',
      'f2: 500.01 spent, -0.01 left, 1 spendings, 0 talks',
    ]);
  });

  it('keeps what was spent and said when the funding itself is corrected', () => {
    const stateFunding = [
      funding('f1', '1000.00'),
      { ...funding('f1b', '1200.00'), replaces: 'f1' },
      { ...funding('f1c', '1300.00'), replaces: 'f1b' },
    ];
    const fundingSpendings = [
      spending('s1', '2026-04', '300.00'),
      spending('s2', '2026-05', '100.00', { funding: 'f1b' }),
    ];
    const talk = { funding: 'f1', heldOn: '2026-03-20', heldWith: 'regisseur', reference: 'minutes' };
    const fundingTalks = [{ ...at('t'), ...talk }];
    expect(accounts({ stateFunding, fundingSpendings, fundingTalks })).toEqual([
      'f1c: 400.00 spent, 900.00 left, 2 spendings, 1 talks',
    ]);
  });

  it('is as it was known', () => {
    const stateFunding = [funding('f1', '1000.00')];
    const fundingSpendings = [{ ...spending('s1', '2026-04', '300.00'), recordedOn: '2026-05-01' }];
    expect(accounts({ stateFunding, fundingSpendings }, '2026-04-30')).toEqual([
      'f1: 0.00 spent, 1000.00 left, 0 spendings, 0 talks',
    ]);
    expect(accounts({ stateFunding, fundingSpendings }, '2026-02-28')).toEqual([]);
  });
});
