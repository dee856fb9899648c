import type { JSX } from 'preact';
import { noteEffectRows } from '../../documents';
import { capitalised, formatLongDate, formatMonth } from '../../kernel/text';
import { nameOfRole } from '../../platform/wording';
import { Alert } from '../parts/alert';
import { Section } from '../parts/heading';
import { Paragraph } from '../parts/paragraph';
import { AmountCell, RowHeading, Table, type Column } from '../parts/table';
import { changedSince } from './changed-since';
import type { NotePageProps } from './note-page-props';

const COLUMNS: readonly Column[] = [{ heading: 'Wat' }, { heading: 'Bedrag (€)', isNumber: true }];

type EffectProps = Pick<NotePageProps, 'frame' | 'shown' | 'present'>;

/** What the decision does: as it was calculated when it was put to the client, and until then as it is now. */
export function NoteEffectSection(props: EffectProps): JSX.Element | null {
  const { offer } = props.shown.latest;
  const effect = (offer ?? props.present)?.effect;
  if (!effect) return props.shown.state.state === 'draft' ? <CannotBeCalculated /> : null;
  return (
    <Section id="effect" title="Wat het besluit doet">
      <Paragraph>
        {whenCalculated(props)}{' '}
        {effect.limitReachedIn !== undefined &&
          `De grens wordt bereikt in ${formatMonth(effect.limitReachedIn)}. `}
        {whoDecides(props)}
      </Paragraph>
      <FitsWithin {...props} />
      <Changed {...props} />
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

function CannotBeCalculated(): JSX.Element {
  return (
    <Section id="effect" title="Wat het besluit doet">
      <Paragraph>Dit jaar kan nog niet worden berekend, dus het effect is nog niet bekend.</Paragraph>
    </Section>
  );
}

function whenCalculated({ shown, present }: EffectProps): string {
  return shown.latest.offer || !present
    ? 'Berekend toen de nota werd voorgelegd.'
    : `Berekend met wat nu bekend is (${formatLongDate(present.day)}). Bij het voorleggen wordt het opnieuw berekend en vastgelegd.`;
}

function whoDecides({ shown, present }: EffectProps): string {
  const { offer } = shown.latest;
  if (offer) return `Beslist: de ${nameOfRole(offer.decider).toLowerCase()}.`;
  return present
    ? `Hierover beslist de ${nameOfRole(present.decider).toLowerCase()} (${present.article}).`
    : '';
}

/** Who asks something that by the forecast needs no asking hears it before it is put to the client. */
function FitsWithin({ shown, present }: EffectProps): JSX.Element | null {
  const { offer, content } = shown.latest;
  if (offer || !present?.fitsWithin || content.amount.isZero()) return null;
  return (
    <Alert kind="warning" title="Naar verwachting is dit besluit niet nodig">
      <Paragraph>
        Met deze kosten blijven de loonkosten van {content.year} naar verwachting onder de grens. Dan kan de
        teamleider alleen beslissen: pas het concept aan en vraag € 0,00 boven het plafond.
      </Paragraph>
    </Alert>
  );
}

/** What is decided on stays as it was put to the client; that the year stands otherwise by now is told to both sides. */
function Changed({ frame, shown, present }: EffectProps): JSX.Element | null {
  const { offer } = shown.latest;
  if (!offer || !present) return null;
  const changes = changedSince(offer.effect, present.effect, frame.person.side);
  if (changes.length === 0) return null;
  return (
    <Alert kind="warning" title="Sinds het voorleggen is veranderd:">
      <ul>
        {changes.map((change) => (
          <li key={change}>{change}</li>
        ))}
      </ul>
      <Paragraph>Het besluit gaat over de nota zoals zij is voorgelegd, met de bedragen hieronder.</Paragraph>
    </Alert>
  );
}
