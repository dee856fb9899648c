import type { JSX } from 'preact';
import { YEAR_END_LABELS as LABELS, YEAR_END_SECTIONS } from '../../../templates/documents/year-end';
import { nameReportPart } from '../../documents';
import { euroOf } from '../../documents/domain';
import type { YearEndBody, YearEndFigures } from '../../reporting/domain';
import { Section } from '../parts/heading';
import { Paragraph } from '../parts/paragraph';
import { AmountCell, RowHeading, Table } from '../parts/table';

const FIELDS = [
  'originalBudget',
  'changes',
  'currentBudget',
  'actual',
  'chargeable',
  'charged',
  'owed',
  'parked',
] as const;

/** Budget, what it cost, and what of that is owed, charged, still to charge and parked, per part. */
export function FiguresSection({ body: { rows, total } }: { body: YearEndBody }): JSX.Element {
  const { heading, lead } = YEAR_END_SECTIONS.figures;
  const columns = [
    { heading: LABELS.part },
    ...FIELDS.map((field) => ({ heading: LABELS[field], isNumber: true })),
  ];
  return (
    <Section id="begroting-en-realisatie" title={heading}>
      <Paragraph>{lead}</Paragraph>
      <Table
        caption={`${heading}, bedragen`}
        isCaptionHidden
        columns={columns}
        foot={<FigureRow name={LABELS.total} figures={total} />}
      >
        {rows.map((row) => (
          <FigureRow key={row.part} name={nameReportPart(row.part)} figures={row} />
        ))}
      </Table>
    </Section>
  );
}

interface FigureRowProps {
  readonly name: string;
  readonly figures: Omit<YearEndFigures, 'part'>;
}

function FigureRow({ name, figures }: FigureRowProps): JSX.Element {
  return (
    <tr>
      <RowHeading>{name}</RowHeading>
      {FIELDS.map((field) => (
        <AmountCell key={field} amount={euroOf(figures[field])} />
      ))}
    </tr>
  );
}
