import type { Agreement, FormationTerms } from '../../agreements/domain';
import type { SalaryTable } from '../../indexation/domain';
import { success, type Outcome } from '../../kernel/fault/fault';
import type { Fact } from '../../kernel/knowledge';
import type { Euro } from '../../kernel/money';
import { firstOfYear, type LocalDate } from '../../kernel/time';
import { settleOneYear, type AgreementFacts, type Rules, type YearLimits } from '../../settlement/domain';
import { PERCENTAGES, type PercentageName, type YearAddendum } from './year-addendum';

/** What years are weighed by: the facts as they are known, and the rules. */
export interface WeighedBy {
  readonly agreement: Agreement;
  readonly known: AgreementFacts;
  readonly rules: Rules;
}

/** The budget of a year in euros, as its limits say (R1, R4 to R7; DVO 4.2). */
export interface YearBudget {
  readonly formationCeiling: Euro;
  readonly decidedExtra: Euro;
  readonly overhead: Euro;
  readonly training: Euro;
  readonly maximumCompensation: Euro;
}

/** The limits of a year by what is known; payroll and other years stand aside, they set no limit. */
export function limitsOf({ agreement, known, rules }: WeighedBy, year: number): Outcome<YearLimits> {
  const ofYear = known.trainingBudgets.filter((budget) => budget.year === year);
  const settled = settleOneYear(agreement, { ...known, payroll: [], trainingBudgets: ofYear }, rules, year);
  return settled.ok ? success(settled.value.limits) : settled;
}

export function budgetOf(limits: YearLimits): YearBudget {
  const { formationCeiling, decidedExtra, overheadLimit, trainingBudget, maximumCompensation } = limits;
  return {
    ...{ formationCeiling, decidedExtra, overhead: overheadLimit },
    ...{ training: trainingBudget, maximumCompensation },
  };
}

/** The facts as an addendum would have them for its year; they say nothing of later years. */
export function asAgreed(known: AgreementFacts, addendum: YearAddendum): AgreementFacts {
  const { year, formation, training } = addendum;
  // What was decided before the year goes by the percentage of that day (R5).
  const percentages = PERCENTAGES.map((name) => {
    const earlier = known[name].filter(({ from }) => from < firstOfYear(year));
    return [name, [...earlier, ...named(name, addendum[name])]] as const;
  });
  return {
    ...known,
    ...(Object.fromEntries(percentages) as Pick<AgreementFacts, PercentageName>),
    formation: named('formation', formation),
    trainingBudgets: named('trainingBudgets', [{ year, amount: training }]),
  };
}

/** The ceiling of one line over a year, in euros (R1). */
export function ceilingOfLine(by: WeighedBy, line: FormationTerms, year: number): Outcome<Euro> {
  const limits = limitsOf({ ...by, known: { ...by.known, formation: named('formation', [line]) } }, year);
  return limits.ok ? success(limits.value.formationCeiling) : limits;
}

/** The facts by published salary tables alone, or with the provisional ones counting as well (R1, R2). */
export function onTables(known: AgreementFacts, withProvisional: boolean): AgreementFacts {
  const salaryTables = known.salaryTables.filter((table) => withProvisional || !table.provisional);
  const accepted = salaryTables.filter(({ provisional }) => provisional).map((table) => acceptanceOf(table));
  return { ...known, salaryTables, tableAcceptances: [...known.tableAcceptances, ...accepted] };
}

function acceptanceOf({ id, from }: SalaryTable): AgreementFacts['tableAcceptances'][number] {
  return { ...supposed(`${id} accepted`, from), table: id, acceptedOn: from };
}

function named<T extends object>(list: string, terms: readonly T[]): (T & Fact)[] {
  return terms.map((one, index) => ({
    ...supposed(`${list}[${index.toString()}]`, firstOfYear(1900)),
    ...one,
  }));
}

/** A fact that is not recorded; its place is that in the addendum. */
function supposed(id: string, recordedOn: LocalDate): Fact {
  return { id, recordedOn, source: 'supposed', place: id };
}
