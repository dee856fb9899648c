import type { JSX } from 'preact';
import { hrefIn, type Frame } from '../layout/frame';
import { Section } from '../parts/heading';
import { Link, Paragraph } from '../parts/paragraph';
import { DocumentTable } from '../invoices/document-table';
import type { TasksView } from './tasks-view';

const SHOWN = 3;

interface LatestDocumentsProps {
  readonly frame: Frame;
  readonly view: Pick<TasksView, 'documents' | 'deliveries' | 'year'>;
}

/** For the client, who has no months to close: what was issued last, and whether it came and is to be paid. */
export function LatestDocuments({ frame, view }: LatestDocumentsProps): JSX.Element | null {
  const { documents, deliveries, year } = view;
  if (documents.length === 0) return null;
  return (
    <Section id="nieuwste" title="Nieuwste facturen">
      <DocumentTable
        frame={frame}
        documents={documents.slice(0, SHOWN)}
        deliveries={deliveries}
        caption={`Nieuwste facturen van ${year}`}
      />
      <Paragraph>
        <Link href={hrefIn(frame, '/facturen')}>Alle facturen</Link>
      </Paragraph>
    </Section>
  );
}
