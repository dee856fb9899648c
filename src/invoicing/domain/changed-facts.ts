import type { Fact, IsRecorded } from '../../kernel/knowledge';
import type { AgreementFacts } from '../../settlement/domain';

/** The lists of facts that can change what is owed. */
export type OwingList = Exclude<keyof AgreementFacts, InformationList>;

/** What is told of a fact of these lists changes no amount. */
type InformationList =
  | 'overheadEvaluations'
  | 'overheadServices'
  | 'publicationGroups'
  | 'tableConsultations'
  | 'regradingAnnouncements'
  | 'decisionPolicies'
  | 'planningDates'
  | 'deviationThresholds'
  | 'directCosts'
  | 'mandatePurchases'
  | 'stateFunding'
  | 'fundingSpendings'
  | 'fundingTalks'
  | 'withdrawals';

/** In the order in which what they change is looked at. */
export const OWING_LISTS: readonly OwingList[] = [
  'payroll',
  'policies',
  'salaryTables',
  'tableAcceptances',
  'ikb',
  'employerCharges',
  'formation',
  'ceilingDecisions',
  'overhead',
  'trainingBudgets',
  'trainingCosts',
  'addenda',
  'addendumEntries',
  'approvals',
  'completions',
  'costAgreements',
  'corporationTax',
  'vat',
  'notices',
];

/** How a fact that is known now and was not, or the other way round, came to differ. */
export type ChangeState = 'known' | 'withdrawn' | 'restored';

export interface ChangedFact<F extends Fact = Fact> {
  readonly fact: F;
  readonly state: ChangeState;
}

/**
 * The facts of a list that one moment made known, withdrew or brought back. A replaced fact is not told
 * of beside the one that takes its place, nor one that comes back beside its withdrawn replacement.
 */
export function changedFacts<F extends Fact>(
  before: readonly F[],
  after: readonly F[],
  wasRecorded: IsRecorded,
): ChangedFact<F>[] {
  const [known, knew] = [new Set(after), new Set(before)];
  const appeared = after.filter((fact) => !knew.has(fact));
  const disappeared = before.filter((fact) => !known.has(fact));
  const replaced = new Set(appeared.map(({ replaces }) => replaces));
  const revived = new Set(disappeared.map(({ replaces }) => replaces));
  return [
    ...appeared
      .filter((fact) => !wasRecorded(fact) || !revived.has(fact.id))
      .map((fact) => ({ fact, state: wasRecorded(fact) ? ('restored' as const) : ('known' as const) })),
    ...disappeared
      .filter(({ id }) => !replaced.has(id))
      .map((fact) => ({ fact, state: 'withdrawn' as const })),
  ];
}
