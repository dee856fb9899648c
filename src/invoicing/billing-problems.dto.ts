import { problems } from '../platform/http';

/** What preparing, issuing and crediting refuse, with status and wording. */
export const BILLING_PROBLEMS = problems({
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
  'billing-off': 409,
  'no-draft': 409,
  'prepared-by-yourself': 403,
  'recorded-by-yourself': 403,
  'accepted-by-yourself': 403,
  'draft-stale': 409,
  'would-be-rejected': 409,
  'dated-before-last': 409,
});
