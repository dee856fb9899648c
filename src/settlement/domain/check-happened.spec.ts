import { Fields } from '../../kernel/reading';
import type { LocalDate } from '../../kernel/time';
import { checkHappened } from './check-happened';
import { readAgreementFacts } from './read-agreement-facts';

type Item = Readonly<Record<string, unknown>>;

const TODAY = '2026-07-03';
const moment = { id: 'fact', recordedOn: '2025-12-01', source: 'letter' };

const HAPPENED: readonly [list: string, day: string, more: Item][] = [
  ['tableConsultations', 'consultedOn', { table: 't', consultedWith: 'regisseur', means: 'overleg' }],
  ['tableAcceptances', 'acceptedOn', { table: 't' }],
  ['regradingAnnouncements', 'announcedOn', { function: 'f', announcedTo: 'regisseur', reference: 'r' }],
  [
    'overheadEvaluations',
    'heldOn',
    { year: 2026, heldWith: 'regisseur', findings: 'f', conclusion: 'stays', reference: 'r' },
  ],
  [
    'corporationTax',
    'assessedOn',
    { costMonth: '2026-03', amount: '10.00', assessment: 'a', reference: 'r' },
  ],
  ['fundingTalks', 'heldOn', { funding: 'm', heldWith: 'regisseur', reference: 'r' }],
  ['ceilingDecisions', 'decidedOn', { year: 2026, amount: '10.00', reason: 'r' }],
];

function faultsIn(list: string, item: Item): string[] {
  const faults: string[] = [];
  const report = ({ path, code }: { path: string; code: string }): void =>
    void faults.push(`${path}: ${code}`);
  const facts = readAgreementFacts(new Fields({ [list]: [{ ...moment, ...item }] }, '', report));
  checkHappened(facts, TODAY as LocalDate, report);
  return faults;
}

describe('a day on which something was done', () => {
  it.each(HAPPENED)('of %s (%s) is not a day to come', (list, day, more) => {
    expect(faultsIn(list, { ...more, [day]: '2026-07-04' })).toEqual([`${list}[0].${day}: day-to-come`]);
    expect(faultsIn(list, { ...more, [day]: TODAY })).toEqual([]);
  });

  it('is not asked of what was recorded before', () => {
    const [list, day, more] = HAPPENED[0] ?? ['', '', {}];
    expect(faultsIn(list, { ...more, [day]: '2026-07-04', position: 3 })).toEqual([]);
  });
});
