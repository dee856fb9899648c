import type { JSX } from 'preact';
import { capitalised, formatDate, formatMonth } from '../../../kernel/text';
import { PartTitle } from '../../parts/heading';
import { Paragraph } from '../../parts/paragraph';
import { AmountCell, RowHeading, Table, type Column } from '../../parts/table';
import type { FactForm } from '../fact-form';
import { FactFormPart } from '../fact-form-part';
import { ORIGIN_COLUMNS, OriginCells } from '../origin';
import { SET_UP, type SetUpSectionProps } from '../set-up-view';

/** Records corporation tax as it was assessed. */
export const CORPORATION_TAX_FORM: FactForm = {
  name: 'vennootschapsbelasting',
  list: 'corporationTax',
  title: 'Vennootschapsbelasting vastleggen',
  done: 'De vennootschapsbelasting is vastgelegd. Zij komt op de factuur van de eerstvolgende maand.',
  sourceExample: 'aanslag van 28 mei 2026',
  fields: [
    {
      ...{ name: 'kostenmaand', of: 'costMonth', label: 'Kostenmaand', kind: 'month' },
      description: 'De maand waar het bedrag bij hoort, zoals 06-2026.',
    },
    {
      ...{ name: 'bedrag', of: 'amount', label: 'Bedrag', kind: 'amount' },
      description: 'In euro’s, zoals 1.850,00. Onder nul is een teruggave.',
    },
    { name: 'aanslag', of: 'assessment', label: 'Kenmerk van de aanslag', kind: 'text' },
    { name: 'opgelegdOp', of: 'assessedOn', label: 'Opgelegd op', kind: 'day' },
    {
      ...{ name: 'stuk', of: 'reference', label: 'Waar de aanslag is te vinden', kind: 'text' },
      description: 'Zoals een zaaknummer.',
    },
  ],
};

const COLUMNS: readonly Column[] = [
  { heading: 'Kostenmaand' },
  { heading: 'Bedrag (€)', isNumber: true },
  { heading: 'Aanslag' },
  { heading: 'Opgelegd op' },
  { heading: 'Stuk' },
  ...ORIGIN_COLUMNS,
];

/** Corporation tax that the contractor was assessed for; it comes on top of the yearly compensation (DVO 4.12). */
export function CorporationTaxPart({ frame, view, answer }: SetUpSectionProps): JSX.Element {
  const { facts, knownOn } = view;
  const inOrder = [...facts.corporationTax].sort((left, right) =>
    right.costMonth.localeCompare(left.costMonth),
  );
  return (
    <>
      <PartTitle>Vennootschapsbelasting</PartTitle>
      {inOrder.length === 0 ? (
        <Paragraph>Er is geen vennootschapsbelasting vastgelegd.</Paragraph>
      ) : (
        <Table caption="Vennootschapsbelasting volgens aanslag" isCaptionHidden columns={COLUMNS}>
          {inOrder.map((one) => (
            <tr key={one.id}>
              <RowHeading>{capitalised(formatMonth(one.costMonth))}</RowHeading>
              <AmountCell amount={one.amount} />
              <td>{one.assessment ?? ''}</td>
              <td class="nowrap">{one.assessedOn ? formatDate(one.assessedOn) : ''}</td>
              <td>{one.reference ?? ''}</td>
              <OriginCells frame={frame} fact={one} />
            </tr>
          ))}
        </Table>
      )}
      <FactFormPart
        frame={frame}
        path={SET_UP}
        form={CORPORATION_TAX_FORM}
        facts={facts}
        replaceable={inOrder.map((fact) => ({
          fact,
          label: `Aanslag ${fact.assessment ?? ''} van ${formatMonth(fact.costMonth)}`,
        }))}
        isPast={knownOn.day !== undefined}
        answer={answer}
      />
    </>
  );
}
