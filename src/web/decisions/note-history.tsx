import type { JSX } from 'preact';
import { NOTE_ACT_NAMES } from '../../../templates/wording/advice-notes';
import type { NoteDossier } from '../../decisions';
import { formatDate } from '../../kernel/text';
import type { LocalDate } from '../../kernel/time';
import { dutchDateOf, dutchTimeOf } from '../../platform/clock';
import { nameOfRole } from '../../platform/wording';
import { Section } from '../parts/heading';

/** What both sides did, by role and moment: of the other side no one sees a name. */
export function NoteHistory({ dossier: { versions, acts } }: { dossier: NoteDossier }): JSX.Element {
  const happened = [
    ...versions.map(({ version, writtenAt, writtenRole }) => ({
      ...{ at: writtenAt, role: writtenRole, text: undefined },
      what: `Versie ${version.toString()} geschreven`,
    })),
    ...acts.map(({ act, version, doneAt, role, text }) => ({
      ...{ at: doneAt, role, text },
      what: `${NOTE_ACT_NAMES[act]} (versie ${version.toString()})`,
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
