import type { JSX } from 'preact';
import { formatMonth } from '../../kernel/text';
import { DocumentTable } from '../invoices/document-table';
import type { Frame } from '../layout/frame';
import { Section } from '../parts/heading';
import { Paragraph } from '../parts/paragraph';
import type { MonthView } from './month-view';

/** What was issued for the month; its own page tells how each reaches the client. */
export function IssuedSection({ frame, view }: { frame: Frame; view: MonthView }): JSX.Element | null {
  if (view.issued.length === 0) return null;
  const name = formatMonth(view.progress.month);
  return (
    <Section id={view.documents.length > 0 ? 'vastgesteld' : 'documenten'} title="Vastgesteld">
      <DocumentTable frame={frame} documents={view.issued} caption={`Vastgestelde documenten van ${name}`} />
      <Paragraph>
        Open een document om de pdf en de e-factuur te downloaden en te zien hoe het naar de opdrachtgever
        gaat.
      </Paragraph>
    </Section>
  );
}
