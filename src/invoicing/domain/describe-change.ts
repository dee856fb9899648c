import { latestByKey, type AddendumKind } from '../../addenda/domain';
import type { DatedPercentage, FormationLine } from '../../agreements/domain';
import type { SalaryTable } from '../../indexation/domain';
import type { Fact } from '../../kernel/knowledge';
import { inForceOn, monthOf, type LocalDate } from '../../kernel/time';
import type { AgreementFacts } from '../../settlement/domain';
import type { ChangedFact, OwingList } from './changed-facts';
import type { Ground } from './ground';
import { headingsOfMonth } from './salary-headings';

/** What was known before a moment and after it. */
export interface Knowing {
  readonly before: AgreementFacts;
  readonly after: AgreementFacts;
}

/** The ground that a changed fact is for what is owed; the article is that of its kind (DVO 3 and 4). */
export function describeChange(list: OwingList, { fact, state }: ChangedFact, knowing: Knowing): Ground {
  const describe = DESCRIPTIONS[list] as (fact: Fact, knowing: Knowing) => Ground;
  return { ...describe(fact, knowing), ...(state !== 'known' && { state }) };
}

type Descriptions = {
  readonly [L in OwingList]: (fact: AgreementFacts[L][number], knowing: Knowing) => Ground;
};

const DESCRIPTIONS: Descriptions = {
  payroll: ({ bookedMonth, reason, source }) =>
    reason === undefined
      ? { kind: 'payroll', article: 'DVO 4.10', from: bookedMonth, label: source }
      : { kind: 'back-pay', article: 'DVO 4.10', label: reason },
  policies: ({ from }) => ({ kind: 'policy', article: 'DVO 4.2', from }),
  salaryTables: describeTable,
  tableAcceptances: ({ table }, { after, before }) => {
    const from = [...after.salaryTables, ...before.salaryTables].find(({ id }) => id === table)?.from;
    return { kind: 'table-acceptance', article: 'DVO 4.3', ...(from && { from }) };
  },
  overhead: percentage('overhead-percentage', 'DVO 3.4'),
  ikb: percentage('ikb-percentage', 'DVO 4.2'),
  employerCharges: percentage('employer-charges', 'DVO 4.2'),
  vat: ({ from, category, percentage: rate }) => ({
    kind: 'vat',
    article: 'DVO 4.11',
    from,
    percentage: rate.toString(),
    vatCategory: category,
  }),
  formation: describeFormation,
  trainingBudgets: ({ year }) => ({ kind: 'training-budget', article: 'DVO 4.2', from: year.toString() }),
  trainingCosts: ({ costMonth }) => ({ kind: 'training-costs', article: 'DVO 4.2', from: costMonth }),
  ceilingDecisions: ({ decidedOn }) => ({ kind: 'ceiling-decision', article: 'DVO 4.8', from: decidedOn }),
  addenda: ({ addendum, kind }) => ({ kind: 'addendum', article: ARTICLES[kind], label: addendum }),
  approvals: ({ addendum, approvedOn }) => ({
    kind: 'approval',
    article: 'DVO 3.6',
    from: approvedOn,
    label: addendum,
  }),
  completions: ({ addendum, completedOn }, knowing) => ({
    kind: 'completion',
    article: articleOf(addendum, knowing),
    from: completedOn,
    label: addendum,
  }),
  costAgreements: ({ addendum, agreedOn }) => ({
    kind: 'cost-agreement',
    article: 'DVO 3.7',
    from: agreedOn,
    label: addendum,
  }),
  addendumEntries: ({ addendum }, knowing) => ({
    kind: 'addendum-entries',
    article: articleOf(addendum, knowing),
    label: addendum,
  }),
  corporationTax: ({ costMonth }) => ({ kind: 'corporation-tax', article: 'DVO 4.12', from: costMonth }),
  notices: ({ endsOn }) => ({ kind: 'notice', article: 'DVO 9.2', from: endsOn }),
};

/** A published table that takes the place of a provisional one settles what that one was off (R1; DVO 4.3). */
function describeTable({ from, provisional, replaces }: SalaryTable, { before }: Knowing): Ground {
  const earlier = before.salaryTables.filter((table) => table.id === replaces || table.from === from);
  const kind = provisional
    ? 'provisional-table'
    : earlier.some((table) => table.provisional)
      ? 'published-table'
      : 'salary-table';
  return { kind, article: 'DVO 4.3', from };
}

const ARTICLES: Readonly<Record<AddendumKind, string>> = {
  'extra-volume': 'DVO 3.6',
  bespoke: 'DVO 3.6',
  project: 'DVO 3.6',
  election: 'DVO 4.6',
  calamity: 'DVO 3.7',
};

function articleOf(addendum: string, { before, after }: Knowing): string {
  const known = latestByKey(after.addenda).get(addendum) ?? latestByKey(before.addenda).get(addendum);
  return ARTICLES[known?.kind ?? 'extra-volume'];
}

function percentage(kind: Ground['kind'], article: string): (fact: DatedPercentage) => Ground {
  return ({ from, percentage: rate }) => ({ kind, article, from, percentage: rate.toString() });
}

/** Another scale is a regrading (DVO 4.4); anything else is agreed formation (DVO 4.2). */
function describeFormation(line: FormationLine, { before, after }: Knowing): Ground {
  const earlier = [...before.formation, ...after.formation].find(({ id }) => id === line.replaces);
  const regradedFrom = earlier && firstOtherGrade(line, earlier);
  const from = regradedFrom ?? changedFrom(line, earlier);
  const shownBy = { formation: [line], publicationGroups: after.publicationGroups };
  const label = headingsOfMonth([line.function], monthOf(from), shownBy).get(line.function);
  return {
    ...(regradedFrom ? REGRADING : FORMATION),
    from,
    ...(label !== undefined && { label }),
  };
}

const REGRADING: Ground = { kind: 'regrading', article: 'DVO 4.4' };
const FORMATION: Ground = { kind: 'formation', article: 'DVO 4.2' };

/** The first day from which the two lines have another scale. */
function firstOtherGrade(line: FormationLine, earlier: FormationLine): LocalDate | undefined {
  const days = [...line.grades, ...earlier.grades].map(({ from }) => from).sort();
  return days.find((day) => scaleOn(line, day) !== scaleOn(earlier, day));
}

function scaleOn({ grades }: FormationLine, day: LocalDate): string | undefined {
  return inForceOn(grades, day)?.scale;
}

function changedFrom({ from, until }: FormationLine, earlier: FormationLine | undefined): LocalDate {
  if (!earlier || earlier.from !== from || earlier.until === until) return from;
  return until ?? earlier.until ?? from;
}
