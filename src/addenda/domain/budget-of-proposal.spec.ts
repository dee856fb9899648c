import { Fields } from '../../kernel/reading';
import { budgetOfProposal, readProposal } from '.';

const PROPOSED = {
  title: 'Piek in naturalisaties',
  service: '1.1',
  reason: 'meer aanvragen',
  from: '2026-11',
  until: '2027-01',
  price: { basis: 'estimate', amount: '2000.00' },
};

function budget(changes: object): string[] {
  const fields = new Fields({ ...PROPOSED, ...changes }, '', (fault) => {
    throw new Error(JSON.stringify(fault));
  });
  return budgetOfProposal(readProposal(fields)).map(({ year, budget: sum }) => `${year} ${sum.toString()}`);
}

/** R14: the maximum, of an election its estimate, in equal instalments over the months of the work. */
describe('what a proposal adds to the budget of each year', () => {
  it.each([
    ['the maximum', { kind: 'bespoke', maximum: '3000.00' }, ['2026 2000.00', '2027 1000.00']],
    ['the estimate of an election', { kind: 'election' }, ['2026 1333.33', '2027 666.67']],
    ['one month', { kind: 'bespoke', maximum: '3000.00', until: undefined }, ['2026 3000.00']],
    ['nothing without a maximum', { kind: 'bespoke' }, ['2026 0.00', '2027 0.00']],
  ])('%s', (_, changes, expected) => {
    expect(budget(changes)).toEqual(expected);
  });
});
