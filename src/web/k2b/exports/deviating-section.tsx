import type { JSX } from 'preact';
import type { ExportInFull } from '../../../cemetery';
import { Section } from '../../parts/heading';
import { Paragraph } from '../../parts/paragraph';
import { AmountCell, NumberCell, RowHeading, Table } from '../../parts/table';

/** Items of an export that ask another amount than the ordinance, with the reason that K2B gave. */
export function DeviatingSection({ deviating }: Pick<ExportInFull, 'deviating'>): JSX.Element | null {
  if (deviating.length === 0) return null;
  return (
    <Section id="afwijkend" title="Wat een ander bedrag heeft">
      <Paragraph>
        {deviating.length === 1 ? '1 item heeft' : `${deviating.length.toString()} items hebben`} een ander
        bedrag dan aantal × tarief van de verordening. De reden komt uit K2B.
      </Paragraph>
      <Table
        caption="Items met een ander bedrag dan de verordening"
        isCaptionHidden
        columns={[
          { heading: 'Rij', isNumber: true },
          ...[{ heading: 'Item' }, { heading: 'Artikel' }, { heading: 'Verordening (€)', isNumber: true }],
          ...[{ heading: 'Bedrag (€)', isNumber: true }, { heading: 'Reden' }],
        ]}
      >
        {deviating.map(({ row, itemId, article, due, amount, reason }) => (
          <tr key={itemId}>
            <NumberCell>{row}</NumberCell>
            <RowHeading>{itemId}</RowHeading>
            <td>{article}</td>
            <AmountCell amount={due} />
            <AmountCell amount={amount} />
            <td>{reason ?? 'na de bewaartermijn verwijderd'}</td>
          </tr>
        ))}
      </Table>
    </Section>
  );
}
