import type { IssuedDocument, UnissuedDocument } from '../../invoicing/domain';

/** A draft in the shape of a document, to show it as it will look; what issuing adds is still empty. */
export function draftAsDocument(draft: UnissuedDocument): IssuedDocument {
  return {
    ...draft,
    number: '',
    issuedOn: '',
    dueOn: '',
    references: { ...draft.references, paymentReference: '' },
    issuedBy: '',
    fingerprint: '',
    auditHead: '',
  };
}
