import type { JSX } from 'preact';
import type { ShownInvoiceDelivery, TrailAttempt, TrailDelivery } from '../../../invoicing';
import { formatDate } from '../../../kernel/text';
import type { LocalDate } from '../../../kernel/time';
import { wordPlace, wordSendFailure } from '../../../parties';
import type { Side } from '../../../people';
import { dutchDateOf, dutchTimeOf } from '../../../platform/clock';
import { Disclosure } from '../../parts/disclosure';
import { RowHeading, Table, type Column } from '../../parts/table';

const MESSAGE = 'Kenmerk van het bericht';
const COLUMNS: readonly Column[] = [
  { heading: 'Wanneer' },
  { heading: 'Waarheen' },
  { heading: 'Wat er gebeurde' },
  { heading: MESSAGE },
];

interface AttemptsTableProps {
  readonly shown: ShownInvoiceDelivery;
  readonly side: Side;
}

/** Every attempt with the proof of it: where to and under which message id; the digests of what went are for programs. */
export function AttemptsTable({ shown, side }: AttemptsTableProps): JSX.Element | null {
  const { number } = shown.trail.document;
  const attempts = shown.trail.deliveries.flatMap((sent) =>
    sent.attempts.map((attempt, index) => ({ sent, attempt, key: `${sent.number}.${index}` })),
  );
  if (attempts.length === 0) return null;
  const summary = attempts.length === 1 ? 'Toon de poging' : `Toon ${attempts.length} pogingen`;
  return (
    <Disclosure summary={summary}>
      <Table caption={`Pogingen om ${number} te verzenden`} isCaptionHidden isStacked columns={COLUMNS}>
        {attempts.map(({ sent, attempt, key }) => (
          <tr key={key}>
            <RowHeading>
              <span class="nowrap">
                {formatDate(dutchDateOf(attempt.attemptedAt) as LocalDate)} {dutchTimeOf(attempt.attemptedAt)}
              </span>
            </RowHeading>
            <td>{attempt.place && wordPlace(attempt.place)}</td>
            <td>{wordAttempt(sent, attempt, side)}</td>
            <td data-heading={MESSAGE}>
              {attempt.reference && <code class="fingerprint">{attempt.reference}</code>}
            </td>
          </tr>
        ))}
      </Table>
    </Disclosure>
  );
}

/** The client cannot mend what stood in the way and is told no more than that. */
export function wordAttempt({ channel }: TrailDelivery, { outcome }: TrailAttempt, side: Side): string {
  if (outcome === 'delivered') return 'Verzonden';
  const { code, text } = wordSendFailure(outcome, channel);
  return side === 'client' ? `Niet verzonden (${code})` : `${text} (${code})`;
}
