import {
  BUDGET_HOLDERS,
  CONTRACTOR_READERS,
  FINANCIAL_OFFICER,
  MOST_DECISIONS,
  type Permission,
} from './permission';

/** Making documents: looking, preparing, issuing, and holding all of it. */
export const BILLING_PERMISSIONS = {
  'billing.preview': {
    article: 'DVO artikel 4.10',
    contractor: ['financial-officer', 'team-lead', 'controller'],
    audited: ['contractor'],
  },
  // How far each agreement is in a month, and what holds it: for who checks as well as for who makes invoices.
  'billing-round.read': {
    article: 'DVO artikelen 3.3 en 4.10',
    contractor: CONTRACTOR_READERS,
    audited: ['contractor'],
  },
  'billing.prepare': { article: 'DVO artikel 4.10', contractor: FINANCIAL_OFFICER },
  // Also by who would issue it and sees that it is wrong; nothing was issued, so it binds nobody.
  'billing.discard': { article: 'DVO artikel 4.10', contractor: BUDGET_HOLDERS },
  // Newer rules change what was charged before, so one who answers for it decides, not who makes the invoice.
  'rules.accept': {
    article: 'DVO artikel 3.3',
    contractor: ['team-lead'],
    mostInQuarter: MOST_DECISIONS,
  },
  // The invoicing capability refuses whoever prepared the draft or recorded a fact that is new in it.
  'billing.issue': {
    article: 'DVO artikel 3.3',
    contractor: BUDGET_HOLDERS,
    mostInQuarter: MOST_DECISIONS,
  },
  // What is out of the ordinary, another looks at; invoicing refuses who prepared it.
  'billing-bounds.read': {
    article: 'DVO artikel 3.3',
    contractor: CONTRACTOR_READERS,
    audited: ['contractor'],
  },
  'billing-bounds.set': {
    article: 'DVO artikel 3.3',
    contractor: ['team-lead'],
    mostInQuarter: MOST_DECISIONS,
  },
  'billing-bounds.accept': {
    article: 'DVO artikel 3.3',
    contractor: BUDGET_HOLDERS,
    mostInQuarter: MOST_DECISIONS,
  },
  // Who keeps the service turns everything off, as after a restore; who answers for the budget a municipality or an
  // agreement. The client issues nothing, so it has no switch.
  'billing-switch.read': {
    article: 'DVO artikel 3.3',
    contractor: [...CONTRACTOR_READERS, 'administrator'],
    system: ['administrator'],
  },
  'billing-switch.system': {
    article: 'DVO artikel 3.3',
    contractor: ['administrator'],
    system: ['administrator'],
    mostInQuarter: MOST_DECISIONS,
  },
  'billing-switch.party': {
    article: 'DVO artikel 3.3',
    contractor: ['team-lead', 'administrator'],
    mostInQuarter: MOST_DECISIONS,
  },
  'billing-switch.agreement': {
    article: 'DVO artikel 3.3',
    contractor: BUDGET_HOLDERS,
    mostInQuarter: MOST_DECISIONS,
  },
  'billing.credit': {
    article: 'DVO artikel 3.3',
    contractor: BUDGET_HOLDERS,
    mostInQuarter: MOST_DECISIONS,
  },
} as const satisfies Readonly<Record<string, Permission>>;
