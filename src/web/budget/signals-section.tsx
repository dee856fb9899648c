import type { JSX } from 'preact';
import { capitalised, formatDate } from '../../kernel/text';
import type { LocalDate } from '../../kernel/time';
import { nameLimit, type BudgetSignal } from '../../reporting';
import { identityOf, limitsInUse, type BudgetStand } from '../../reporting/domain';
import { Section } from '../parts/heading';
import { Paragraph } from '../parts/paragraph';
import { AmountCell, NumberCell, RowHeading, Table, type Column } from '../parts/table';
import { sayWatched, shareOf } from './budget-view';

const COLUMNS: readonly Column[] = [
  { heading: 'Grens' },
  { heading: 'Signaal bij (%)', isNumber: true },
  { heading: 'Bekend op' },
  { heading: 'Kosten toen', isNumber: true },
  { heading: 'Grens toen', isNumber: true },
  { heading: 'Nu gebruikt (%)', isNumber: true },
];

interface SignalsSectionProps {
  readonly stand: BudgetStand;
  readonly signals: readonly BudgetSignal[];
}

/** Which thresholds were reached, latest first, and how it stands with them now (DVO 4.8). */
export function SignalsSection({ stand, signals }: SignalsSectionProps): JSX.Element {
  const limits = limitsInUse(stand);
  const now = (signal: BudgetSignal): string => {
    const present = limits.find((one) => identityOf(one) === identityOf(signal));
    return present ? shareOf(present.used, present.amount) : 'n.v.t.';
  };
  return (
    <Section id="signalen" title="Signalen">
      <Paragraph>
        {signals.length === 0
          ? 'Er is nog geen signaal. Bij 75, 85 en 100 procent krijgen beide partijen er een.'
          : 'Elke drempel wordt één keer gemeld. Is meer nodig dan de grens, dan is op tijd overleg en een besluit nodig (DVO artikel 4.8).'}
      </Paragraph>
      <Paragraph>{sayWatched(stand)}</Paragraph>
      {signals.length > 0 && (
        <Table caption="Signalen, bedragen in euro’s" isCaptionHidden columns={COLUMNS}>
          {[...signals].reverse().map((signal) => (
            <tr key={`${signal.limit} ${signal.threshold.toString()} ${signal.knownPosition.toString()}`}>
              <RowHeading>{capitalised(nameLimit(signal.limit))}</RowHeading>
              <NumberCell>{signal.threshold.toString()}</NumberCell>
              <td class="nowrap">{formatDate(signal.knownOn as LocalDate)}</td>
              <AmountCell amount={signal.used} />
              <AmountCell amount={signal.amount} />
              <NumberCell>{now(signal)}</NumberCell>
            </tr>
          ))}
        </Table>
      )}
    </Section>
  );
}
