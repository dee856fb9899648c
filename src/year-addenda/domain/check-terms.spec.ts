import type { FormationLine, FormationTerms } from '../../agreements/domain';
import type { SalaryTable } from '../../indexation/domain';
import { Euro, Exact } from '../../kernel/money';
import { Percentage } from '../../kernel/percentage/percentage';
import { dateOf } from '../../kernel/time';
import { checkTerms } from './check-terms';
import type { YearAddendum } from './year-addendum';

const [EARLIER, FIRST, JULY] = [dateOf(2026, 1, 1), dateOf(2027, 1, 1), dateOf(2027, 7, 1)];

const line = (service: string, ...grades: FormationTerms['grades']): FormationTerms => ({
  ...{ function: 'balie', service, hoursPerWeek: Exact.of(36), from: FIRST, grades },
});

const fact = { id: 'cao', recordedOn: EARLIER, source: 's', place: '' };
const known = {
  formation: [{ ...fact, ...line('bode') } as FormationLine],
  overheadServices: [{ ...fact, from: EARLIER, services: ['ict'], reference: 'SLA' }],
  salaryTables: [
    {
      ...{ ...fact, collectiveAgreement: 'Gemeenten', from: EARLIER },
      scales: new Map([['6', [Euro.ZERO]]]),
    } as unknown as SalaryTable,
  ],
};

function faults(formation: FormationTerms[], overhead = '25'): string[] {
  const dated = [{ from: FIRST, percentage: Percentage.parse(overhead) ?? Percentage.ZERO }];
  const addendum: YearAddendum = {
    ...{ year: 2027, formation, overhead: dated, ikb: [], employerCharges: [], training: Euro.ZERO },
  };
  const found: string[] = [];
  checkTerms(addendum, known, ({ path, code }) => void found.push(`${path} ${code}`));
  return found;
}

describe('what a year addendum may say', () => {
  const six = { from: FIRST, scale: '6' };

  it.each<[string, FormationTerms, string[]]>([
    ['a service of the SLA', line('1.10', six), []],
    ['a service that is known', line('bode', six), []],
    ['a service that overhead pays for', line('ict', six), []],
    ['another service', line('9.99', six), ['formation[0].service unknown-service']],
    [
      'a scale of no table',
      line('1.1', six, { from: JULY, scale: '99' }),
      ['formation[0].grades[1].scale unknown-scale'],
    ],
  ])('%s', (_, one, expected) => {
    expect(faults([one])).toEqual(expected);
  });

  it.each([
    ['100', []],
    ['100.01', ['overhead[0].percentage more-than-the-whole']],
  ])('overhead of %s percent', (overhead, expected) => {
    expect(faults([], overhead)).toEqual(expected);
  });
});
