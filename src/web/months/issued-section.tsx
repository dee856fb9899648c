import type { JSX } from 'preact';
import { formatMonth } from '../../kernel/text';
import { DocumentTable } from '../invoices/document-table';
import type { Frame } from '../layout/frame';
import { Section } from '../parts/heading';
import { Paragraph } from '../parts/paragraph';
import type { MonthView } from './month-view';

/** What was issued for the month, with what is left to do: sending it. */
export function IssuedSection({ frame, view }: { frame: Frame; view: MonthView }): JSX.Element | null {
  if (view.issued.length === 0) return null;
  const name = formatMonth(view.progress.month);
  return (
    <Section id={view.documents.length > 0 ? 'vastgesteld' : 'documenten'} title="Vastgesteld">
      <DocumentTable frame={frame} documents={view.issued} caption={`Vastgestelde documenten van ${name}`} />
      <Paragraph>
        Open een document om de pdf en de e-factuur te downloaden. Verstuur ze daarna naar de opdrachtgever.
      </Paragraph>
    </Section>
  );
}
