import type { JSX } from 'preact';
import { titleOf } from '../../documents';
import { dayOf, monthOf, totalPerCause } from '../../documents/domain';
import type { DocumentCorrections } from '../../invoicing/domain';
import { formatLongDate, formatMonth } from '../../kernel/text';
import { CausesTable } from '../invoices/document-corrections';
import { hrefIn, type Frame } from '../layout/frame';
import { PartTitle, Section } from '../parts/heading';
import { Link, Paragraph } from '../parts/paragraph';
import { CorrectionsTable } from './corrections-table';

/** What brought all these corrections about, over the documents together. */
export function CausesOfAll({
  frame,
  issued,
}: {
  frame: Frame;
  issued: readonly DocumentCorrections[];
}): JSX.Element | null {
  if (issued.length < 2) return null;
  const causes = totalPerCause(issued.flatMap(({ corrections }) => corrections));
  return (
    <>
      <PartTitle>Verschil per oorzaak, alle facturen samen</PartTitle>
      <CausesTable
        frame={frame}
        causes={causes}
        isLettered={false}
        document={{}}
        caption="Verschil per oorzaak, alle facturen samen"
      />
    </>
  );
}

interface IssuedSectionProps {
  readonly frame: Frame;
  readonly issued: DocumentCorrections;
}

/** The corrections of one document, with the way to it. */
export function IssuedSection({ frame, issued }: IssuedSectionProps): JSX.Element {
  const { document, corrections } = issued;
  const { number, month, issuedOn } = document;
  const title = `${titleOf(document)} ${number}`;
  return (
    <Section id={number} title={title} level={3}>
      <Paragraph>
        Factuur van {formatMonth(monthOf(month))}, vastgesteld op {formatLongDate(dayOf(issuedOn))}.{' '}
        <Link href={hrefIn(frame, `/facturen/${number}`)}>Bekijk {number}</Link>
      </Paragraph>
      <CorrectionsTable
        frame={frame}
        caption={`Correcties op ${number}, per maand en onderdeel`}
        corrections={corrections}
        document={document}
      />
    </Section>
  );
}
