export { checkHoursPerWeek } from './check-hours-per-week';
export { covers, coversMonth, firstDayAfter, type Agreement } from './agreement';
export { calculateCeilingOfMonth, percentageIn, type CeilingTerms } from './calculate-ceiling';
export { readDeviationThreshold, thresholdOf, type DeviationThreshold } from './deviation-threshold';
export { openInquiries, regradingsOf, type Regrading } from './regradings-of';
export { isAgreedFact, nameAgreedFact } from './agreed-fact';
export { isFactOfDecision, isSourceOfDecision } from './name-of-decision';
export { earliestEnd, latestNotice } from './earliest-end';
export { endedBy, readNotice, type Notice } from './notice';
export {
  PLANNED_FOR,
  type CeilingDecision,
  type DatedPercentage,
  type DecisionPolicy,
  type FormationLine,
  type FormationTerms,
  type Grade,
  type MonthlyCost,
  type Occasion,
  type OverheadBasis,
  type PercentageTerms,
  type PlannedFor,
  type PlanningDate,
  type Policy,
  type RegradingAnnouncement,
  type TrainingBasis,
  type TrainingBudget,
} from './terms-facts';
export {
  FEWEST_PERSONS,
  isShownApart,
  publicationGroupOf,
  publicationGroupsIn,
  type PublicationGroup,
} from './publication-group';
export { tablesOfMonth } from './tables-of-month';
export {
  vatTreatmentOf,
  type Compensable,
  type VatCategory,
  type VatRuling,
  type VatTreatment,
} from './vat-treatment';
export { shareVat } from './share-vat';
export { yearsToEvaluate, type YearToEvaluate } from './years-to-evaluate';
export { readCorporationTax, readVatRuling, type CorporationTax } from './tax-facts';
export {
  isPaidFromOverhead,
  readOverheadEvaluation,
  readOverheadPercentage,
  readOverheadServices,
  type OverheadEvaluation,
  type OverheadPercentage,
  type OverheadServices,
} from './overhead-facts';
export {
  readCeilingDecision,
  readDecisionPolicy,
  readFormationLine,
  readFormationTerms,
  readMonthlyCost,
  readPercentage,
  readPercentageTerms,
  readPlanningDate,
  readPolicy,
  readPublicationGroup,
  readRegradingAnnouncement,
  readTrainingBudget,
} from './read-terms';
export {
  readFundingSpending,
  readFundingTalk,
  readMandatePurchase,
  readStateFunding,
  type FundingSpending,
  type FundingTalk,
  type MandatePurchase,
  type StateFunding,
} from './information-facts';
export { pathInFile } from './agreement-file/path-in-file';
export { readAgreementFile, type AgreementFileContext } from './agreement-file/read-agreement-file';
export type { AgreementFile, AgreementFileItem, AgreementHead } from './agreement-file/agreement-file';
export { isByOtherParty, isInternalTo, SHARED_ACTS } from './internal-event';
