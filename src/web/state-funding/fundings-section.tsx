import type { JSX } from 'preact';
import { capitalised, formatDate, formatEuro, formatMonth } from '../../kernel/text';
import type { FundingAccount } from '../../reporting/domain';
import { Badge } from '../parts/badge';
import { Definitions } from '../parts/definitions';
import { Section } from '../parts/heading';
import { Paragraph } from '../parts/paragraph';
import { AmountCell, RowHeading, Table, type Column } from '../parts/table';
import { FactFormPart } from '../set-up/fact-form-part';
import { FUNDING_FORM, SPENDING_FORM, TALK_FORM } from './funding-forms';
import { STATE_FUNDING, type FundingPartProps } from './funding-view';

/** Extra money of the state, what of it was spent, and whether both parties talked about it (DVO 4.13). */
export function FundingsSection({ frame, view, answer }: FundingPartProps): JSX.Element {
  const { fundings, facts } = view;
  const form = { frame, path: STATE_FUNDING, facts, answer, isPast: view.knownOn.day !== undefined };
  return (
    <Section id="rijksmiddelen" title="Extra rijksmiddelen (DVO artikel 4.13)">
      <Paragraph>
        Geld van het Rijk voor werk dat de opdrachtnemer heeft overgenomen. De opdrachtnemer brengt de
        besteding in kaart, en beide partijen overleggen erover.
      </Paragraph>
      {fundings.length === 0 && <Paragraph>Er zijn nog geen extra rijksmiddelen.</Paragraph>}
      {fundings.map((account, index) => (
        <FundingPart
          key={account.funding.id}
          id={`rijksmiddel-${(index + 1).toString()}`}
          account={account}
        />
      ))}
      {fundings.length > 0 && <FactFormPart {...form} form={SPENDING_FORM} replaceable={[]} />}
      {fundings.length > 0 && <FactFormPart {...form} form={TALK_FORM} replaceable={[]} />}
      <FactFormPart
        {...form}
        form={FUNDING_FORM}
        replaceable={fundings.map(({ funding }) => ({
          fact: funding,
          label: `${funding.arrangement} (${funding.year.toString()})`,
        }))}
      />
    </Section>
  );
}

const COLUMNS: readonly Column[] = [
  { heading: 'Maand' },
  { heading: 'Waaraan' },
  { heading: 'Bedrag (€)', isNumber: true },
];

function FundingPart({ id, account }: { id: string; account: FundingAccount }): JSX.Element {
  const { funding, spendings, talks, spent, left } = account;
  const name = `${funding.arrangement}, ${funding.year.toString()}`;
  return (
    <Section id={id} title={capitalised(name)} level={3}>
      {talks.length === 0 && (
        <Paragraph>
          <Badge tone="warning">nog geen overleg</Badge>
        </Paragraph>
      )}
      <Definitions
        items={[
          { term: 'Waarvoor', value: funding.purpose },
          { term: 'Ontvangen', value: formatEuro(funding.amount) },
          { term: 'Besteed', value: formatEuro(spent) },
          { term: left.isNegative() ? 'Meer besteed dan ontvangen' : 'Over', value: formatEuro(left) },
          ...talks.map(({ heldOn, heldWith, reference }) => ({
            term: `Overleg op ${formatDate(heldOn)}`,
            value: `met ${heldWith}; ${reference}`,
          })),
        ]}
      />
      {spendings.length > 0 && (
        <Table caption={`Bestedingen van ${name}`} isCaptionHidden columns={COLUMNS}>
          {spendings.map((spending) => (
            <tr key={spending.id}>
              <RowHeading>{capitalised(formatMonth(spending.costMonth))}</RowHeading>
              <td>{spending.description}</td>
              <AmountCell amount={spending.amount} />
            </tr>
          ))}
        </Table>
      )}
    </Section>
  );
}
