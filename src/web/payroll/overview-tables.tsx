import type { JSX } from 'preact';
import { euroOf, monthOf } from '../../documents/domain';
import { formatMonth } from '../../kernel/text';
import type { DeliveryOverview } from '../../payroll';
import { AmountCell, NumberCell, RowHeading, Table, type Column } from '../parts/table';

const COUNTED: readonly Column[] = [
  { heading: 'Kostenmaand' },
  { heading: 'Functie' },
  { heading: 'Regels', isNumber: true },
  { heading: 'Bedrag (€)', isNumber: true },
];
const BACK_PAY: readonly Column[] = [
  { heading: 'Reden van nabetaling' },
  { heading: 'Regels', isNumber: true },
];
const LEFT_OUT: readonly Column[] = [
  { heading: 'Waarom' },
  { heading: 'Rijen', isNumber: true },
  { heading: 'Bedrag (€)', isNumber: true },
];
const LEFT_OUT_REASONS: Readonly<Record<string, string>> = {
  'other-cost-centre': 'Andere kostenplaats',
  'share-of-others': 'Aandeel van anderen in kostenplaats',
  'other-component': 'Looncomponent die niet meetelt',
};

interface OverviewProps {
  readonly overview: DeliveryOverview;
}

/** What counts for the agreement, per month and function; never per person. */
export function CountedCosts({ overview }: OverviewProps): JSX.Element {
  return (
    <Table
      caption="Loonkosten die meetellen"
      columns={COUNTED}
      foot={
        <tr class="total">
          <th scope="row" colSpan={2}>
            Totaal dat meetelt
          </th>
          <NumberCell>{overview.lines}</NumberCell>
          <AmountCell amount={euroOf(overview.countedTotal)} />
        </tr>
      }
    >
      {overview.perFunctionAndMonth.map(({ costMonth, function: jobFunction, lines, total }) => (
        <tr key={`${costMonth} ${jobFunction}`}>
          <td class="nowrap">{formatMonth(monthOf(costMonth))}</td>
          <RowHeading>{jobFunction}</RowHeading>
          <NumberCell>{lines}</NumberCell>
          <AmountCell amount={euroOf(total)} />
        </tr>
      ))}
    </Table>
  );
}

/** Lines with a reason of back pay: it becomes the cause of a correction on the invoice. */
export function BackPay({ overview }: OverviewProps): JSX.Element | null {
  const reasons = Object.entries(overview.countByReason).filter(([reason]) => reason !== '');
  if (reasons.length === 0) return null;
  return (
    <Table caption="Nabetalingen" columns={BACK_PAY}>
      {reasons.map(([reason, lines]) => (
        <tr key={reason}>
          <RowHeading>{reason}</RowHeading>
          <NumberCell>{lines}</NumberCell>
        </tr>
      ))}
    </Table>
  );
}

/** What is no cost of this agreement stays visible, with its total. */
export function LeftOut({ overview }: OverviewProps): JSX.Element | null {
  if (overview.leftOut.length === 0) return null;
  return (
    <Table
      caption="Buiten de verrekening gebleven"
      columns={LEFT_OUT}
      foot={
        <tr class="total">
          <th scope="row" colSpan={2}>
            Totaal dat niet meetelt
          </th>
          <AmountCell amount={euroOf(overview.leftOutTotal)} />
        </tr>
      }
    >
      {overview.leftOut.map((left) => {
        const name = nameOfLeftOut(String(left['reason']), String(left['name']));
        return (
          <tr key={name}>
            <RowHeading>{name}</RowHeading>
            <NumberCell>{left['rows']}</NumberCell>
            <AmountCell amount={euroOf(String(left['total']))} />
          </tr>
        );
      })}
    </Table>
  );
}

function nameOfLeftOut(reason: string, name: string): string {
  return `${LEFT_OUT_REASONS[reason] ?? reason}: ${name === '' ? 'alle overige' : name}`;
}
