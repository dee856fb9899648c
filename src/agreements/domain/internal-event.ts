/** What both parties may read of the history: what they agreed on, and what was issued. */
export const SHARED_ACTS: readonly string[] = [
  'agreement.registered',
  'references.recorded',
  'facts.recorded',
  'addendum.submitted',
  'addendum.answered',
  'addendum.withdrawn',
  'addendum.completed',
  'addendum.paper-consent-recorded',
  'addendum.costs-offered',
  'advice-note.submitted',
  'advice-note.answered',
  'advice-note.withdrawn',
  'year-addendum.submitted',
  'year-addendum.answered',
  'year-addendum.withdrawn',
  'quarterly-report.submitted',
  'quarterly-report.answered',
  'quarterly-report.withdrawn',
  'entry.recorded',
  'entry.confirmed',
  'document.issued',
  'half-year.fixed',
  'year-end.issued',
];

interface Act {
  readonly action: string;
  readonly party: string;
}

/**
 * Whether an act is the contractor's own work, of which a reader on another side learns no more than that
 * it was done: payroll, drafts and exports stay on one side (DVO 7.5). What is not known to be shared is internal.
 */
export function isInternalTo(
  { action, party }: Act,
  { contractorParty }: { readonly contractorParty: string },
  reader: string,
): boolean {
  return reader !== contractorParty && reader !== party && !SHARED_ACTS.includes(action);
}

/**
 * Whether who did an act is a person of the other party: of them a reader learns role and party, never
 * who it was (DVO 7.5; AVG). The service itself is nobody.
 */
export function isByOtherParty(
  { role, party }: { readonly role: string; readonly party: string },
  reader: string,
): boolean {
  return role !== 'system' && party !== reader;
}
