import type { JSX } from 'preact';
import { formatDate } from '../../kernel/text';
import type { LocalDate } from '../../kernel/time';
import { dutchDateOf, dutchTimeOf, type Instant } from '../../platform/clock';
import { nameOfRole } from '../../platform/wording';
import { Section } from './heading';

interface Written {
  readonly version: number;
  readonly writtenAt: Instant;
  readonly writtenRole: string;
}

interface Done<Act extends string> {
  readonly act: Act;
  readonly version: number;
  readonly doneAt: Instant;
  readonly role: string;
  readonly text?: string;
}

interface ActHistoryProps<Act extends string> {
  readonly versions: readonly Written[];
  readonly acts: readonly Done<Act>[];
  readonly names: Readonly<Record<Act, string>>;
}

/** What both sides did, by role and moment: of the other side no one sees a name. */
export function ActHistory<Act extends string>(props: ActHistoryProps<Act>): JSX.Element {
  const happened = [
    ...props.versions.map(({ version, writtenAt, writtenRole }) => ({
      ...{ at: writtenAt, role: writtenRole, text: undefined },
      what: `Versie ${version.toString()} geschreven`,
    })),
    ...props.acts.map(({ act, version, doneAt, role, text }) => ({
      ...{ at: doneAt, role, text },
      what: `${props.names[act]} (versie ${version.toString()})`,
    })),
  ].sort((left, right) => (left.at < right.at ? -1 : left.at > right.at ? 1 : 0));
  return (
    <Section id="verloop" title="Verloop">
      <ol class="history">
        {happened.map(({ at, role, what, text }) => (
          <li key={`${at} ${what}`}>
            <strong>{what}</strong>
            <div class="event-details">
              {formatDate(dutchDateOf(at) as LocalDate)} om {dutchTimeOf(at)}, {nameOfRole(role)}
            </div>
            {text !== undefined && <div>‘{text}’</div>}
          </li>
        ))}
      </ol>
    </Section>
  );
}
