import type { AddendaFacts } from '../../addenda/domain';
import type {
  CeilingDecision,
  CorporationTax,
  DatedPercentage,
  DecisionPolicy,
  DeviationThreshold,
  FormationLine,
  FundingSpending,
  FundingTalk,
  MandatePurchase,
  MonthlyCost,
  Notice,
  OverheadEvaluation,
  OverheadPercentage,
  OverheadServices,
  PlanningDate,
  Policy,
  PublicationGroup,
  RegradingAnnouncement,
  StateFunding,
  TrainingBudget,
  VatRuling,
} from '../../agreements/domain';
import type { SalaryTable, TableAcceptance, TableConsultation } from '../../indexation/domain';
import { knownFacts, type Fact, type IsRecorded, type Withdrawal } from '../../kernel/knowledge';
import type { PayrollLine } from '../../payroll/domain';

/** All facts of one agreement, list by list. */
export interface AgreementFacts extends AddendaFacts {
  readonly policies: readonly Policy[];
  readonly salaryTables: readonly SalaryTable[];
  readonly tableAcceptances: readonly TableAcceptance[];
  readonly tableConsultations: readonly TableConsultation[];
  readonly overhead: readonly OverheadPercentage[];
  readonly overheadEvaluations: readonly OverheadEvaluation[];
  readonly overheadServices: readonly OverheadServices[];
  readonly ikb: readonly DatedPercentage[];
  readonly employerCharges: readonly DatedPercentage[];
  readonly vat: readonly VatRuling[];
  readonly publicationGroups: readonly PublicationGroup[];
  readonly formation: readonly FormationLine[];
  readonly regradingAnnouncements: readonly RegradingAnnouncement[];
  readonly trainingBudgets: readonly TrainingBudget[];
  readonly trainingCosts: readonly MonthlyCost[];
  readonly payroll: readonly PayrollLine[];
  readonly decisionPolicies: readonly DecisionPolicy[];
  readonly planningDates: readonly PlanningDate[];
  readonly deviationThresholds: readonly DeviationThreshold[];
  readonly ceilingDecisions: readonly CeilingDecision[];
  readonly corporationTax: readonly CorporationTax[];
  readonly directCosts: readonly MonthlyCost[];
  readonly mandatePurchases: readonly MandatePurchase[];
  readonly stateFunding: readonly StateFunding[];
  readonly fundingSpendings: readonly FundingSpending[];
  readonly fundingTalks: readonly FundingTalk[];
  readonly notices: readonly Notice[];
  readonly withdrawals: readonly Withdrawal[];
}

/** What of the facts is known: recorded, not withdrawn, not replaced. */
export function selectKnown(facts: AgreementFacts, isRecorded: IsRecorded): AgreementFacts {
  const known = knownFacts(facts.withdrawals, isRecorded);
  return {
    policies: known(facts.policies),
    salaryTables: known(facts.salaryTables),
    tableAcceptances: known(facts.tableAcceptances),
    tableConsultations: known(facts.tableConsultations),
    overhead: known(facts.overhead),
    overheadEvaluations: known(facts.overheadEvaluations),
    overheadServices: known(facts.overheadServices),
    ikb: known(facts.ikb),
    employerCharges: known(facts.employerCharges),
    vat: known(facts.vat),
    publicationGroups: known(facts.publicationGroups),
    formation: known(facts.formation),
    regradingAnnouncements: known(facts.regradingAnnouncements),
    trainingBudgets: known(facts.trainingBudgets),
    trainingCosts: known(facts.trainingCosts),
    payroll: known(facts.payroll),
    decisionPolicies: known(facts.decisionPolicies),
    planningDates: known(facts.planningDates),
    deviationThresholds: known(facts.deviationThresholds),
    ceilingDecisions: known(facts.ceilingDecisions),
    addenda: known(facts.addenda),
    approvals: known(facts.approvals),
    completions: known(facts.completions),
    costAgreements: known(facts.costAgreements),
    addendumEntries: known(facts.addendumEntries),
    corporationTax: known(facts.corporationTax),
    directCosts: known(facts.directCosts),
    mandatePurchases: known(facts.mandatePurchases),
    stateFunding: known(facts.stateFunding),
    fundingSpendings: known(facts.fundingSpendings),
    fundingTalks: known(facts.fundingTalks),
    notices: known(facts.notices),
    withdrawals: known(facts.withdrawals),
  };
}

/** Every fact, whatever its list. */
export function* everyFact(facts: AgreementFacts): Generator<Fact> {
  for (const list of Object.values(facts) as (readonly Fact[])[]) yield* list;
}
