import type { JSX } from 'preact';
import type { MonthlyCost } from '../../agreements/domain';
import { Euro } from '../../kernel/money';
import { capitalised, formatEuro, formatMonth } from '../../kernel/text';
import { yearOf } from '../../kernel/time';
import { decide } from '../../people';
import { hrefIn } from '../layout/frame';
import { Badge } from '../parts/badge';
import { Definitions } from '../parts/definitions';
import { Section } from '../parts/heading';
import { knownOnQuery } from '../parts/known-on';
import { Link, Paragraph } from '../parts/paragraph';
import { AmountCell, RowHeading, Table, type Column } from '../parts/table';
import { FactFormPart } from '../set-up/fact-form-part';
import { DIRECT_COSTS_FORM, PURCHASE_FORM } from './funding-forms';
import { STATE_FUNDING, type FundingPartProps } from './funding-view';

/** Direct costs and small materials of a year beside its room; neither is ever on an invoice by itself (DVO 2.2a, 4.9). */
export function BesideRoomSection({ frame, view, answer }: FundingPartProps): JSX.Element {
  const { facts, year, years, headroom, knownOn } = view;
  const ofYear = <C extends MonthlyCost>(costs: readonly C[]): C[] =>
    costs.filter(({ costMonth }) => yearOf(costMonth) === year);
  const [direct, purchases] = [ofYear(facts.directCosts), ofYear(facts.mandatePurchases)];
  const form = {
    frame,
    path: STATE_FUNDING,
    facts,
    answer,
    isPast: knownOn.day !== undefined,
    replaceable: [],
  };
  const seesFacts = decide(frame.person, 'facts.read').allowed;
  const others = years.filter((one) => one !== year);
  return (
    <Section id="naast-de-ruimte" title={`Materiaal in ${year.toString()} (DVO artikelen 2.2a en 4.9)`}>
      <Paragraph>
        Materiaal brengt de leverancier rechtstreeks in rekening bij de opdrachtgever. Kleine materialen koopt
        de opdrachtnemer onder mandaat, en alleen als er ruimte voor is; ze komen alleen in rekening als
        posten van een addendum.
      </Paragraph>
      <Definitions
        items={[
          { term: 'Rechtstreekse kosten', value: formatEuro(sumOf(direct)) },
          {
            term: 'Kleine materialen',
            value: (
              <>
                {formatEuro(sumOf(purchases))}{' '}
                {view.exceeded.some((one) => one.year === year) && <Badge tone="warning">past niet</Badge>}
              </>
            ),
          },
          {
            term: 'Ruimte van het jaar',
            value: headroom ? formatEuro(headroom) : 'nog niet te berekenen',
          },
        ]}
      />
      <Paragraph>
        Ruimte is de begroting van formatie, overhead en opleiding min wat in rekening mag.
      </Paragraph>
      {others.length > 0 && (
        <Paragraph>
          Andere jaren:{' '}
          {others.map((one, index) => (
            <span key={one}>
              {index > 0 && ', '}
              <Link href={hrefIn(frame, STATE_FUNDING, { jaar: one.toString(), ...knownOnQuery(knownOn) })}>
                {one}
              </Link>
            </span>
          ))}
        </Paragraph>
      )}
      {seesFacts && <CostsTable caption="Rechtstreekse kosten" costs={direct} />}
      {seesFacts && <CostsTable caption="Kleine materialen onder mandaat" costs={purchases} />}
      <FactFormPart {...form} form={DIRECT_COSTS_FORM} />
      <FactFormPart {...form} form={PURCHASE_FORM} />
    </Section>
  );
}

type Cost = MonthlyCost & { readonly description?: string };

const COLUMNS: readonly Column[] = [
  { heading: 'Maand' },
  { heading: 'Wat' },
  { heading: 'Bedrag (€)', isNumber: true },
];

function CostsTable({ caption, costs }: { caption: string; costs: readonly Cost[] }): JSX.Element | null {
  if (costs.length === 0) return null;
  return (
    <Table caption={caption} columns={COLUMNS}>
      {costs.map(({ id, costMonth, description, source, amount }) => (
        <tr key={id}>
          <RowHeading>{capitalised(formatMonth(costMonth))}</RowHeading>
          <td>{capitalised(description ?? source)}</td>
          <AmountCell amount={amount} />
        </tr>
      ))}
    </Table>
  );
}

function sumOf(costs: readonly MonthlyCost[]): Euro {
  return Euro.sum(costs.map(({ amount }) => amount));
}
