import type { JSX } from 'preact';
import { formatDate } from '../../../kernel/text';
import { hrefIn } from '../../layout/frame';
import { Section } from '../../parts/heading';
import { Link, Paragraph } from '../../parts/paragraph';
import { AmountCell, RowHeading, Table, type Column } from '../../parts/table';
import { AddendumFrame } from '../parts/addendum-frame';
import { offeredCosts } from '../parts/costs-to-offer';
import { EffectSection } from '../parts/effect-section';
import { HistorySection } from '../parts/history-section';

import { ProposalSection } from '../parts/proposal-section';
import { offeredSum } from '../parts/word-asked';
import { nameOfSort } from '../parts/word-addendum';
import type { AddendumPageProps } from '../parts/addendum-page-props';
import { askedSentence } from './asked-sentence';
import { DecisionSection } from './decision-section';

/** What the client decides on: what is proposed, what it does, the amount once more, and the buttons. */
export function ApprovalPage(props: AddendumPageProps): JSX.Element {
  const { frame, view, errors = [] } = props;
  const { dossier } = view.shown;
  return (
    <AddendumFrame {...props} above={{ label: 'Goedkeuringen', path: '/goedkeuringen' }}>
      <Paragraph>
        {askedSentence(view)}{' '}
        <Link href={hrefIn(frame, `/addenda/${dossier.addendum}`)}>Alle gegevens van {dossier.addendum}</Link>
      </Paragraph>
      <ProposalSection frame={frame} view={view} />
      <EffectSection view={view} />
      <OfferedCosts {...props} />
      <HistorySection frame={frame} dossier={dossier} />
      <DecisionSection {...props} errors={errors} />
    </AddendumFrame>
  );
}

const COST_COLUMNS: readonly Column[] = [
  { heading: 'Post' },
  { heading: 'Dag' },
  { heading: 'Wat' },
  { heading: 'Bedrag (€)', isNumber: true },
];

function OfferedCosts({ frame, view: { shown } }: AddendumPageProps): JSX.Element | null {
  const costs = offeredCosts(shown);
  if (costs.length === 0) return null;
  return (
    <Section id="kosten" title="Voorgelegde kosten">
      <Table
        caption="Posten die voorliggen"
        isCaptionHidden
        columns={COST_COLUMNS}
        foot={
          <tr class="total">
            <th scope="row" colSpan={3}>
              Samen
            </th>
            <AmountCell amount={offeredSum(shown)} />
          </tr>
        }
      >
        {costs.map(({ row, assessed }) => (
          <tr key={row.entryId}>
            <RowHeading>{row.entryId}</RowHeading>
            <td class="nowrap">{formatDate(assessed.entry.performedOn)}</td>
            <td>
              {nameOfSort(row.sort)}: {row.description}
              {row.fileId !== null && (
                <div>
                  <Link href={hrefIn(frame, `/addenda/${shown.dossier.addendum}/bestanden/${row.fileId}`)}>
                    Bewijs<span class="visually-hidden"> van {row.entryId}</span>
                  </Link>
                </div>
              )}
            </td>
            <AmountCell amount={assessed.amount} />
          </tr>
        ))}
      </Table>
    </Section>
  );
}
