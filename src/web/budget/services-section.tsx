import type { JSX } from 'preact';
import { Euro } from '../../kernel/money';
import type { BudgetStand, ServiceStand } from '../../reporting/domain';
import { Section } from '../parts/heading';
import { Paragraph } from '../parts/paragraph';
import { AmountCell, NumberCell, RowHeading, Table } from '../parts/table';
import { nameServices, sayReached, shareOf } from './budget-view';

const COLUMNS = [
  { heading: 'Dienst' },
  ...['Plafond', 'Loonkosten', 'Gebruikt (%)', 'In rekening gebracht', 'Ruimte', 'Verwachte kosten'].map(
    (heading) => ({ heading, isNumber: true }),
  ),
  { heading: 'Bereikt in' },
];

/** The formation by service of the SLA; together with what is of none it is the part (DVO 2.3, 7.5). */
export function ServicesSection({ stand }: { stand: BudgetStand }): JSX.Element {
  const { decided, heldBack, charged } = stand.outsideServices;
  return (
    <Section id="diensten" title="Formatie per dienst">
      <Paragraph>
        Het plafond van een dienst is haar deel van de formatie. Het is een signaal en geen grens: de
        teamleider mag de ruimte van de hele formatie gebruiken (DVO artikel 2.3). Diensten waarvan de kosten
        onder één groep op de factuur staan, staan hier ook samen; zo is nooit te zien wat één persoon kost.
      </Paragraph>
      <Table
        caption="Formatie per dienst, in euro’s"
        isCaptionHidden
        columns={COLUMNS}
        foot={<Total stand={stand} />}
      >
        {stand.services.map((one) => (
          <tr key={one.services.join()}>
            <RowHeading>
              {nameServices(one.services).map((name) => (
                <div key={name}>{name}</div>
              ))}
            </RowHeading>
            <AmountCell amount={one.ceiling} />
            <AmountCell amount={one.costs} />
            <NumberCell>{shareOf(one.costs, one.ceiling)}</NumberCell>
            <AmountCell amount={one.charged} />
            <AmountCell amount={one.headroom} />
            <AmountCell amount={one.expectedCosts} />
            <td>{sayReached(one.limitReachedIn)}</td>
          </tr>
        ))}
        <tr>
          <RowHeading>Besluiten, en wat het plafond tegenhoudt</RowHeading>
          <AmountCell amount={decided} />
          <AmountCell amount={heldBack} />
          <td />
          <AmountCell amount={charged} />
          <AmountCell amount={decided.minus(heldBack)} />
          <td />
          <td />
        </tr>
      </Table>
    </Section>
  );
}

/** What the part of the formation says as well. */
function Total({ stand }: { stand: BudgetStand }): JSX.Element {
  const formation = stand.parts.find(({ row }) => row === 'formation');
  const sum = (amountOf: (service: ServiceStand) => Euro): Euro => Euro.sum(stand.services.map(amountOf));
  if (!formation) return <tr />;
  const { limit, chargeable, charged, headroom } = formation;
  return (
    <tr>
      <RowHeading>Formatie</RowHeading>
      <AmountCell amount={limit} />
      <AmountCell amount={chargeable} />
      <td />
      <AmountCell amount={charged} />
      <AmountCell amount={headroom} />
      <AmountCell amount={sum(({ expectedCosts }) => expectedCosts)} />
      <td />
    </tr>
  );
}
