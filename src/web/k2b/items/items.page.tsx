import type { JSX } from 'preact';
import { formatDate } from '../../../kernel/text';
import { hrefIn, type Frame } from '../../layout/frame';
import { Page } from '../../layout/page';
import { Breadcrumbs } from '../../parts/breadcrumbs';
import { PageTitle } from '../../parts/heading';
import { OtherPages } from '../../parts/other-pages';
import { Lead } from '../../parts/paragraph';
import { AmountCell, NumberCell, RowHeading, Table, type Column } from '../../parts/table';
import { marksOf, type ItemsView } from './items-view';

const COLUMNS: readonly Column[] = [
  { heading: 'Item' },
  { heading: 'Bedrag (€)', isNumber: true },
  { heading: 'Bijzonder' },
  { heading: 'Prestatiedatum' },
  { heading: 'Begraafplaats' },
  { heading: 'Graf' },
  { heading: 'Artikel' },
  { heading: 'Aantal', isNumber: true },
  { heading: 'Tarief (€)', isNumber: true },
];

interface ItemsPageProps {
  readonly frame: Frame;
  readonly title: string;
  readonly parent: { readonly label: string; readonly path: string };
  readonly view: ItemsView;
}

/** The items of a file or an export one by one, so that who prepares or releases sees more than sums (SLA 1.9; DVO 3.3). */
export function ItemsPage({ frame, title, parent, view }: ItemsPageProps): JSX.Element {
  const { items, count } = view;
  return (
    <Page frame={frame} title={title}>
      <Breadcrumbs frame={frame} crumbs={[{ label: 'K2B-aanlevering', path: '/k2b' }, parent]} />
      <PageTitle>{title}</PageTitle>
      <Lead>{wordCount(view)} Wie de rekening krijgt, staat hier niet bij.</Lead>
      {count > 0 && (
        <Table caption={title} isCaptionHidden columns={COLUMNS}>
          {items.map((item) => (
            <tr key={item.itemId}>
              <RowHeading>
                <span class="nowrap">{item.itemId}</span>
              </RowHeading>
              <AmountCell amount={item.amount} />
              <td>{marksOf(item, view.from).join(', ')}</td>
              <td class="nowrap">{formatDate(item.serviceDate)}</td>
              <td>{item.cemetery}</td>
              <td class="nowrap">{item.graveNumber}</td>
              <td>
                {item.article}: {item.description}
              </td>
              <NumberCell>{item.quantity.replace('.', ',')}</NumberCell>
              <AmountCell amount={item.tariff} />
            </tr>
          ))}
        </Table>
      )}
      <OtherPages
        page={view.page}
        pages={view.pages}
        hrefOf={(page) => hrefIn(frame, frame.path, { pagina: page.toString() })}
      />
    </Page>
  );
}

function wordCount({ count, page, pages }: ItemsView): string {
  const items = count === 1 ? 'Eén item.' : `${count.toString()} items, op volgorde van prestatiedatum.`;
  if (count === 0) return 'Er zijn geen items.';
  return pages === 1 ? items : `${items} Dit is pagina ${page.toString()} van ${pages.toString()}.`;
}
