import { BILLING_PERMISSIONS } from './billing-permissions';
import { CEMETERY_PERMISSIONS } from './cemetery-permissions';
import {
  BUDGET_HOLDERS,
  CLIENT_READERS,
  CONTRACTOR_READERS,
  FINANCIAL_OFFICER,
  MOST_DECISIONS,
  type Permission,
} from './permission';
import { RECORD_PERMISSIONS } from './record-permissions';

/**
 * THE permission table: the only place where it is decided who may do what. What differs from one
 * object to the next is not in it: row-level security shows a party only its own agreements, and
 * invoicing refuses that one person prepares and issues the same document (DVO 3.3).
 */
const TABLE = {
  public: { article: 'openbaar', openTo: 'anyone' },
  'own-session': { article: 'eigen sessie', openTo: 'signed-in' },
  'tasks.read': { article: 'eigen werk', openTo: 'signed-in' },

  // Each municipality looks after its own people; which role someone has, its provider says.
  'people.read': {
    article: 'DVO artikel 3.3 en AVG artikel 5',
    contractor: ['auditor', 'administrator'],
    client: ['auditor', 'administrator'],
    system: ['administrator'],
  },
  'people.manage': {
    article: 'DVO artikel 3.3 en AVG artikel 5',
    contractor: ['administrator'],
    client: ['administrator'],
    system: ['administrator'],
  },
  'parties.read': { article: 'DVO artikel 1.4', openTo: 'signed-in' },
  'parties.record': {
    article: 'DVO artikel 3.3',
    contractor: ['administrator'],
    system: ['administrator'],
  },

  // The agreement and its yearly addendum are between both parties, so both read them.
  'agreement.read': {
    article: 'DVO artikel 4.2',
    contractor: [...CONTRACTOR_READERS, 'administrator'],
    client: CLIENT_READERS,
    system: ['administrator'],
  },
  'agreement.record': {
    article: 'DVO artikel 4.2',
    contractor: [...FINANCIAL_OFFICER, 'administrator'],
    system: ['administrator'],
  },
  'salary-table.read': {
    article: 'DVO artikel 4.3',
    contractor: [...CONTRACTOR_READERS, 'administrator'],
    client: CLIENT_READERS,
    system: ['administrator'],
  },
  'salary-table.record': {
    article: 'DVO artikel 4.3',
    contractor: [...FINANCIAL_OFFICER, 'administrator'],
    system: ['administrator'],
  },
  // A raise of the ceiling is the client's as well: it is told what a table does before it counts. The
  // contractor sees it per function.
  'indexation.read': {
    article: 'DVO artikelen 4.3 en 4.4',
    contractor: CONTRACTOR_READERS,
    client: CLIENT_READERS,
    audited: ['contractor'],
  },
  'indexation.accept': {
    article: 'DVO artikel 4.3 en SLA, Addendum',
    client: ['regisseur'],
    mostInQuarter: MOST_DECISIONS,
  },
  // Regradings, tax treatments and decisions that were taken elsewhere.
  'facts.record': { article: 'DVO artikelen 4.4, 4.8 en 4.11', contractor: BUDGET_HOLDERS },
  // Not before both agreed on them, so on one side only; documents tell the client what they led to.
  'facts.read': { article: 'DVO artikel 4.2', contractor: CONTRACTOR_READERS, audited: ['contractor'] },
  'addendum.read': {
    article: 'DVO artikel 3.6',
    contractor: [...CONTRACTOR_READERS, 'ict-project'],
    client: CLIENT_READERS,
  },
  // Proposing, answering, withdrawing, completing, and writing down a consent on paper.
  'addendum.propose': { article: 'DVO artikel 3.6', contractor: BUDGET_HOLDERS },
  // The addenda capability refuses whoever prepared what is decided on (DVO 3.3).
  'addendum.decide': { article: 'DVO artikel 3.6', client: ['regisseur'], mostInQuarter: MOST_DECISIONS },
  'entry.record': { article: 'DVO artikel 4.6', contractor: [...BUDGET_HOLDERS, 'ict-project'] },
  'entry.confirm': { article: 'DVO artikel 3.3', contractor: BUDGET_HOLDERS },
  'calamity.report': { article: 'DVO artikel 3.7', contractor: BUDGET_HOLDERS },
  // Both sides agree on the costs of a calamity: who answers for the budget offers, the client decides.
  'calamity.offer': { article: 'DVO artikel 3.7', contractor: ['team-lead'] },
  'calamity.agree': { article: 'DVO artikel 3.7', client: ['regisseur'], mostInQuarter: MOST_DECISIONS },

  // What both sides agree on for a year. Who puts it to the client consents to it for the contractor.
  'year-addendum.read': {
    article: 'DVO artikel 4.2',
    contractor: CONTRACTOR_READERS,
    client: CLIENT_READERS,
  },
  'year-addendum.propose': { article: 'DVO artikel 4.2', contractor: BUDGET_HOLDERS },
  'year-addendum.submit': {
    article: 'DVO artikel 4.2',
    contractor: ['team-lead'],
    mostInQuarter: MOST_DECISIONS,
  },
  'year-addendum.decide': {
    article: 'DVO artikel 4.2',
    client: ['regisseur'],
    mostInQuarter: MOST_DECISIONS,
  },

  // What the contractor accounts for every quarter; the client comments on it and fixes what it received.
  'quarterly-report.read': {
    article: 'DVO artikel 6',
    contractor: CONTRACTOR_READERS,
    client: CLIENT_READERS,
  },
  'quarterly-report.write': { article: 'DVO artikel 6', contractor: BUDGET_HOLDERS },
  'quarterly-report.submit': {
    article: 'DVO artikel 6',
    contractor: ['team-lead'],
    mostInQuarter: MOST_DECISIONS,
  },
  'quarterly-report.respond': {
    article: 'DVO artikel 6',
    client: ['regisseur'],
    mostInQuarter: MOST_DECISIONS,
  },

  // The days of both parties, the same to each; nothing of what is still being written. The days of the billing files
  // are those of the cemetery administration.
  'calendar.read': {
    article: 'DVO artikelen 4.5 en 6; SLA 1.9',
    contractor: [...CONTRACTOR_READERS, 'cemetery-administration'],
    client: CLIENT_READERS,
  },

  // An address for one's own calendar, which reads what its maker may see; an auditor changes nothing, so makes none.
  'calendar.subscribe': {
    article: 'DVO artikelen 4.5 en 6',
    contractor: ['financial-officer', 'team-lead', 'controller', 'cemetery-administration'],
    client: ['regisseur', 'municipal-secretary', 'client-finance', 'controller'],
    mostInQuarter: MOST_DECISIONS,
  },

  // Under which codes each party books its invoices, for itself.
  'coding.read': { article: 'DVO artikel 4.5', contractor: CONTRACTOR_READERS, client: CLIENT_READERS },
  'coding.record': {
    article: 'DVO artikel 4.5',
    contractor: ['financial-officer', 'controller'],
    client: ['client-finance', 'controller'],
  },

  // Above the ceiling: the contractor asks, the client decides; which of its roles, the decisions capability says.
  'advice.read': {
    article: 'DVO artikel 4.8 en SLA, Ziekteverzuim',
    contractor: CONTRACTOR_READERS,
    client: CLIENT_READERS,
  },
  'advice.propose': { article: 'DVO artikel 4.8 en SLA, Ziekteverzuim', contractor: BUDGET_HOLDERS },
  'advice.decide': {
    article: 'DVO artikel 4.8 en SLA, Ziekteverzuim',
    client: ['municipal-secretary', 'regisseur'],
    mostInQuarter: MOST_DECISIONS,
  },
  'advice.decide-within': {
    article: 'DVO artikel 2.3 en SLA, Ziekteverzuim',
    contractor: ['team-lead'],
    mostInQuarter: MOST_DECISIONS,
  },

  // Each party gives notice for itself and answers that of the other; the letter is signed by whom its own rules name.
  'notice.read': {
    article: 'DVO artikel 9.2',
    contractor: CONTRACTOR_READERS,
    client: CLIENT_READERS,
  },
  'notice.give': {
    article: 'DVO artikel 9.2',
    contractor: ['team-lead'],
    client: ['regisseur'],
    mostInQuarter: MOST_DECISIONS,
  },

  // Salaries are of persons: those who make, answer for or check the invoice see them, on one side only.
  'payroll.read': {
    article: 'DVO artikel 7.5 en AVG artikel 5',
    contractor: CONTRACTOR_READERS,
    audited: ['contractor'],
  },
  // A file that waits to be accepted.
  'payroll.review': {
    article: 'DVO artikel 7.5 en AVG artikel 5',
    contractor: FINANCIAL_OFFICER,
    audited: ['contractor'],
  },
  'payroll.check': { article: 'DVO artikel 4.10', contractor: FINANCIAL_OFFICER },
  'payroll.accept': { article: 'DVO artikel 4.10', contractor: FINANCIAL_OFFICER },
  'payroll.withdraw': { article: 'DVO artikel 4.10', contractor: FINANCIAL_OFFICER },

  ...CEMETERY_PERMISSIONS,

  // Salary costs per function, so on the side of the payroll.
  'settlement.read': {
    article: 'DVO artikel 4.3',
    contractor: CONTRACTOR_READERS,
    audited: ['contractor'],
  },
  ...BILLING_PERMISSIONS,

  'invoice.read': {
    article: 'DVO artikel 4.10',
    contractor: CONTRACTOR_READERS,
    client: CLIENT_READERS,
    states: { client: ['issued'] },
  },
  // A document, with its lines per function for the contractor.
  'invoice.open': {
    article: 'DVO artikel 4.10',
    contractor: CONTRACTOR_READERS,
    client: CLIENT_READERS,
    states: { client: ['issued'] },
    audited: ['contractor'],
  },
  // What was charged and is owed, per function for the contractor.
  'corrections.read': {
    article: 'DVO artikel 4.10',
    contractor: CONTRACTOR_READERS,
    client: CLIENT_READERS,
    states: { client: ['issued'] },
    audited: ['contractor'],
  },
  // For the contractor down to payroll lines, for the client to publication group and month.
  'calculation.read': {
    article: 'DVO artikel 4.10',
    contractor: CONTRACTOR_READERS,
    client: CLIENT_READERS,
    states: { client: ['issued'] },
    audited: ['contractor'],
  },
  'invoice.download': {
    article: 'DVO artikel 4.10',
    contractor: CONTRACTOR_READERS,
    client: CLIENT_READERS,
    states: { client: ['issued'] },
  },

  // Where documents go: by those who may open them; whoever sets it up is not the first to use it (DVO 3.3).
  'invoice.set-up-channel': { article: 'DVO artikelen 3.3 en 4.10', contractor: BUDGET_HOLDERS },
  // The same bytes once more, with a reason.
  'invoice.deliver': { article: 'DVO artikelen 3.3 en 4.10', contractor: BUDGET_HOLDERS },
  'invoice.record-bounce': { article: 'DVO artikel 4.10', contractor: BUDGET_HOLDERS },
  // The client for itself, the contractor on its word.
  'invoice.receive': {
    article: 'DVO artikel 4.10',
    contractor: BUDGET_HOLDERS,
    client: ['client-finance'],
  },

  'budget.read': {
    article: 'DVO artikel 6',
    contractor: CONTRACTOR_READERS,
    client: CLIENT_READERS,
  },
  // Who hears that a limit comes near: who answers for the budget, pays or controls it.
  'budget-signal.read': {
    article: 'DVO artikelen 4.2 en 4.8',
    contractor: ['financial-officer', 'team-lead', 'controller'],
    client: ['regisseur', 'client-finance', 'controller'],
  },
  // Each party for itself: what its own words are until it fixes them, and its own planning and control.
  'overview.clarify': {
    article: 'DVO artikelen 4.5 en 6',
    contractor: ['team-lead', 'controller'],
    client: ['regisseur', 'controller'],
  },
  'overview.fix': {
    article: 'DVO artikelen 4.5 en 6',
    contractor: ['controller'],
    client: ['controller'],
    mostInQuarter: MOST_DECISIONS,
  },
  // Closes the books of a year. Whoever answers for the budget, or for the control of it, does so; reporting
  // refuses whoever recorded something that nobody else has looked at yet (DVO 3.3).
  'year-end.issue': {
    article: 'DVO artikelen 4.2 en 6',
    contractor: ['team-lead', 'controller'],
    mostInQuarter: MOST_DECISIONS,
  },
  ...RECORD_PERMISSIONS,
} as const satisfies Readonly<Record<string, Permission>>;

/** The name of something one can do. Stable: routes, the audit chain and tests refer to it. */
export type Action = keyof typeof TABLE;

export const PERMISSIONS: Readonly<Record<Action, Permission>> = TABLE;
export const ACTIONS = Object.keys(TABLE) as readonly Action[];
