import type { JSX } from 'preact';
import { dutchDateOf } from '../../../platform/clock';
import { formatLongDate } from '../../../kernel/text';
import type { LocalDate } from '../../../kernel/time';
import { hrefIn, type Frame } from '../../layout/frame';
import { Definitions } from '../../parts/definitions';
import { PartTitle, Section } from '../../parts/heading';
import { Link, Paragraph } from '../../parts/paragraph';
import { RowHeading, Table, type Column } from '../../parts/table';
import type { AddendumView } from './addendum-view';
import { changesBetween, describeProposal, type Change } from './describe-proposal';

const COLUMNS: readonly Column[] = [
  { heading: 'Onderdeel' },
  { heading: 'Afgesproken' },
  { heading: 'Nieuw' },
];

/** What is proposed, and what of it differs from what was agreed to. */
export function ProposalSection({ frame, view }: { frame: Frame; view: AddendumView }): JSX.Element {
  const { latest, approved, shown } = view;
  const isAmendment = approved !== undefined && approved.version !== latest.version;
  const day = formatLongDate(dutchDateOf(latest.writtenAt) as LocalDate);
  return (
    <Section id="voorstel" title={latest.proposal.kind === 'calamity' ? 'Melding' : 'Voorstel'}>
      <Paragraph>
        Versie {latest.version} van {day}.
        {isAmendment &&
          ` De opdrachtgever is akkoord met versie ${approved.version}; die blijft gelden tot een akkoord met deze versie.`}
      </Paragraph>
      {isAmendment && <Changes changes={changesBetween(approved.proposal, latest.proposal)} />}
      <Definitions items={describeProposal(latest.proposal)} />
      <Paragraph>
        <Link href={hrefIn(frame, `/addenda/${shown.dossier.addendum}/pdf`)}>
          Addendum downloaden als PDF, ook om te ondertekenen
        </Link>
      </Paragraph>
    </Section>
  );
}

function Changes({ changes }: { changes: readonly Change[] }): JSX.Element {
  const caption = 'Wat verandert ten opzichte van wat is afgesproken';
  if (changes.length === 0) return <Paragraph>Deze versie verandert niets aan wat is afgesproken.</Paragraph>;
  return (
    <>
      <PartTitle>{caption}</PartTitle>
      <Table caption={caption} isCaptionHidden columns={COLUMNS}>
        {changes.map(({ term, before, after }) => (
          <tr key={term}>
            <RowHeading>{term}</RowHeading>
            <td>{before || '–'}</td>
            <td>{after || '–'}</td>
          </tr>
        ))}
      </Table>
    </>
  );
}
