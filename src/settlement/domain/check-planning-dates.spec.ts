import { Fields } from '../../kernel/reading';
import { checkPlanningDates } from './check-planning-dates';
import { readAgreementFacts } from './read-agreement-facts';

const MOMENT = { recordedOn: '2026-01-10', source: 'letter' };
const BUDGET = { ...MOMENT, id: 'a', position: 1, party: 'client', what: 'budget', day: '2026-11-03' };

function faultsOf(more: object): string[] {
  const faults: string[] = [];
  const report = ({ path, code }: { path: string; code: string }): void =>
    void faults.push(`${path}: ${code}`);
  const planningDates = [BUDGET, { ...BUDGET, position: undefined, id: 'b', day: '2026-11-10', ...more }];
  checkPlanningDates(readAgreementFacts(new Fields({ planningDates }, '', report)), report);
  return faults;
}

describe('a day in the place of another', () => {
  it.each<[string, object, string[]]>([
    ['moves it', { replaces: 'a' }, []],
    ['is not of another kind', { replaces: 'a', what: 'accounts' }, ['planningDates[1].replaces: F.415']],
    [
      'is not of the other party',
      { replaces: 'a', party: 'contractor' },
      ['planningDates[1].replaces: F.415'],
    ],
    ['is not looked at again', { replaces: 'a', what: 'accounts', position: 2 }, []],
    ['is none beside it', { what: 'accounts', party: 'contractor' }, []],
  ])('%s', (_, more, expected) => {
    expect(faultsOf(more)).toEqual(expected);
  });
});
