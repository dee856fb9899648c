import type { JSX } from 'preact';
import { YEAR_END_LABELS as LABELS, YEAR_END_SECTIONS } from '../../../templates/documents/year-end';
import { nameReportPart, sayCause } from '../../documents';
import { dayOf, euroOf } from '../../documents/domain';
import { capitalised, fill, formatAmount, formatDate, formatLongDate } from '../../kernel/text';
import type { YearEndBody } from '../../reporting/domain';
import { Section } from '../parts/heading';
import { Paragraph } from '../parts/paragraph';
import { AmountCell, RowHeading, Table, type Column } from '../parts/table';

const { bridge: TEXT } = YEAR_END_SECTIONS;
const COLUMNS: readonly Column[] = [
  { heading: LABELS.knownSince },
  { heading: LABELS.cause },
  { heading: LABELS.part },
  { heading: LABELS.amount, isNumber: true },
];

/** From the original budget to the one now, with what brought each change about. */
export function BridgeSection({ body }: { body: YearEndBody }): JSX.Element {
  const { agreedOn, changes, total } = body;
  return (
    <Section id="begrotingswijzigingen" title={TEXT.heading}>
      <Paragraph>{fill(TEXT.lead, { date: formatLongDate(dayOf(agreedOn)) })}</Paragraph>
      <Table
        caption={`${TEXT.heading}, bedragen`}
        isCaptionHidden
        columns={COLUMNS}
        foot={<BudgetRow day="" name={TEXT.current} amount={total.currentBudget} />}
      >
        <BudgetRow day={formatDate(dayOf(agreedOn))} name={TEXT.original} amount={total.originalBudget} />
        {changes.map(({ day, parts, amount, ...cause }) => (
          <tr key={`${day} ${cause.source}`}>
            <td class="nowrap">{formatDate(dayOf(day))}</td>
            <RowHeading>{capitalised(sayCause(cause, {}))}</RowHeading>
            <td>
              {parts
                .map((part) => `${nameReportPart(part.part)} ${formatAmount(euroOf(part.amount))}`)
                .join('; ')}
            </td>
            <AmountCell amount={euroOf(amount)} />
          </tr>
        ))}
      </Table>
    </Section>
  );
}

function BudgetRow({ day, name, amount }: { day: string; name: string; amount: string }): JSX.Element {
  return (
    <tr>
      <td class="nowrap">{day}</td>
      <RowHeading>{name}</RowHeading>
      <td />
      <AmountCell amount={euroOf(amount)} />
    </tr>
  );
}
