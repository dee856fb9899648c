import type { JSX } from 'preact';
import { namePart, nameVatBriefly } from '../../documents';
import type { RulesCheck } from '../../invoicing';
import { nameComponent } from '../../invoicing/domain';
import { Euro } from '../../kernel/money';
import { formatMonth } from '../../kernel/text';
import { AmountCell, RowHeading, Table, type Column } from '../parts/table';

const COLUMNS: readonly Column[] = [
  { heading: 'Kostenmaand' },
  { heading: 'Onderdeel' },
  { heading: 'Btw' },
  { heading: 'Gefactureerd (€)', isNumber: true },
  { heading: 'Volgens de nieuwe regels (€)', isNumber: true },
  { heading: 'Verschil (€)', isNumber: true },
];

/** Per cost month and part: charged, by the newer rules, and the difference. */
export function RulesTable({ rules: { rulesVersion, differences } }: { rules: RulesCheck }): JSX.Element {
  const sum = (field: 'charged' | 'byRules' | 'amount'): Euro =>
    Euro.sum(differences.map((difference) => difference[field]));
  return (
    <Table
      caption={`Verschillen door rekenregels ${rulesVersion}`}
      columns={COLUMNS}
      foot={
        <tr class="total">
          <th scope="row" colSpan={3}>
            Totaal
          </th>
          <AmountCell amount={sum('charged')} />
          <AmountCell amount={sum('byRules')} />
          <AmountCell amount={sum('amount')} />
        </tr>
      }
    >
      {differences.map(({ costMonth, component, vat, charged, byRules, amount }, index) => (
        <tr key={index}>
          <td class="nowrap">{formatMonth(costMonth)}</td>
          <RowHeading>{namePart(nameComponent(component))}</RowHeading>
          <td>{nameVatBriefly({ category: vat.category, percentage: vat.percentage.toFixedText() })}</td>
          <AmountCell amount={charged} />
          <AmountCell amount={byRules} />
          <AmountCell amount={amount} />
        </tr>
      ))}
    </Table>
  );
}
