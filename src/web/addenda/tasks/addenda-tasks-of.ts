import type { ShownAddendum } from '../../../addenda';
import { decide, type Action, type Person } from '../../../people';
import type { Task } from '../../year/tasks-of';
import { awaitsClient } from '../parts/awaits-client';
import { costsNotOffered } from '../parts/costs-to-offer';
import { inOrderOfKey, versionsOf } from '../parts/versions-of';
import { summaryOf, titleOfAsked } from '../parts/word-asked';

/** What addenda ask of someone, or of others while they wait (DVO 3.6, 3.7). */
export function addendaTasksOf(addenda: readonly ShownAddendum[], person: Person): Task[] {
  return inOrderOfKey(addenda).flatMap((shown) =>
    person.side === 'client'
      ? clientTasks(shown, person)
      : [...proposalTasks(shown, person), ...entryTasks(shown, person)],
  );
}

function clientTasks(shown: ShownAddendum, person: Person): Task[] {
  if (!awaitsClient(shown)) return [];
  const isOwn = decide(person, 'addendum.decide').allowed;
  const { addendum } = shown.dossier;
  return [
    {
      isOwn,
      isUrgent: true,
      title: isOwn ? titleOfAsked(shown) : `${nameOf(shown)} wacht op een besluit van de regisseur`,
      explanation: summaryOf(shown),
      action: isOwn ? 'Voorstel bekijken' : 'Bekijken',
      path: isOwn ? `/goedkeuringen/${addendum}` : `/addenda/${addendum}`,
    },
  ];
}

function proposalTasks(shown: ShownAddendum, person: Person): Task[] {
  const { state, shared, completedOn } = shown.state;
  if (completedOn) return [];
  const draft =
    state === 'draft'
      ? taskOn(shown, person)(
          'addendum.propose',
          `Leg ${nameOf(shown)} voor`,
          'Het is nog een concept: de opdrachtgever ziet het niet.',
        )
      : [];
  // A further version is being written in answer to a refusal.
  return shared.state === 'draft' || (shared.state === 'refused' && draft.length > 0)
    ? draft
    : [...draft, ...sharedTasks(shown, person)];
}

/** What asks for an answer of what both sides have before them. */
function sharedTasks(shown: ShownAddendum, person: Person): Task[] {
  const task = taskOn(shown, person);
  if (awaitsClient(shown))
    return [
      {
        isOwn: false,
        title: `${nameOf(shown)} wacht op een besluit van de opdrachtgever`,
        explanation: summaryOf(shown),
        action: 'Bekijken',
        path: `/addenda/${shown.dossier.addendum}`,
      },
    ];
  switch (shown.state.shared.state) {
    case 'questioned':
      return task(
        'addendum.propose',
        `Beantwoord de vraag over ${nameOf(shown)}`,
        'De opdrachtgever beslist na je antwoord.',
      );
    case 'refused':
      return task(
        'addendum.propose',
        `Pas ${nameOf(shown)} aan of trek het in`,
        'De opdrachtgever is niet akkoord en schreef waarom.',
      );
    default:
      return costsTasks(shown, person);
  }
}

function costsTasks(shown: ShownAddendum, person: Person): Task[] {
  if (costsNotOffered(shown).length === 0) return [];
  const isRefused = shown.dossier.acts.findLast(({ act }) => act.endsWith('-costs'))?.act === 'refuse-costs';
  return taskOn(shown, person)(
    'calamity.offer',
    `Leg de kosten van ${nameOf(shown)} ${isRefused ? 'opnieuw ' : ''}voor`,
    isRefused
      ? 'De opdrachtgever is niet akkoord met de kosten en schreef waarom.'
      : 'De kosten tellen als beide partijen het erover eens zijn (DVO artikel 3.7).',
  );
}

/** Hours wait for someone else than who wrote them (DVO 3.3). */
function entryTasks(shown: ShownAddendum, person: Person): Task[] {
  const { state, approved } = shown.state;
  // Hours of what was withdrawn count for nothing.
  if (state === 'withdrawn' && approved === undefined) return [];
  const open = shown.entries.filter(({ assessed }) => !assessed.entry.confirmed);
  if (open.length === 0) return [];
  const mayConfirm = open.some(({ row }) => row.writtenBy !== person.id);
  const task = taskOn(shown, person);
  const hours = `uren van ${nameOf(shown)}`;
  if (mayConfirm)
    return task(
      'entry.confirm',
      `Bevestig de ${hours}`,
      'Uren tellen pas als een collega ze heeft bevestigd.',
    );
  return [
    {
      isOwn: false,
      title: `De ${hours} wachten op bevestiging door een collega`,
      explanation: 'Wie uren vastlegt, bevestigt ze niet zelf (DVO artikel 3.3).',
      action: 'Bekijken',
      path: `/addenda/${shown.dossier.addendum}`,
    },
  ];
}

/** A task for whoever may; nothing for others. */
function taskOn(
  shown: ShownAddendum,
  person: Person,
): (permission: Action, title: string, explanation: string) => Task[] {
  const path = `/addenda/${shown.dossier.addendum}`;
  return (permission, title, explanation) =>
    decide(person, permission).allowed
      ? [{ isOwn: true, title, explanation, action: 'Naar het addendum', path }]
      : [];
}

function nameOf(shown: ShownAddendum): string {
  return `${shown.dossier.addendum} ${versionsOf(shown).shared.proposal.title}`;
}
