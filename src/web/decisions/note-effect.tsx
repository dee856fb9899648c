import type { JSX } from 'preact';
import type { WrittenNote } from '../../decisions';
import { noteEffectRows } from '../../documents';
import { capitalised, formatMonth } from '../../kernel/text';
import { nameOfRole } from '../../platform/wording';
import { Section } from '../parts/heading';
import { Paragraph } from '../parts/paragraph';
import { AmountCell, RowHeading, Table, type Column } from '../parts/table';

const COLUMNS: readonly Column[] = [{ heading: 'Wat' }, { heading: 'Bedrag (€)', isNumber: true }];

/** What the decision does, as it was calculated when the note was put to the client. */
export function NoteEffectSection({ latest }: { latest: WrittenNote }): JSX.Element | null {
  if (!latest.offer) return null;
  const { effect, decider } = latest.offer;
  return (
    <Section id="effect" title="Wat het besluit doet">
      <Paragraph>
        Berekend toen de nota werd voorgelegd.{' '}
        {effect.limitReachedIn !== undefined &&
          `De grens wordt bereikt in ${formatMonth(effect.limitReachedIn)}. `}
        Beslist: de {nameOfRole(decider).toLowerCase()}.
      </Paragraph>
      <Table caption="Bedragen met het besluit en zonder" isCaptionHidden columns={COLUMNS}>
        {noteEffectRows(effect).map(({ label, how, amount, isTotal }) => (
          <tr key={label} class={isTotal ? 'total' : undefined}>
            <RowHeading>
              {label}
              <div class="event-details">{capitalised(how)}</div>
            </RowHeading>
            <AmountCell amount={amount} />
          </tr>
        ))}
      </Table>
    </Section>
  );
}
