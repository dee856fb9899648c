import type { Exact } from '../../kernel/money';
import { readFact, readFirstOfMonth, readNotNegative, readPositive, type Fields } from '../../kernel/reading';
import { isFirstOfYear, type LocalDate } from '../../kernel/time';
import { checkHoursPerWeek } from './check-hours-per-week';
import type { PublicationGroup } from './publication-group';
import {
  PLANNED_FOR,
  type CeilingDecision,
  type DatedPercentage,
  type DecisionPolicy,
  type FormationLine,
  type FormationTerms,
  type MonthlyCost,
  type PercentageTerms,
  type PlanningDate,
  type Policy,
  type RegradingAnnouncement,
  type TrainingBudget,
} from './terms-facts';

export function readPolicy(fields: Fields): Policy {
  return {
    ...readFact(fields),
    from: readFirstOfYear(fields),
    overheadBasis: fields.oneOf('overheadBasis', [
      'charged-salary-costs',
      'actual-salary-costs',
      'formation-ceiling',
    ]),
    trainingBasis: fields.oneOf('trainingBasis', ['instalments', 'actual']),
    indexation: fields.oneOf('indexation', ['automatic', 'after-agreement']),
    fullTimeHours: readPositive(fields, 'fullTimeHours'),
  };
}

export function readPercentage(fields: Fields): DatedPercentage {
  return { ...readFact(fields), ...readPercentageTerms(fields) };
}

export function readPercentageTerms(fields: Fields): PercentageTerms {
  return { from: readFirstOfMonth(fields), percentage: fields.percentage('percentage') };
}

export function readPublicationGroup(fields: Fields): PublicationGroup {
  return {
    ...readFact(fields),
    name: fields.text('name'),
    from: readFirstOfMonth(fields),
    persons: fields.ordinal('persons', 1),
    ...(fields.has('smallGroupReason') && { smallGroupReason: fields.text('smallGroupReason') }),
  };
}

export function readFormationLine(fields: Fields): FormationLine {
  return { ...readFact(fields), ...readFormationTerms(fields) };
}

export function readFormationTerms(fields: Fields): FormationTerms {
  const from = fields.date('from');
  const until = fields.has('until') ? fields.date('until') : undefined;
  if (until && from && until <= from) fields.fault('until', 'ends-before-start');
  const grades = fields.list('grades', (grade) => ({ from: grade.date('from'), scale: grade.text('scale') }));
  if (fields.isEmptyList('grades')) fields.fault('grades', 'empty-list');
  return {
    function: fields.text('function'),
    service: fields.text('service'),
    ...(fields.has('publicationGroup') && { publicationGroup: fields.text('publicationGroup') }),
    ...(fields.has('overheadReason') && { overheadReason: fields.text('overheadReason') }),
    hoursPerWeek: readHoursPerWeek(fields),
    from,
    ...(until && { until }),
    grades,
  };
}

function readHoursPerWeek(fields: Fields): Exact {
  const hours = readPositive(fields, 'hoursPerWeek');
  checkHoursPerWeek(fields, 'hoursPerWeek', hours);
  return hours;
}

export function readRegradingAnnouncement(fields: Fields): RegradingAnnouncement {
  return {
    ...readFact(fields),
    function: fields.text('function'),
    announcedOn: fields.date('announcedOn'),
    announcedTo: fields.text('announcedTo'),
    reference: fields.text('reference'),
    ...(fields.has('from') && { from: fields.date('from') }),
  };
}

export function readTrainingBudget(fields: Fields): TrainingBudget {
  return { ...readFact(fields), year: fields.year('year'), amount: readNotNegative(fields, 'amount') };
}

export function readMonthlyCost(fields: Fields): MonthlyCost {
  return { ...readFact(fields), costMonth: fields.month('costMonth'), amount: fields.euro('amount') };
}

export function readCeilingDecision(fields: Fields): CeilingDecision {
  return {
    ...readFact(fields),
    year: fields.year('year'),
    amount: fields.euro('amount'),
    reason: fields.text('reason'),
    decidedOn: fields.date('decidedOn'),
  };
}

export function readDecisionPolicy(fields: Fields): DecisionPolicy {
  return {
    ...readFact(fields),
    occasion: fields.oneOf('occasion', ['absence', 'continuity']),
    from: readFirstOfYear(fields),
    decider: fields.oneOf('decider', ['municipal-secretary', 'regisseur']),
    costs: fields.oneOf('costs', ['extra', 'all']),
  };
}

export function readPlanningDate(fields: Fields): PlanningDate {
  return {
    ...readFact(fields),
    party: fields.oneOf('party', ['client', 'contractor']),
    what: fields.oneOf('what', PLANNED_FOR),
    day: fields.date('day'),
  };
}

/** Policies change with the year. */
function readFirstOfYear(fields: Fields): LocalDate {
  const from = fields.date('from');
  if (from && !isFirstOfYear(from)) fields.fault('from', 'not-first-of-year');
  return from;
}
