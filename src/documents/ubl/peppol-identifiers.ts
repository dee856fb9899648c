import type { IssuedDocument } from '../../invoicing/domain';
import { CUSTOMIZATIONS, PROFILE } from './document-header';
import { OIN_SCHEME } from './party';

/** By what a document is known on the Peppol network: who sends it, and which kind of document it is. */
export interface PeppolIdentifiers {
  /** Scheme and number of the sender. */
  readonly sender: string;
  readonly documentType: string;
  readonly process: string;
}

const ROOTS = { invoice: 'Invoice', 'credit-note': 'CreditNote' } as const;

export function peppolIdentifiers({
  kind,
  electronicFormat,
  supplier,
}: Pick<IssuedDocument, 'kind' | 'electronicFormat' | 'supplier'>): PeppolIdentifiers {
  const root = ROOTS[kind];
  const namespace = `urn:oasis:names:specification:ubl:schema:xsd:${root}-2`;
  return {
    sender: `${OIN_SCHEME}:${supplier.oin}`,
    documentType: `${namespace}::${root}##${CUSTOMIZATIONS[electronicFormat]}::2.1`,
    process: PROFILE,
  };
}
