import type { JSX } from 'preact';
import { YEAR_END_LABELS as LABELS, YEAR_END_SECTIONS } from '../../../templates/documents/year-end';
import { nameReportPart, sayProvisionalYear } from '../../documents';
import { euroOf } from '../../documents/domain';
import type { YearEndBody, YearEndFigures } from '../../reporting/domain';
import { Section } from '../parts/heading';
import { Paragraph } from '../parts/paragraph';
import { Remarks } from '../parts/remarks';
import { AmountCell, RowHeading, Table } from '../parts/table';

type Field = keyof Omit<YearEndFigures, 'part'>;

const BUDGET_FIELDS = ['originalBudget', 'changes', 'currentBudget'] as const;
const COST_FIELDS = ['actual', 'chargeable', 'charged', 'owed', 'parked'] as const;

/** Budget, what it cost, and what of that is owed, charged, still to charge and parked, per part. */
export function FiguresSection({ body }: { body: YearEndBody }): JSX.Element {
  const { heading, lead, budget, costs } = YEAR_END_SECTIONS.figures;
  return (
    <Section id="begroting-en-realisatie" title={heading}>
      <Paragraph>{lead}</Paragraph>
      <FiguresTable caption={budget} fields={BUDGET_FIELDS} body={body} />
      <FiguresTable caption={costs} fields={COST_FIELDS} body={body} />
      <Remarks remarks={sayProvisionalYear(body.year, body.provisionalTables)} />
    </Section>
  );
}

interface FiguresTableProps {
  readonly caption: string;
  readonly fields: readonly Field[];
  readonly body: YearEndBody;
}

/** Two tables, since all columns beside each other are wider than a page. */
function FiguresTable({ caption, fields, body: { rows, total } }: FiguresTableProps): JSX.Element {
  const columns = [
    { heading: LABELS.part },
    ...fields.map((field) => ({ heading: LABELS[field], isNumber: true })),
  ];
  return (
    <Table
      caption={caption}
      columns={columns}
      foot={<FigureRow name={LABELS.total} figures={total} fields={fields} />}
    >
      {rows.map((row) => (
        <FigureRow key={row.part} name={nameReportPart(row.part)} figures={row} fields={fields} />
      ))}
    </Table>
  );
}

interface FigureRowProps {
  readonly name: string;
  readonly figures: Omit<YearEndFigures, 'part'>;
  readonly fields: readonly Field[];
}

function FigureRow({ name, figures, fields }: FigureRowProps): JSX.Element {
  return (
    <tr>
      <RowHeading>{name}</RowHeading>
      {fields.map((field) => (
        <AmountCell key={field} amount={euroOf(figures[field])} />
      ))}
    </tr>
  );
}
