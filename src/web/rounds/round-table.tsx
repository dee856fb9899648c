import type { JSX } from 'preact';
import type { RoundStanding, ShownRoundItem } from '../../invoicing';
import { Euro } from '../../kernel/money';
import { formatMonth } from '../../kernel/text';
import { decide } from '../../people';
import { wordStanding } from '../invoices/delivery/word-standing';
import type { Frame } from '../layout/frame';
import { PostForm } from '../parts/actions';
import { Badge } from '../parts/badge';
import { Link } from '../parts/paragraph';
import { AmountCell, RowHeading, Table, type Column } from '../parts/table';
import { wordRefusal } from '../wording/word-refusal';
import { roundPath, wordState } from './round-words';

const NET = 'Zonder btw (€)';
const COLUMNS: readonly Column[] = [
  { heading: 'Overeenkomst' },
  { heading: 'Stand' },
  { heading: NET, isNumber: true },
  { heading: 'Facturen, of wat er is en wat je doet' },
];

interface RoundTableProps {
  readonly frame: Frame;
  readonly standing: RoundStanding;
}

/** Each agreement of a round with its state, its amount, and its documents or the reasons why it is held. */
export function RoundTable({ frame, standing }: RoundTableProps): JSX.Element {
  const { month, items } = standing;
  return (
    <Table
      caption={`Overeenkomsten in de maandronde ${formatMonth(month)}`}
      isCaptionHidden
      columns={COLUMNS}
      isStacked
    >
      {items.map((item) => (
        <Row key={item.agreement.key} frame={frame} standing={standing} item={item} />
      ))}
    </Table>
  );
}

function Row({ frame, standing, item }: RoundTableProps & { readonly item: ShownRoundItem }): JSX.Element {
  const { agreement, net } = item;
  const { label, tone } = wordState(item);
  const amount = net === null ? undefined : Euro.parse(net);
  return (
    <tr>
      <RowHeading>
        {decide(frame.person, 'billing.preview').allowed ? (
          <Link href={addressOf(`/maanden/${standing.month}`, item)}>{agreement.title}</Link>
        ) : (
          agreement.title
        )}
      </RowHeading>
      <td>
        <Badge tone={tone}>{label}</Badge>
      </td>
      {amount ? <AmountCell amount={amount} heading={NET} /> : <td />}
      <td>
        <Documents item={item} />
        <Reasons item={item} />
        <Retry frame={frame} standing={standing} item={item} />
      </td>
    </tr>
  );
}

/** Its documents, each with how it stands on its way to the client. */
function Documents({ item }: { readonly item: ShownRoundItem }): JSX.Element[] {
  return item.documents.map(({ number, standing }) => {
    const { text, tone } = wordStanding({ standing }, item.isBillingOff);
    return (
      <div key={number}>
        <Link href={addressOf(`/facturen/${number}`, item)}>{number}</Link> <Badge tone={tone}>{text}</Badge>
      </div>
    );
  });
}

function Reasons({ item }: { readonly item: ShownRoundItem }): JSX.Element | null {
  if (item.reasons.length === 0) return null;
  return (
    <ul class="utrecht-unordered-list">
      {item.reasons
        .map((reason) => ({ code: reason.code, ...wordRefusal(reason) }))
        .map(({ code, text, details }) => (
          <li class="utrecht-unordered-list__item" key={code}>
            {text}
            {details.map((detail) => (
              <div key={detail}>{detail}</div>
            ))}
          </li>
        ))}
    </ul>
  );
}

function Retry({
  frame,
  standing,
  item,
}: RoundTableProps & { readonly item: ShownRoundItem }): JSX.Element | null {
  if (!item.canRetry || !decide(frame.person, 'billing.prepare').allowed) return null;
  const path = `${roundPath(standing.month)}/overeenkomsten/${encodeURIComponent(item.agreement.key)}/pogingen`;
  return (
    <PostForm frame={frame} path={path}>
      <button class="utrecht-button utrecht-button--submit utrecht-button--subtle" type="submit">
        Opnieuw proberen<span class="visually-hidden"> voor {item.agreement.title}</span>
      </button>
    </PostForm>
  );
}

/** A page about the agreement of the row, whichever was chosen. */
function addressOf(path: string, { agreement }: ShownRoundItem): string {
  return `${path}?${new URLSearchParams({ overeenkomst: agreement.key }).toString()}`;
}
