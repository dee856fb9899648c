import type { JSX } from 'preact';
import type { RoundStanding, ShownRoundItem } from '../../invoicing';
import { Euro } from '../../kernel/money';
import { formatMonth } from '../../kernel/text';
import type { Month } from '../../kernel/time';
import { decide, type Action } from '../../people';
import { SWITCHES_PATH } from '../billing-switch';
import { wordStanding } from '../invoices/delivery/word-standing';
import type { Frame } from '../layout/frame';
import { PostForm } from '../parts/actions';
import { Badge } from '../parts/badge';
import { Link } from '../parts/paragraph';
import { AmountCell, RowHeading, Table, type Column } from '../parts/table';
import { SET_UP } from '../set-up/set-up-view';
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

interface RowProps extends RoundTableProps {
  readonly item: ShownRoundItem;
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

function Row({ frame, standing, item }: RowProps): JSX.Element {
  const { agreement, net } = item;
  const { label, tone } = wordState(item);
  const amount = net === null ? undefined : Euro.parse(net);
  // Before anything was agreed there are no months.
  const isBare = item.reasons.some(({ code }) => code === 'round-without-formation');
  return (
    <tr>
      <RowHeading>
        {decide(frame.person, 'billing.preview').allowed ? (
          <Link href={addressOf(isBare ? '/' : `/maanden/${standing.month}`, item)}>{agreement.title}</Link>
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
        <Reasons frame={frame} standing={standing} item={item} />
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

/** A page where something is done about a reason why an agreement is held. */
interface Remedy {
  readonly label: string;
  readonly action: Action;
  readonly at: (month: Month, values: Readonly<Record<string, string>>) => string;
}

/** Of what is not done on the page of the month, to which the name of the agreement leads. */
const REMEDIES: Readonly<Partial<Record<string, Remedy>>> = {
  'cannot-settle': {
    ...{ label: 'Naar de inrichting', action: 'facts.record' },
    at: () => SET_UP,
  },
  'billing-off': {
    ...{ label: 'Facturering aan of uit', action: 'billing-switch.read' },
    at: () => SWITCHES_PATH,
  },
  'round-without-payroll': {
    ...{ label: 'Loonkosten inlezen', action: 'payroll.check' },
    at: (month) => `/maanden/${month}/inlezen`,
  },
  'round-other-draft': {
    ...{ label: 'Naar dat concept', action: 'billing.preview' },
    at: (_, { draft = '' }) => `/maanden/${draft}`,
  },
  'round-crediting-draft': {
    ...{ label: 'Naar de creditering', action: 'invoice.read' },
    at: (_, { number = '' }) => `/facturen/${number}`,
  },
};

function Reasons({ frame, standing, item }: RowProps): JSX.Element | null {
  if (item.reasons.length === 0) return null;
  return (
    <ul class="utrecht-unordered-list">
      {item.reasons
        .map((reason) => ({ ...reason, ...wordRefusal(reason), remedy: REMEDIES[reason.code] }))
        .map(({ code, values = {}, text, details, remedy }) => (
          <li class="utrecht-unordered-list__item" key={code}>
            {text}
            {details.map((detail) => (
              <div key={detail}>{detail}</div>
            ))}
            {remedy && decide(frame.person, remedy.action).allowed && (
              <>
                {' '}
                <Link href={addressOf(remedy.at(standing.month, values), item)}>{remedy.label}</Link>
              </>
            )}
          </li>
        ))}
    </ul>
  );
}

function Retry({ frame, standing, item }: RowProps): JSX.Element | null {
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
