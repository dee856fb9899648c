import type { YearPaper } from '../../src/documents/year-paper';
import { Fields } from '../../src/kernel/reading';
import type { FrozenComparison } from '../../src/year-addenda';
import { readYearAddendum, stateOfYear, type YearActName } from '../../src/year-addenda/domain';

const [FIRST, HALF] = ['2027-01-01', '2027-07-01'];
const line = (hours: string, grades: object[]): object => ({
  ...{ function: 'Medewerker balie', service: '1.1', hoursPerWeek: hours, from: FIRST, grades },
});
const GRADES = [
  { from: FIRST, scale: '6' },
  { from: HALF, scale: '7' },
];
const CONTENT = {
  ...{ year: 2027, formation: [line('152', GRADES)], training: '8000.00', changedTasks: 'DIV gaat over.' },
  overhead: [
    { from: FIRST, percentage: '25' },
    { from: HALF, percentage: '25.5' },
  ],
  ...{ ikb: [{ from: FIRST, percentage: '17.05' }], employerCharges: [{ from: FIRST, percentage: '28.4' }] },
};
const budget = (maximumCompensation: string): object => ({
  ...{ formationCeiling: '281443.20', decidedExtra: '0.00', overhead: '70360.80', training: '8000.00' },
  maximumCompensation,
});
const COMPARISON = {
  lines: [
    {
      ...{ change: 'changed', differences: ['hours', 'grade'], before: line('144', GRADES.slice(0, 1)) },
      ...{ after: line('152', GRADES), ceilingBefore: '266630.40', ceilingAfter: '281443.20' },
    },
    { change: 'dropped', differences: [], before: line('28', GRADES.slice(0, 1)), ceilingBefore: '51844.80' },
  ],
  percentages: [
    { name: 'overhead', before: '24.5', after: CONTENT.overhead, isChanged: true },
    { name: 'ikb', before: '17.05', after: CONTENT.ikb, isChanged: false },
    { name: 'employerCharges', before: '28.4', after: CONTENT.employerCharges, isChanged: false },
  ],
  ...{ trainingBefore: '7250.00', training: '8000.00' },
  budgets: [
    { provisionalTables: [], before: budget('350000.00'), after: budget('359804.00') },
    {
      provisionalTables: [{ collectiveAgreement: 'Cao Gemeenten', from: FIRST }],
      ...{ before: budget('350000.00'), after: budget('368000.00') },
    },
  ],
} as unknown as FrozenComparison;

/** A year addendum as a paper, with what was done with it. */
export function yearPaper(done: readonly YearActName[]): YearPaper {
  const fields = new Fields(CONTENT, '', ({ path, code }) => {
    throw new Error(`${path} ${code}`);
  });
  const version = {
    ...{ version: 1, content: readYearAddendum(fields), fingerprint: 'a'.repeat(64) },
    ...{
      writtenBy: 'iemand-van-ons',
      writtenRole: 'financial-officer',
      writtenAt: '2026-09-03T09:00:00.000Z',
    },
    offer: { fingerprint: 'f'.repeat(64), comparison: COMPARISON },
  };
  const acts = done.map((act, index) => {
    const isOfClient = act === 'ask' || act === 'approve';
    const who = isOfClient
      ? { role: 'regisseur', party: 'ommen' }
      : { role: 'team-lead', party: 'twenterand' };
    const said = act === 'ask' ? { text: 'Waarom\nmeer uren?' } : {};
    const seen = { submit: 'a', approve: 'f' }[act as string];
    const doneAt = `2026-09-0${(index + 4).toString()}T09:00:00.000Z`;
    return {
      act,
      ...who,
      ...said,
      ...(seen && { seen: seen.repeat(64) }),
      number: index + 1,
      version: 1,
      person: 'iemand-van-ons',
      doneAt,
    };
  });
  const dossier = { year: 2027, versions: [version], acts };
  return {
    agreement: { key: 'DVO-OMMEN-TWENTERAND', title: 'Dienstverlening burgerzaken' },
    client: { party: 'ommen', name: 'Gemeente Ommen' },
    contractor: { party: 'twenterand', name: 'Gemeente Twenterand' },
    shown: { dossier, state: stateOfYear(dossier), latest: version },
  };
}
