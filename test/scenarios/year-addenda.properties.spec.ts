import * as fc from 'fast-check';
import type { FormationTerms } from '../../src/agreements/domain';
import { Fields, writeRecorded } from '../../src/kernel/reading';
import { Euro, Exact } from '../../src/kernel/money';
import { Percentage } from '../../src/kernel/percentage/percentage';
import { dateOf, type LocalDate } from '../../src/kernel/time';
import { readScenario } from '../../src/scenarios/domain';
import {
  PRESENT_RULES,
  readAgreementFacts,
  selectKnown,
  type AgreementFacts,
} from '../../src/settlement/domain';
import { compareYears, copyYear, factsOfYear, type YearAddendum } from '../../src/year-addenda/domain';
import { limitsOf, onTables } from '../../src/year-addenda/domain/budget-of-year';
import { percentagesInYear, termsFrom } from '../../src/year-addenda/domain/terms-in-year';
import { randomAgreement } from '../support/random-agreement';
import type { ScenarioFile } from '../support/scenario-file';
import { RUNS } from '../support/settled-file';

interface Agreed {
  readonly by: { readonly agreement: Scenario['agreement']; readonly known: AgreementFacts };
  readonly recorded: AgreementFacts;
  readonly year: number;
}
type Scenario = Extract<ReturnType<typeof readScenario>, { ok: true }>['value'];

/** The second year of an agreement, with everything that becomes known of it. */
function secondYear(file: ScenarioFile): Agreed {
  const scenario = readScenario(file);
  if (!scenario.ok) throw new Error(`refused: ${JSON.stringify(scenario.faults)}`);
  const { agreement, facts } = scenario.value;
  const year = (file.agreement.years[0] ?? 0) + 1;
  // What is decided afterwards goes by the percentage of its own month (R5), which a later year addendum changes.
  const ceilingDecisions = facts.ceilingDecisions.filter(
    (decision) => decision.decidedOn < dateOf(decision.year + 1, 1, 1),
  );
  const recorded = { ...facts, ceilingDecisions };
  const known = onTables(
    selectKnown(recorded, () => true),
    true,
  );
  return { by: { agreement, known }, recorded, year };
}

/** What is known once an addendum is agreed to. */
function agreedTo(addendum: YearAddendum, { by, recorded }: Agreed): AgreementFacts {
  const items = factsOfYear(addendum, 1, { known: by.known, recorded });
  const lists: Record<string, object[]> = {};
  for (const { list, item } of items)
    (lists[list] ??= []).push({ ...item, recordedOn: '2033-01-01', source: 'year addendum' });
  const added = readAgreementFacts(
    new Fields(lists, '', ({ path, code }) => {
      throw new Error(`${path} ${code}`);
    }),
  );
  const names = Object.keys(recorded) as (keyof AgreementFacts)[];
  const facts = Object.fromEntries(names.map((name) => [name, [...recorded[name], ...added[name]]]));
  return onTables(
    selectKnown(facts as unknown as AgreementFacts, () => true),
    true,
  );
}

const change = fc.record({
  what: fc.constantFrom('drop', 'hours', 'grade', 'until', 'move', 'split', 'add'),
  line: fc.nat(5),
  hours: fc.integer({ min: 1, max: 144 }),
  scale: fc.constantFrom('6', '8', '10A'),
  month: fc.integer({ min: 1, max: 12 }),
  day: fc.integer({ min: 2, max: 28 }),
});
type Change = typeof change extends fc.Arbitrary<infer T> ? T : never;

function changeLines(lines: readonly FormationTerms[], one: Change, year: number): FormationTerms[] {
  const day = dateOf(year, one.month, one.day);
  const graded = { from: day, grades: [{ from: day, scale: one.scale }], hoursPerWeek: Exact.of(one.hours) };
  const added = { function: 'new', service: '1.1', ...graded };
  return lines.flatMap((line, index): FormationTerms[] => {
    if (index !== one.line % lines.length) return [line];
    const [from, fits] = [line.from, line.from < day && (line.until === undefined || day < line.until)];
    switch (one.what) {
      case 'drop':
        return lines.length > 1 ? [] : [line];
      case 'hours':
        return [{ ...line, hoursPerWeek: graded.hoursPerWeek }];
      case 'grade':
        return [{ ...line, grades: [{ from, scale: one.scale }] }];
      case 'until':
        return fits ? [{ ...line, until: day }] : [line];
      case 'move':
        return fits ? [{ ...line, ...graded }] : [line];
      case 'split':
        return fits
          ? [
              { ...line, until: day },
              { ...line, ...graded },
            ]
          : [line];
      case 'add':
        return [line, added];
    }
  });
}

const changes = fc.record({
  lines: fc.array(change, { maxLength: 5 }),
  overhead: fc.array(fc.integer({ min: 0, max: 40 }), { minLength: 1, maxLength: 3 }),
  training: fc.integer({ min: 0, max: 900_000 }),
  isKept: fc.boolean(),
});

function changed(copied: YearAddendum, random: typeof changes extends fc.Arbitrary<infer T> ? T : never) {
  const { year } = copied;
  const overhead = random.overhead.map((percent, index) => ({
    from: dateOf(year, index * 5 + 1, 1),
    percentage: Percentage.parse(percent.toString())!,
  }));
  return {
    ...copied,
    formation: random.lines.reduce((lines, one) => changeLines(lines, one, year), copied.formation),
    overhead: random.isKept ? copied.overhead : percentagesInYear(overhead, year),
    training: Euro.parse((random.training / 100).toFixed(2))!,
  };
}

/** What an addendum says, whatever the order of its lines. */
function said(addendum: YearAddendum): unknown {
  const formation = addendum.formation.map((line) => termsFrom(line, line.from));
  const { formation: lines, ...rest } = writeRecorded({ ...addendum, formation });
  return { ...rest, formation: lines.map((line) => JSON.stringify(line)).sort() };
}

function limits(known: AgreementFacts, { by }: Agreed, year: number): unknown {
  const outcome = limitsOf({ agreement: by.agreement, known, rules: PRESENT_RULES }, year);
  if (!outcome.ok) return outcome.faults.map(({ code }) => code);
  const { ceilingByMonth, overheadByMonth, trainingBudget, maximumCompensation } = outcome.value;
  return [...ceilingByMonth.values(), ...overheadByMonth.values(), trainingBudget, maximumCompensation].map(
    (amount) => amount.toString(),
  );
}

describe('for every agreement, a year addendum', () => {
  it('copied without change makes nothing known but the training budget of the year', () => {
    fc.assert(
      fc.property(randomAgreement, (file) => {
        const agreed = secondYear(file);
        const copied = copyYear(agreed.by.known, agreed.year);
        const items = factsOfYear(copied, 1, { known: agreed.by.known, recorded: agreed.recorded });
        expect(items.map(({ list }) => list)).toEqual(['trainingBudgets']);
      }),
      RUNS,
    );
  });

  it('makes known what was agreed, and what it promised to the cent, and leaves the year before as it was', () => {
    fc.assert(
      fc.property(randomAgreement, changes, (file, random) => {
        const agreed = secondYear(file);
        const { by, year } = agreed;
        const addendum = changed(copyYear(by.known, year), random);
        const promised = compareYears({ ...by, rules: PRESENT_RULES }, addendum);
        const known = agreedTo(addendum, agreed);
        expect(said(copyYear(known, year))).toEqual(said(addendum));
        expect(limits(known, agreed, year - 1)).toEqual(limits(by.known, agreed, year - 1));
        if (!promised.ok) return;
        const [budget] = promised.value.budgets;
        expect(limits(known, agreed, year)).toContain(budget!.after.maximumCompensation.toString());
        expect(promised.value.lines.every(({ ceilingAfter, after }) => !after || ceilingAfter)).toBe(true);
        const ceilings = promised.value.lines.map(({ ceilingAfter }) => ceilingAfter ?? Euro.ZERO);
        expect(Euro.sum(ceilings).equals(budget!.after.formationCeiling)).toBe(true);
      }),
      RUNS,
    );
  });

  it('brings back nothing that a line of the year had taken the place of', () => {
    const moment = { recordedOn: '2025-11-20' as LocalDate, source: 's', place: '' };
    const line = { function: 'counter', service: '1.1', hoursPerWeek: Exact.of(36) };
    const from = dateOf(2027, 3, 1);
    const lines = ['a', 'b', 'c'].map((id, index) => ({
      ...{ ...moment, id, ...line, from, grades: [{ from, scale: '6' }] },
      ...(index > 0 && { replaces: 'abc'[index - 1]! }),
    }));
    const none = { overhead: [], ikb: [], employerCharges: [], trainingBudgets: [] };
    const copied = copyYear({ ...none, formation: lines.slice(2) }, 2027);
    const facts = { known: { ...none, formation: lines.slice(2) }, recorded: { ...none, formation: lines } };
    const items = factsOfYear({ ...copied, formation: [] }, 3, facts);
    expect(items.map(({ list, item }) => [list, item['fact']])).toEqual([
      ['withdrawals', 'c'],
      ['withdrawals', 'b'],
      ['withdrawals', 'a'],
      ['trainingBudgets', undefined],
    ]);
  });
});
