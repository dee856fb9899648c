import { dateOf, type LocalDate } from '../../kernel/time';
import { decide, type Person } from '../../people';
import type { ShownYear } from '../../year-addenda';
import type { Task } from '../year/tasks-of';
import { sayBudgetDay } from './budget-day';
import { mayDoWithYear } from './year-permissions';

/** The year that comes, and by when it is agreed on. */
export interface NextYear {
  readonly today: LocalDate;
  readonly year: number;
  /** The day on which the client sets its budget (DVO 4.5). */
  readonly lastDay: LocalDate | undefined;
}

/** What year addenda ask of someone, and from 1 September on that there is one for the next year (DVO 4.2, 4.5). */
export function yearTasksOf(years: readonly ShownYear[], next: NextYear, person: Person): Task[] {
  const sentence = sayBudgetDay(next.year, next.lastDay, next.today);
  const deadline = sentence === undefined ? '' : ` ${sentence}`;
  const asked = years.flatMap((shown) => {
    const { dossier, state } = shown;
    const own = dossier.year === next.year && state.approved === undefined ? deadline : '';
    return person.side === 'client' ? clientTasks(shown, person, own) : ownTasks(shown, person, own);
  });
  const isDue = next.today >= dateOf(next.year - 1, 9, 1);
  const isMissing = !years.some(({ dossier }) => dossier.year === next.year);
  if (!isDue || !isMissing || !decide(person, 'year-addendum.propose').allowed) return asked;
  const [before, year] = [(next.year - 1).toString(), next.year.toString()];
  return [
    ...asked,
    {
      ...{ isOwn: true, title: `Stel het jaaraddendum van ${year} op`, action: `${before} overnemen` },
      explanation: `Neem ${before} over en wijzig wat verandert.${deadline}`,
      path: `/jaaraddenda/${year}/overnemen`,
    },
  ];
}

function clientTasks(shown: ShownYear, person: Person, deadline: string): Task[] {
  if (shown.state.state !== 'submitted') return [];
  const isOwn = mayDoWithYear(person, shown, 'approve');
  const year = shown.dossier.year.toString();
  return [
    {
      ...{ isOwn, isUrgent: true, action: 'Jaaraddendum bekijken', path: `/jaaraddenda/${year}` },
      title: isOwn
        ? `Beslis over het jaaraddendum van ${year}`
        : `Het jaaraddendum van ${year} wacht op akkoord van de regisseur`,
      explanation: `De opdrachtnemer is akkoord.${deadline}`,
    },
  ];
}

function ownTasks(shown: ShownYear, person: Person, deadline: string): Task[] {
  if (!decide(person, 'year-addendum.propose').allowed) return [];
  const year = shown.dossier.year.toString();
  const task = (isOwn: boolean, title: string): Task[] => [
    {
      ...{ isOwn, title, action: 'Naar het jaaraddendum', path: `/jaaraddenda/${year}` },
      explanation: `Formatie, percentages en opleidingskosten van ${year}.${deadline}`,
    },
  ];
  switch (shown.state.state) {
    case 'draft':
      return mayDoWithYear(person, shown, 'submit')
        ? task(true, `Leg het jaaraddendum van ${year} voor`)
        : task(false, `Het jaaraddendum van ${year} wacht tot de teamleider het voorlegt`);
    case 'submitted':
      return task(false, `Het jaaraddendum van ${year} wacht op akkoord van de opdrachtgever`);
    case 'questioned':
      return task(true, `Beantwoord de vraag over het jaaraddendum van ${year}`);
    case 'refused':
      return task(true, `Pas het jaaraddendum van ${year} aan of trek het in`);
    case 'approved':
    case 'withdrawn':
      return [];
  }
}
