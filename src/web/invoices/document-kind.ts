import type { DocumentSummary } from '../../invoicing';

type Kind = Pick<DocumentSummary, 'kind' | 'credits'>;

/** `Factuur`, `Creditfactuur`, or what a document is that takes another one back whole. */
export function nameOfKind({ kind, credits }: Kind): string {
  const name = kind === 'invoice' ? 'Factuur' : 'Creditfactuur';
  return credits === null ? name : `${name} (creditering van ${credits})`;
}

/** The kinds by which the list can be narrowed, as the address names them. */
export const KINDS = [
  { value: 'factuur', label: 'Facturen', kind: 'invoice' },
  { value: 'creditfactuur', label: 'Creditfacturen', kind: 'credit-note' },
] as const;
