import type { JSX } from 'preact';
import type { DocumentSummary } from '../../invoicing';
import { Badge } from '../parts/badge';

/** Whether a document stands. */
export function DocumentBadge({ document }: { document: Pick<DocumentSummary, 'creditedBy'> }): JSX.Element {
  return document.creditedBy === null ? (
    <Badge tone="safe">Vastgesteld</Badge>
  ) : (
    <Badge tone="warning">{`Gecrediteerd met ${document.creditedBy}`}</Badge>
  );
}
