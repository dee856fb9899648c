import type { DocumentSummary } from '../../invoicing';
import { KINDS } from './document-kind';

/** What the list is narrowed to; it lives in the address. */
export interface InvoicesFilter {
  readonly year: string | undefined;
  readonly kind: (typeof KINDS)[number] | undefined;
}

export function readFilter(query: Readonly<Record<string, unknown>>): InvoicesFilter {
  const year = query['jaar'];
  return {
    year: typeof year === 'string' && /^\d{4}$/.test(year) ? year : undefined,
    kind: KINDS.find(({ value }) => value === query['soort']),
  };
}

/** The filter as fields of an address. */
export function queryOf({ year, kind }: InvoicesFilter): Record<string, string | undefined> {
  return { jaar: year, soort: kind?.value };
}

/** Documents of the kind and of the year of the month they are for. */
export function filterDocuments(
  documents: readonly DocumentSummary[],
  { year, kind }: InvoicesFilter,
): DocumentSummary[] {
  return documents.filter(
    (document) =>
      (year === undefined || document.month.startsWith(year)) &&
      (kind === undefined || document.kind === kind.kind),
  );
}

/** The years that documents are for, latest first. */
export function yearsOf(documents: readonly DocumentSummary[]): string[] {
  return [...new Set(documents.map(({ month }) => month.slice(0, 4)))].sort().reverse();
}
