import type { AddendaFacts } from '../../addenda/domain';
import type { CeilingDecision, DatedPercentage, FormationLine, MonthlyCost, Policy, TrainingBudget, VatRuling } from '../../agreements/domain';
import type { SalaryTable } from '../../indexation/domain';
import type { Fact, Withdrawal } from '../../kernel/knowledge';
import { Euro, type Exact } from '../../kernel/money';
import type { Fields } from '../../kernel/reading/fields';
import { isFirstOfMonth, isFirstOfYear, type LocalDate } from '../../kernel/time';
import type { PayrollLine } from '../../payroll/domain';
import type { AgreementFacts } from '../../settlement/domain';

/** Reads all lists of facts of a scenario; every fault in them is reported at its place. */
export function readFacts(file: Fields): AgreementFacts {
  return {
    policies: file.list('policies', readPolicy),
    salaryTables: file.list('salaryTables', readSalaryTable),
    tableAcceptances: file.list('tableAcceptances', (fields) => ({
      ...readFact(fields),
      table: fields.text('table'),
      acceptedOn: fields.date('acceptedOn'),
    })),
    overhead: file.list('overhead', readPercentage),
    ikb: file.list('ikb', readPercentage),
    employerCharges: file.list('employerCharges', readPercentage),
    vat: file.list('vat', readVatRuling),
    formation: file.list('formation', readFormationLine),
    trainingBudgets: file.list('trainingBudgets', readTrainingBudget),
    trainingCosts: file.list('trainingCosts', readMonthlyCost),
    payroll: file.list('payroll', readPayrollLine),
    ceilingDecisions: file.list('ceilingDecisions', readCeilingDecision),
    ...readAddendaFacts(file),
    corporationTax: file.list('corporationTax', readMonthlyCost),
    directCosts: file.list('directCosts', readMonthlyCost),
    withdrawals: file.list('withdrawals', readWithdrawal),
  };
}

function readFact(fields: Fields): Fact {
  return {
    id: fields.text('id'),
    recordedOn: fields.date('recordedOn'),
    source: fields.text('source'),
    ...(fields.has('replaces') && { replaces: fields.text('replaces') }),
    ...(fields.has('position') && { position: fields.ordinal('position', 1) }),
    place: fields.path,
  };
}

function readPolicy(fields: Fields): Policy {
  const from = fields.date('from');
  if (from && !isFirstOfYear(from)) fields.fault('from', 'not-first-of-year');
  return {
    ...readFact(fields),
    from,
    overheadBasis: fields.oneOf('overheadBasis', ['charged-salary-costs', 'actual-salary-costs', 'formation-ceiling']),
    trainingBasis: fields.oneOf('trainingBasis', ['instalments', 'actual']),
    indexation: fields.oneOf('indexation', ['automatic', 'after-agreement']),
    fullTimeHours: positive(fields, 'fullTimeHours'),
  };
}

function positive(fields: Fields, name: string): Exact {
  const value = fields.exact(name);
  if (!fields.isFaulty && !value.isPositive()) fields.fault(name, 'not-above-zero');
  return value;
}

function readSalaryTable(fields: Fields): SalaryTable {
  return {
    ...readFact(fields),
    collectiveAgreement: fields.text('collectiveAgreement'),
    from: fields.date('from'),
    scales: fields.object('scales', (scales) => new Map(scales.keys().map((scale) => [scale, readScale(scales, scale)]))),
  };
}

function readScale(scales: Fields, scale: string): Euro[] {
  const amounts = scales.plainList(scale, 'not-an-amount', (value) => {
    const isText = typeof value === 'string' || typeof value === 'number';
    return isText ? Euro.parse(value.toString()) : undefined;
  });
  if (amounts.length === 0 && !scales.isFaulty) scales.fault(scale, 'empty-list');
  return amounts;
}

function readPercentage(fields: Fields): DatedPercentage {
  return { ...readFact(fields), from: firstOfMonth(fields), percentage: fields.percentage('percentage') };
}

function firstOfMonth(fields: Fields): LocalDate {
  const from = fields.date('from');
  if (from && !isFirstOfMonth(from)) fields.fault('from', 'not-first-of-month');
  return from;
}

function readVatRuling(fields: Fields): VatRuling {
  const category = fields.oneOf('category', ['O', 'E', 'S', 'AE']);
  const percentage = fields.percentage('percentage');
  if (!fields.isFaulty && (category === 'S') === percentage.isZero()) fields.fault('percentage', 'not-of-category', { category });
  if (percentage.decimalPlaces() > 2) fields.fault('percentage', 'not-a-percentage');
  const hasComponents = fields.has('components');
  const components = fields.plainList('components', 'not-text', (value) => (typeof value === 'string' ? value : undefined));
  if (hasComponents && components.length === 0) fields.fault('components', 'empty-list');
  return { ...readFact(fields), from: firstOfMonth(fields), category, percentage, ...(hasComponents && { components }) };
}

function readFormationLine(fields: Fields): FormationLine {
  const from = fields.date('from');
  const until = fields.has('until') ? fields.date('until') : undefined;
  if (until && from && until <= from) fields.fault('until', 'ends-before-start');
  const grades = fields.list('grades', (grade) => ({ from: grade.date('from'), scale: grade.text('scale') }));
  if (grades.length === 0 && !fields.isFaulty) fields.fault('grades', 'empty-list');
  return {
    ...readFact(fields),
    function: fields.text('function'),
    service: fields.text('service'),
    hoursPerWeek: positive(fields, 'hoursPerWeek'),
    from,
    ...(until && { until }),
    grades,
  };
}

function readTrainingBudget(fields: Fields): TrainingBudget {
  return { ...readFact(fields), year: fields.year('year'), amount: notNegative(fields, 'amount') };
}

function notNegative(fields: Fields, name: string): Euro {
  const amount = fields.euro(name);
  if (amount.isNegative()) fields.fault(name, 'below-zero');
  return amount;
}

function readMonthlyCost(fields: Fields): MonthlyCost {
  return { ...readFact(fields), costMonth: fields.month('costMonth'), amount: fields.euro('amount') };
}

function readPayrollLine(fields: Fields): PayrollLine {
  return {
    ...readFact(fields),
    bookedMonth: fields.month('bookedMonth'),
    costMonth: fields.month('costMonth'),
    function: fields.text('function'),
    ...(fields.has('employee') && { employee: fields.text('employee') }),
    component: fields.text('component'),
    amount: fields.euro('amount'),
  };
}

function readCeilingDecision(fields: Fields): CeilingDecision {
  return {
    ...readFact(fields),
    year: fields.year('year'),
    amount: fields.euro('amount'),
    reason: fields.text('reason'),
    decidedOn: fields.date('decidedOn'),
  };
}

function readAddendaFacts(file: Fields): AddendaFacts {
  return {
    addenda: file.list('addenda', readAddendum),
    approvals: file.list('approvals', (fields) => ({
      ...readFact(fields),
      addendum: fields.text('addendum'),
      approvedOn: fields.date('approvedOn'),
      ...(fields.has('maximum') && { maximum: notNegative(fields, 'maximum') }),
    })),
    completions: file.list('completions', (fields) => ({
      ...readFact(fields),
      addendum: fields.text('addendum'),
      completedOn: fields.date('completedOn'),
    })),
    costAgreements: file.list('costAgreements', (fields) => ({
      ...readFact(fields),
      addendum: fields.text('addendum'),
      agreedOn: fields.date('agreedOn'),
      entries: fields.plainList('entries', 'not-text', (value) => (typeof value === 'string' ? value : undefined)),
    })),
    addendumEntries: file.list('addendumEntries', (fields) => ({
      ...readFact(fields),
      addendum: fields.text('addendum'),
      performedOn: fields.date('performedOn'),
      quantity: fields.exact('quantity'),
      unitPrice: fields.exact('unitPrice'),
      unit: fields.text('unit'),
      confirmed: fields.has('confirmed') ? fields.flag('confirmed') : true,
    })),
  };
}

function readAddendum(fields: Fields): AddendaFacts['addenda'][number] {
  const from = fields.has('from') ? fields.month('from') : undefined;
  const until = fields.has('until') ? fields.month('until') : undefined;
  if (from && until && until < from) fields.fault('until', 'ends-before-start');
  return {
    ...readFact(fields),
    addendum: fields.text('addendum'),
    kind: fields.oneOf('kind', ['extra-volume', 'bespoke', 'project', 'election', 'calamity']),
    title: fields.text('title'),
    ...(from && { from }),
    ...(until && { until }),
    ...(fields.has('estimate') && { estimate: notNegative(fields, 'estimate') }),
  };
}

function readWithdrawal(fields: Fields): Withdrawal {
  const [ofFact, ofSource] = [fields.has('fact'), fields.has('ofSource')];
  if (ofFact === ofSource) fields.fault('fact', 'fact-or-source');
  return {
    ...readFact(fields),
    ...(ofFact && { fact: fields.text('fact') }),
    ...(ofSource && { ofSource: fields.text('ofSource') }),
  };
}
