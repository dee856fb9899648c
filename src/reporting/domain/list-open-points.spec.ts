import { Euro } from '../../kernel/money';
import { Percentage } from '../../kernel/percentage/percentage';
import { Fields } from '../../kernel/reading';
import type { LocalDate, Month } from '../../kernel/time';
import { PRESENT_RULES, readAgreementFacts } from '../../settlement/domain';
import { hoursByGroup, listOpenPoints, type OpenPoints } from './list-open-points';

type Json = Record<string, unknown>;

const at = (id: string, recordedOn = '2025-11-20'): Json => ({ id, recordedOn, source: 'year addendum' });
const line = (jobFunction: string, more: Json): Json => ({
  ...at(jobFunction),
  ...{ function: jobFunction, service: '1.1', hoursPerWeek: '18', publicationGroup: 'Balie' },
  ...{ from: '2026-01-01', grades: [{ from: '2026-01-01', scale: '6' }] },
  ...more,
});
const NOTICE = {
  ...at('notice', '2026-06-30'),
  ...{ givenBy: 'client', givenOn: '2026-06-30', endsOn: '2028-01-01', reference: 'letter' },
};

/** Two functions of half the hours: a ceiling of 6 000.00 a month; overhead 25 %; no training. */
const FACTS: Readonly<Record<string, readonly Json[]>> = {
  policies: [
    {
      ...{ ...at('policy'), from: '2026-01-01', overheadBasis: 'charged-salary-costs' },
      ...{ trainingBasis: 'instalments', indexation: 'automatic', fullTimeHours: '36' },
    },
  ],
  salaryTables: [
    { ...at('table'), collectiveAgreement: 'Cao', from: '2026-01-01', scales: { '6': ['4000'] } },
  ],
  overhead: [{ ...at('overhead'), from: '2026-01-01', percentage: '25' }],
  ikb: [{ ...at('ikb'), from: '2026-01-01', percentage: '20' }],
  employerCharges: [{ ...at('charges'), from: '2026-01-01', percentage: '25' }],
  publicationGroups: [{ ...at('group'), name: 'Balie', from: '2026-01-01', persons: 4 }],
  formation: [line('counter', {}), line('desk', {}), line('temporary', { until: '2027-07-01' })],
  corporationTax: [{ ...at('tax'), costMonth: '2028-01', amount: '30.00', assessment: 'a' }],
  stateFunding: [{ ...at('rm'), year: 2026, arrangement: 'letter', purpose: 'x', amount: '90.00' }],
  notices: [NOTICE],
};

function pointsOn(day: string, charged: readonly [string, string][] = []): OpenPoints {
  const facts = readAgreementFacts(
    new Fields(FACTS, '', (fault) => {
      throw new Error(JSON.stringify(fault));
    }),
  );
  const startsOn = '2026-01-01' as LocalDate;
  const outcome = listOpenPoints({
    agreement: { id: 'A', client: 'O', contractor: 'T', startsOn, years: [2026, 2027] },
    ...{ facts, knowledge: { day: day as LocalDate }, rules: PRESENT_RULES },
    issued: charged.map(([component, amount], index) => ({
      ...{
        costMonth: '2026-01' as Month,
        component,
        amount: Euro.parse(amount) ?? Euro.ZERO,
        kind: 'regular',
      },
      ...{ number: `F${index.toString()}`, issuedOn: '2026-02-01' as LocalDate },
      vat: { category: 'O', percentage: Percentage.ZERO },
    })),
  });
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.faults));
  return outcome.value;
}

describe('the open points of an agreement', () => {
  it('have no end before notice was known, and the formation of that day', () => {
    const { endsOn, formationOn, formation } = pointsOn('2026-06-29');
    expect([endsOn, formationOn]).toEqual([undefined, '2026-06-29']);
    expect(formation.map((one) => one.function)).toEqual(['counter', 'desk', 'temporary']);
  });

  it('are of the last day once it is known, by function and by group', () => {
    const { endsOn, formationOn, formation } = pointsOn('2026-06-30');
    expect([endsOn, formationOn]).toEqual(['2028-01-01', '2027-12-31']);
    expect(
      formation.map((one) => `${one.function} ${one.hoursPerWeek.toString()} ${one.scale ?? ''}`),
    ).toEqual(['counter 18 6', 'desk 18 6']);
    expect([...hoursByGroup(formation)].map(([group, hours]) => `${group} ${hours.toString()}`)).toEqual([
      'Balie 36',
    ]);
  });

  it('say what was recorded for after the end, once that month has come', () => {
    const parked = (day: string): string[] =>
      pointsOn(day).parked.map(({ row, reason, amount }) => `${row} ${reason} ${amount.toString()}`);
    expect(parked('2027-12-31')).toEqual([]);
    expect(parked('2028-01-15')).toEqual(['corporation-tax after-end 30.00']);
  });

  it('say what was charged too much, by how many documents, and what is left of state funding', () => {
    const { owed, documents, fundings } = pointsOn('2026-07-01', [
      ['salary:counter', '12.00'],
      ['overhead', '3.00'],
    ]);
    expect(owed.map(({ row, net }) => `${row} ${net.toString()}`)).toEqual([
      'formation -12.00',
      'overhead -3.00',
    ]);
    expect(documents).toBe(2);
    expect(fundings.map(({ left }) => left.toString())).toEqual(['90.00']);
  });
});
