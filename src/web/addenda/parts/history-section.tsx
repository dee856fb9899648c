import type { JSX } from 'preact';
import { ADDENDUM_ACT_NAMES } from '../../../../templates/wording/addenda';
import type { AddendumDossier, DoneAct } from '../../../addenda';
import { formatDate, formatLongDate } from '../../../kernel/text';
import type { LocalDate } from '../../../kernel/time';
import { dutchDateOf, dutchTimeOf, type Instant } from '../../../platform/clock';
import { nameOfRole } from '../../../platform/wording';
import { hrefIn, type Frame } from '../../layout/frame';
import { Section } from '../../parts/heading';
import { Link } from '../../parts/paragraph';

interface Happened {
  readonly at: Instant;
  readonly role: string;
  readonly what: string;
  readonly details: readonly string[];
  readonly fileId?: string | undefined;
}

/** What both sides did, by role and moment: of the other side no one sees a name. */
export function HistorySection(props: { frame: Frame; dossier: AddendumDossier }): JSX.Element {
  const { frame, dossier } = props;
  return (
    <Section id="verloop" title="Verloop">
      <ol class="history">
        {happenedIn(dossier).map(({ at, role, what, details, fileId }) => (
          <li key={`${at} ${what}`}>
            <strong>{what}</strong>
            <div class="event-details">
              {formatDate(dutchDateOf(at) as LocalDate)} om {dutchTimeOf(at)}, {nameOfRole(role)}
            </div>
            {details.map((detail) => (
              <div key={detail}>{detail}</div>
            ))}
            {fileId !== undefined && (
              <div>
                <Link href={hrefIn(frame, `/addenda/${dossier.addendum}/bestanden/${fileId}`)}>
                  Akkoord op papier downloaden
                </Link>
              </div>
            )}
          </li>
        ))}
      </ol>
    </Section>
  );
}

function happenedIn({ versions, acts }: AddendumDossier): Happened[] {
  const written = versions.map(({ version, writtenAt, writtenRole }) => ({
    at: writtenAt,
    role: writtenRole,
    what: `Versie ${version} geschreven`,
    details: [],
  }));
  const all = versions.flatMap(({ version }, index) => [
    ...written.slice(index, index + 1),
    ...acts.filter((act) => act.version === version).map(wordAct),
  ]);
  return all.sort((left, right) => (left.at < right.at ? -1 : left.at > right.at ? 1 : 0));
}

function wordAct({ act, version, text, day, entries, role, doneAt, fileId }: DoneAct): Happened {
  return {
    at: doneAt,
    role,
    what: `${ADDENDUM_ACT_NAMES[act]} (versie ${version})`,
    details: [
      ...(text === undefined ? [] : [`‘${text}’`]),
      ...(day === undefined ? [] : [`Op ${formatLongDate(day)}`]),
      ...(entries ? [`Posten: ${entries.map(nameOfEntry).join(', ')}`] : []),
    ],
    fileId,
  };
}

/** The number of an entry, without what the rules add to it once its hours are confirmed. */
function nameOfEntry(factId: string): string {
  return factId.replace(/ bevestigd$/, '');
}
