import type { AuditedAction } from '../platform/audit';
import type { AddendumActName } from './domain';

/** Under which name each act is written down. */
export const ACT_EVENTS: Readonly<Record<AddendumActName, AuditedAction>> = {
  submit: 'addendum.submitted',
  answer: 'addendum.answered',
  withdraw: 'addendum.withdrawn',
  complete: 'addendum.completed',
  'record-paper-consent': 'addendum.paper-consent-recorded',
  'offer-costs': 'addendum.costs-offered',
  ask: 'addendum.asked',
  approve: 'addendum.approved',
  refuse: 'addendum.refused',
  'confirm-paper-consent': 'addendum.paper-consent-confirmed',
  'deny-paper-consent': 'addendum.paper-consent-denied',
  'agree-costs': 'addendum.costs-agreed',
  'refuse-costs': 'addendum.costs-refused',
};
