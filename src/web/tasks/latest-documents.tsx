import type { JSX } from 'preact';
import type { DocumentSummary } from '../../invoicing';
import { hrefIn, type Frame } from '../layout/frame';
import { Section } from '../parts/heading';
import { Link, Paragraph } from '../parts/paragraph';
import { DocumentTable } from '../invoices/document-table';

const SHOWN = 3;

interface LatestDocumentsProps {
  readonly frame: Frame;
  readonly documents: readonly DocumentSummary[];
  readonly year: number;
}

/** For the client, who has no months to close: what was issued last. */
export function LatestDocuments({ frame, documents, year }: LatestDocumentsProps): JSX.Element | null {
  if (documents.length === 0) return null;
  return (
    <Section id="nieuwste" title="Nieuwste facturen">
      <DocumentTable
        frame={frame}
        documents={documents.slice(0, SHOWN)}
        caption={`Nieuwste facturen van ${year}`}
      />
      <Paragraph>
        <Link href={hrefIn(frame, '/facturen')}>Alle facturen</Link>
      </Paragraph>
    </Section>
  );
}
