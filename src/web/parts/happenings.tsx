import type { JSX } from 'preact';
import { formatDate } from '../../kernel/text';
import type { LocalDate } from '../../kernel/time';
import { dutchDateOf, dutchTimeOf, type Instant } from '../../platform/clock';
import { nameOfRole } from '../../platform/wording';
import { Section } from './heading';

interface Happening {
  readonly at: Instant;
  readonly role: string;
  /** The function by which a colleague is known; the other side has a role alone. */
  readonly who?: string | undefined;
  readonly what: string;
  /** What was said with it. */
  readonly text?: string | undefined;
}

/** What happened, the oldest first, by role and moment: of the other side no one sees a name. */
export function Happenings({ happened }: { happened: readonly Happening[] }): JSX.Element {
  const inOrder = [...happened].sort((left, right) => (left.at < right.at ? -1 : left.at > right.at ? 1 : 0));
  return (
    <Section id="verloop" title="Verloop">
      <ol class="history">
        {inOrder.map(({ at, role, who, what, text }) => (
          <li key={`${at} ${what}`}>
            <strong>{what}</strong>
            <div class="event-details">
              {formatDate(dutchDateOf(at) as LocalDate)} om {dutchTimeOf(at)}, {who ?? nameOfRole(role)}
            </div>
            {text !== undefined && <div>‘{text}’</div>}
          </li>
        ))}
      </ol>
    </Section>
  );
}
