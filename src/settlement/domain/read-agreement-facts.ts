import { readAddendaFacts } from '../../addenda/domain';
import {
  readCeilingDecision,
  readCorporationTax,
  readDecisionPolicy,
  readDeviationThreshold,
  readFormationLine,
  readFundingSpending,
  readFundingTalk,
  readMandatePurchase,
  readMonthlyCost,
  readNotice,
  readOverheadEvaluation,
  readOverheadPercentage,
  readOverheadServices,
  readPercentage,
  readPlanningDate,
  readPolicy,
  readPublicationGroup,
  readRegradingAnnouncement,
  readStateFunding,
  readTrainingBudget,
  readVatRuling,
} from '../../agreements/domain';
import { readSalaryTable, readTableAcceptance, readTableConsultation } from '../../indexation/domain';
import { readWithdrawal, type Fields } from '../../kernel/reading';
import { readPayrollLine } from '../../payroll/domain';
import type { AgreementFacts } from './agreement-facts';

/** Reads all lists of facts of an agreement; every fault in them is reported at its place. */
export function readAgreementFacts(file: Fields): AgreementFacts {
  return {
    policies: file.list('policies', readPolicy),
    salaryTables: file.list('salaryTables', readSalaryTable),
    tableAcceptances: file.list('tableAcceptances', readTableAcceptance),
    tableConsultations: file.list('tableConsultations', readTableConsultation),
    overhead: file.list('overhead', readOverheadPercentage),
    overheadEvaluations: file.list('overheadEvaluations', readOverheadEvaluation),
    overheadServices: file.list('overheadServices', readOverheadServices),
    ikb: file.list('ikb', readPercentage),
    employerCharges: file.list('employerCharges', readPercentage),
    vat: file.list('vat', readVatRuling),
    publicationGroups: file.list('publicationGroups', readPublicationGroup),
    formation: file.list('formation', readFormationLine),
    regradingAnnouncements: file.list('regradingAnnouncements', readRegradingAnnouncement),
    trainingBudgets: file.list('trainingBudgets', readTrainingBudget),
    trainingCosts: file.list('trainingCosts', readMonthlyCost),
    payroll: file.list('payroll', readPayrollLine),
    decisionPolicies: file.list('decisionPolicies', readDecisionPolicy),
    planningDates: file.list('planningDates', readPlanningDate),
    deviationThresholds: file.list('deviationThresholds', readDeviationThreshold),
    ceilingDecisions: file.list('ceilingDecisions', readCeilingDecision),
    ...readAddendaFacts(file),
    corporationTax: file.list('corporationTax', readCorporationTax),
    directCosts: file.list('directCosts', readMonthlyCost),
    mandatePurchases: file.list('mandatePurchases', readMandatePurchase),
    stateFunding: file.list('stateFunding', readStateFunding),
    fundingSpendings: file.list('fundingSpendings', readFundingSpending),
    fundingTalks: file.list('fundingTalks', readFundingTalk),
    notices: file.list('notices', readNotice),
    withdrawals: file.list('withdrawals', readWithdrawal),
  };
}
