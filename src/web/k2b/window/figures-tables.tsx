import type { JSX } from 'preact';
import type { KeptFigures, KeptSum, NamedSum } from '../../../cemetery';
import { Euro } from '../../../kernel/money';
import { formatEuro, formatLongDate } from '../../../kernel/text';
import { Definitions } from '../../parts/definitions';
import { AmountCell, NumberCell, RowHeading, Table } from '../../parts/table';

/** Decimal text of the database as an amount. */
export function euroOf(text: string): Euro {
  return Euro.parse(text) ?? Euro.ZERO;
}

/** `12 items, samen € 1.234,50`. */
export function wordSum({ count, sum }: KeptSum): string {
  return `${count === 1 ? '1 item' : `${count.toString()} items`}, samen ${formatEuro(euroOf(sum))}`;
}

/** The control figures of a file: as a whole, what stands apart, and per cemetery, article and cost type. */
export function FiguresTables({ figures }: { figures: KeptFigures }): JSX.Element {
  const { whole, late, corrections, deviating, firstDay, lastDay } = figures;
  return (
    <>
      <Definitions
        items={[
          { term: 'Aantal items', value: whole.count.toString() },
          { term: 'Som', value: <strong>{formatEuro(euroOf(whole.sum))}</strong> },
          { term: 'Waarvan laat vastgelegd', value: wordSum(late) },
          { term: 'Waarvan correcties', value: wordSum(corrections) },
          ...(deviating
            ? [{ term: 'Waarvan met een ander bedrag dan de verordening', value: wordSum(deviating) }]
            : []),
          ...(firstDay !== undefined && lastDay !== undefined
            ? [
                {
                  term: 'Eerste en laatste prestatie',
                  value: `${formatLongDate(firstDay)} en ${formatLongDate(lastDay)}`,
                },
              ]
            : []),
        ]}
      />
      {whole.count > 0 && (
        <div class="figures">
          <SumsTable caption="Per begraafplaats" column="Begraafplaats" sums={figures.byCemetery} />
          <SumsTable caption="Per artikel" column="Artikel" sums={figures.byArticle} />
          <SumsTable caption="Per kostensoort" column="Kostensoort" sums={figures.byCostType} />
        </div>
      )}
    </>
  );
}

/** Count and sum under names. */
export function SumsTable(props: {
  caption: string;
  column: string;
  sums: readonly NamedSum[];
}): JSX.Element {
  return (
    <Table
      caption={props.caption}
      columns={[
        { heading: props.column },
        { heading: 'Items', isNumber: true },
        { heading: 'Som (€)', isNumber: true },
      ]}
    >
      {props.sums.map(({ name, count, sum }) => (
        <tr key={name}>
          <RowHeading>{name}</RowHeading>
          <NumberCell>{count}</NumberCell>
          <AmountCell amount={euroOf(sum)} />
        </tr>
      ))}
    </Table>
  );
}
