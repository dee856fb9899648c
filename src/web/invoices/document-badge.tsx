import type { JSX } from 'preact';
import type { DocumentSummary } from '../../invoicing';
import { Badge } from '../parts/badge';
import type { WordedStanding } from './delivery/word-standing';

interface StandingBadgesProps {
  readonly document: Pick<DocumentSummary, 'creditedBy'>;
  /** How it reaches the client, in words; absent where that is not told. */
  readonly standing: WordedStanding | undefined;
}

/** How a document stands: taken back, and how it reaches the client. That it was issued goes without saying then. */
export function StandingBadges({ document, standing }: StandingBadgesProps): JSX.Element {
  return (
    <>
      {(document.creditedBy !== null || !standing) && <DocumentBadge document={document} />}{' '}
      {standing && <Badge tone={standing.tone}>{standing.text}</Badge>}
    </>
  );
}

/** Whether a document stands. */
export function DocumentBadge({ document }: { document: Pick<DocumentSummary, 'creditedBy'> }): JSX.Element {
  return document.creditedBy === null ? (
    <Badge tone="safe">Vastgesteld</Badge>
  ) : (
    <Badge tone="warning">{`Gecrediteerd met ${document.creditedBy}`}</Badge>
  );
}
