import type { JSX } from 'preact';
import type { WrittenNote } from '../../decisions';
import { Euro } from '../../kernel/money';
import { formatAmount, formatMonth } from '../../kernel/text';
import { nameOfRole } from '../../platform/wording';
import { Section } from '../parts/heading';
import { Paragraph } from '../parts/paragraph';
import { NumberCell, RowHeading, Table, type Column } from '../parts/table';

const COLUMNS: readonly Column[] = [{ heading: 'Wat' }, { heading: 'Bedrag (€)', isNumber: true }];

/** What the decision does, as it was calculated when the note was put to the client. */
export function NoteEffectSection({ latest }: { latest: WrittenNote }): JSX.Element | null {
  if (!latest.offer) return null;
  const { effect, decider } = latest.offer;
  const upTo =
    effect.lastMonthWithPayroll === undefined
      ? ''
      : ` tot en met ${formatMonth(effect.lastMonthWithPayroll)}`;
  const rows: readonly (readonly [string, string])[] = [
    ['Formatieplafond van het jaar', effect.ceiling],
    ['Eerdere besluiten boven het plafond', effect.decided],
    [`Werkelijke loonkosten${upTo}`, effect.actual],
    ['Daarvan in rekening te brengen', effect.chargeable],
    ['Daarvan aangehouden', effect.parked],
    ['Verwachte loonkosten van het jaar', effect.expected],
    ['Gevraagd', effect.asked],
    ['Overhead daarover', effect.overhead],
    ['Samen', effect.total],
    ['Komt vrij van wat is aangehouden', effect.released],
  ];
  return (
    <Section id="effect" title="Wat het besluit doet">
      <Paragraph>
        Berekend toen de nota werd voorgelegd.{' '}
        {effect.limitReachedIn !== undefined &&
          `De grens wordt bereikt in ${formatMonth(effect.limitReachedIn)}. `}
        Beslist: de {nameOfRole(decider).toLowerCase()}.
      </Paragraph>
      <Table caption="Bedragen met het besluit en zonder" isCaptionHidden columns={COLUMNS}>
        {rows.map(([what, amount]) => (
          <tr key={what} class={what === 'Samen' ? 'total' : undefined}>
            <RowHeading>{what}</RowHeading>
            <NumberCell>{formatAmount(Euro.parse(amount) ?? Euro.ZERO)}</NumberCell>
          </tr>
        ))}
      </Table>
    </Section>
  );
}
