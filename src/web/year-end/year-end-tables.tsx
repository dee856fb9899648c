import type { JSX } from 'preact';
import {
  YEAR_END_LABELS as LABELS,
  YEAR_END_SECTIONS as SECTIONS,
} from '../../../templates/documents/year-end';
import { nameReportPart, nameVat, wordParked } from '../../documents';
import { dayOf, euroOf } from '../../documents/domain';
import { capitalised, fill, formatDate } from '../../kernel/text';
import type { YearEnd } from '../../reporting';
import type { YearEndAfterwards, YearEndBody } from '../../reporting/domain';
import { hrefIn, type Frame } from '../layout/frame';
import { Section } from '../parts/heading';
import { Link, Paragraph } from '../parts/paragraph';
import { AmountCell, RowHeading, Table, type Column } from '../parts/table';
import { BridgeSection } from './bridge-section';
import { FiguresSection } from './figures-section';

interface YearEndTablesProps {
  readonly frame: Frame;
  readonly yearEnd: YearEnd;
  /** Whether an earlier day is looked at, which knows nothing of what came later. */
  readonly isPast: boolean;
}

/** The sections of the statement, in the order of its PDF. */
export function YearEndTables({ frame, yearEnd, isPast }: YearEndTablesProps): JSX.Element {
  const { body, closed } = yearEnd;
  const later = (!isPast && closed?.later) || [];
  const year = body.year.toString();
  return (
    <>
      <FiguresSection body={body} />
      <BridgeSection body={body} />
      <ParkedSection body={body} />
      <OwedSection body={body} />
      <DecidedSection body={body} />
      <DocumentsSection
        frame={frame}
        id="na-jaareinde"
        text={SECTIONS.afterwards}
        documents={body.afterwards}
      />
      {later.length > 0 && (
        <DocumentsSection
          frame={frame}
          id="na-afsluiting"
          text={{ ...SECTIONS.later, heading: fill(SECTIONS.later.heading, { year }), none: '' }}
          documents={later}
        />
      )}
    </>
  );
}

const amount = (heading: string): Column => ({ heading, isNumber: true });

function ParkedSection({ body: { parked } }: { body: YearEndBody }): JSX.Element {
  const { heading, lead, none } = SECTIONS.parked;
  const columns = [
    { heading: LABELS.part },
    { heading: LABELS.reason },
    { heading: LABELS.release },
    amount(LABELS.amount),
  ];
  return (
    <Section id="aangehouden" title={heading}>
      <Paragraph>{parked.length === 0 ? none : lead}</Paragraph>
      {parked.length > 0 && (
        <Table caption={`${heading}, bedragen`} isCaptionHidden columns={columns}>
          {parked.map(({ part, reason, amount: parkedAmount }) => {
            const wording = wordParked(reason, 'screen');
            return (
              <tr key={`${part} ${reason}`}>
                <RowHeading>{nameReportPart(part)}</RowHeading>
                <td>{wording.reason}</td>
                <td>{wording.release}</td>
                <AmountCell amount={euroOf(parkedAmount)} />
              </tr>
            );
          })}
        </Table>
      )}
    </Section>
  );
}

function OwedSection({ body: { owed, owedTotal } }: { body: YearEndBody }): JSX.Element {
  const { heading, lead, none } = SECTIONS.owed;
  const columns = [
    { heading: LABELS.part },
    { heading: LABELS.vat },
    ...[LABELS.net, LABELS.vatAmount, LABELS.gross].map(amount),
  ];
  const foot = (
    <tr>
      <RowHeading>{LABELS.total}</RowHeading>
      <td />
      <AmountCell amount={euroOf(owedTotal.net)} />
      <AmountCell amount={euroOf(owedTotal.vat)} />
      <AmountCell amount={euroOf(owedTotal.gross)} />
    </tr>
  );
  return (
    <Section id="nog-in-rekening" title={heading}>
      <Paragraph>{owed.length === 0 ? none : lead}</Paragraph>
      {owed.length > 0 && (
        <Table caption={`${heading}, bedragen`} isCaptionHidden columns={columns} foot={foot}>
          {owed.map(({ part, vatCategory: category, vatPercentage: percentage, net, vat, gross }) => (
            <tr key={`${part} ${category} ${percentage}`}>
              <RowHeading>{nameReportPart(part)}</RowHeading>
              <td>{nameVat({ category, percentage })}</td>
              <AmountCell amount={euroOf(net)} />
              <AmountCell amount={euroOf(vat)} />
              <AmountCell amount={euroOf(gross)} />
            </tr>
          ))}
        </Table>
      )}
    </Section>
  );
}

function DecidedSection({ body: { decided } }: { body: YearEndBody }): JSX.Element {
  const { heading, lead, none } = SECTIONS.decided;
  const columns = [{ heading: LABELS.decidedOn }, { heading: LABELS.reason }, amount(LABELS.amount)];
  return (
    <Section id="besluiten" title={heading}>
      <Paragraph>{decided.length === 0 ? none : lead}</Paragraph>
      {decided.length > 0 && (
        <Table caption={`${heading}, bedragen`} isCaptionHidden columns={columns}>
          {decided.map(({ decidedOn, reason, amount: decidedAmount }) => (
            <tr key={`${decidedOn} ${reason}`}>
              <RowHeading>{formatDate(dayOf(decidedOn))}</RowHeading>
              <td>{capitalised(reason)}</td>
              <AmountCell amount={euroOf(decidedAmount)} />
            </tr>
          ))}
        </Table>
      )}
    </Section>
  );
}

interface DocumentsSectionProps {
  readonly frame: Frame;
  readonly id: string;
  readonly text: { readonly heading: string; readonly lead: string; readonly none: string };
  readonly documents: readonly YearEndAfterwards[];
}

function DocumentsSection({ frame, id, text, documents }: DocumentsSectionProps): JSX.Element {
  const columns = [
    { heading: LABELS.document },
    { heading: LABELS.issuedOn },
    ...[LABELS.first, LABELS.corrections, LABELS.amount].map(amount),
  ];
  return (
    <Section id={id} title={text.heading}>
      <Paragraph>{documents.length === 0 ? text.none : text.lead}</Paragraph>
      {documents.length > 0 && (
        <Table caption={`${text.heading}, bedragen`} isCaptionHidden columns={columns}>
          {documents.map(({ number, issuedOn, first, corrections, amount: charged }) => (
            <tr key={number}>
              <RowHeading>
                <Link href={hrefIn(frame, `/facturen/${number}`)}>{number}</Link>
              </RowHeading>
              <td class="nowrap">{formatDate(dayOf(issuedOn))}</td>
              <AmountCell amount={euroOf(first)} />
              <AmountCell amount={euroOf(corrections)} />
              <AmountCell amount={euroOf(charged)} />
            </tr>
          ))}
        </Table>
      )}
    </Section>
  );
}
