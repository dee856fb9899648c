import { problems } from '../platform/http';

/** What is refused while billing is off, here and for what leaves the house beside invoices. */
export const BILLING_OFF_PROBLEM = problems({ 'billing-off': 409 });

/** What preparing, issuing and crediting refuse, with status and wording. */
export const BILLING_PROBLEMS = {
  ...BILLING_OFF_PROBLEM,
  ...problems({
    'month-not-begun': 409,
    'cannot-settle': 409,
    'rules-differ': 409,
    'rules-agree': 409,
    'rules-accepted-before': 409,
    'nothing-to-invoice': 409,
    'only-carried-forward': 409,
    'unknown-document': 404,
    'credited-before': 409,
    'is-a-crediting': 409,
    'bounds-exceeded': 409,
    'within-bounds': 409,
    'bounds-accepted-before': 409,
    'round-without-agreements': 409,
    'unknown-round': 404,
    'round-nothing-ready': 409,
    'round-nothing-to-retry': 409,
    'no-draft': 409,
    'prepared-by-yourself': 403,
    'recorded-by-yourself': 403,
    'accepted-by-yourself': 403,
    'draft-stale': 409,
    'would-be-rejected': 409,
    'dated-before-last': 409,
  }),
};
