import { OCCASION_NAMES } from '../../../templates/wording/advice-notes';
import type { Foresight, ShownNote } from '../../decisions';
import { isOpen } from '../../decisions/domain';
import { formatEuro, formatLongDate, formatMonth } from '../../kernel/text';
import type { LocalDate } from '../../kernel/time';
import { decide, type Person } from '../../people';
import { nameOfRole } from '../../platform/wording';
import type { Task } from '../year/tasks-of';
import { mayDo } from './note-permissions';

/** What advice notes ask of someone, and years that need one (DVO 4.8; SLA, absence). */
export function noteTasksOf(
  notes: readonly ShownNote[],
  { years, today }: { readonly years: readonly Foresight[]; readonly today: LocalDate },
  person: Person,
): Task[] {
  return [
    ...notes.flatMap((shown) =>
      person.side === 'client' ? clientTasks(shown, person) : ownTasks(shown, person),
    ),
    ...(decide(person, 'advice.propose').allowed
      ? years.flatMap((year) => missingNote(year, notes, today))
      : []),
  ];
}

function clientTasks(shown: ShownNote, person: Person): Task[] {
  if (shown.state.state !== 'submitted') return [];
  const isOwn = mayDo(person, shown, 'approve');
  const decider = nameOfRole(shown.latest.offer?.decider ?? '').toLowerCase();
  return [
    {
      ...{ isOwn, isUrgent: true, action: isOwn ? 'Nota bekijken' : 'Bekijken', path: pathOf(shown) },
      title: isOwn
        ? `Beslis over adviesnota ${shown.dossier.note}`
        : `Adviesnota ${shown.dossier.note} wacht op een besluit van de ${decider}`,
      explanation: summaryOf(shown),
    },
  ];
}

function ownTasks(shown: ShownNote, person: Person): Task[] {
  const { note } = shown.dossier;
  if (!decide(person, 'advice.propose').allowed) return [];
  const task = (isOwn: boolean, title: string): Task[] => [
    { isOwn, title, explanation: summaryOf(shown), action: 'Naar de adviesnota', path: pathOf(shown) },
  ];
  switch (shown.state.state) {
    case 'draft':
      return shown.latest.content.amount.isZero()
        ? task(
            mayDo(person, shown, 'decide-within'),
            `Adviesnota ${note} wacht op het besluit van de teamleider`,
          )
        : task(true, `Leg adviesnota ${note} voor`);
    case 'submitted':
      return task(false, `Adviesnota ${note} wacht op een besluit van de opdrachtgever`);
    case 'questioned':
      return task(true, `Beantwoord de vraag over adviesnota ${note}`);
    case 'refused':
      return task(true, `Pas adviesnota ${note} aan of trek haar in`);
    default:
      return [];
  }
}

/** Costs that are parked, or will be, and no note about them that waits or was refused. */
function missingNote(
  { position, limits, toAsk }: Foresight,
  notes: readonly ShownNote[],
  today: LocalDate,
): Task[] {
  const { year, parked } = position;
  const isAsked = notes.some(
    ({ latest, state }) => latest.content.year === year && (isOpen(state) || state.state === 'refused'),
  );
  if (toAsk.isZero() || isAsked) return [];
  const limit = limits.find(({ part }) => part === 'salaries');
  const until = limit && ` ${sayLastDay(limit.lastDay, today)}`;
  return [
    {
      isOwn: true,
      title: parked.isZero()
        ? `De loonkosten van ${year.toString()} komen boven het plafond${limit ? ` in ${formatMonth(limit.month)}` : ''}`
        : `Van de loonkosten van ${year.toString()} is ${formatEuro(parked)} aangehouden`,
      explanation: `Er is nog geen adviesnota over ${formatEuro(toAsk)} (DVO artikel 4.8).${until ?? ''}`,
      action: 'Adviesnota opstellen',
      path: '/adviesnotas',
    },
  ];
}

/** A decision that comes too late for the month is still needed: costs stay parked until then (R4). */
function sayLastDay(lastDay: LocalDate, today: LocalDate): string {
  const day = formatLongDate(lastDay);
  return lastDay < today
    ? `De laatste dag om op tijd te beslissen was ${day} en is voorbij.`
    : `De opdrachtgever beslist op tijd tot en met ${day}.`;
}

function summaryOf({ latest: { content } }: ShownNote): string {
  return `${formatEuro(content.amount)} boven het plafond van ${content.year.toString()}, voor ${OCCASION_NAMES[content.occasion]}.`;
}

function pathOf({ dossier }: ShownNote): string {
  return `/adviesnotas/${dossier.note}`;
}
