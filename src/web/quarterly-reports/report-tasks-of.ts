import { sayQuarter } from '../../documents';
import {
  lastEndedQuarter,
  monthsOfQuarter,
  writeQuarter,
  type LocalDate,
  type Month,
  type Quarter,
} from '../../kernel/time';
import { decide, type Person } from '../../people';
import { reportModelOf, type ListedReport } from '../../quarterly-reports';
import type { Task } from '../year/tasks-of';
import { pathOf } from './quarter-in';

interface Term {
  readonly today: LocalDate;
  readonly months: readonly Month[];
}

/**
 * What the reports of quarters ask of the visitor, and that there is one to make of the quarter that ended last, until it
 * was put to the client (DVO 6). What was left of earlier quarters stands in the list of reports.
 */
export function reportTasksOf(reports: readonly ListedReport[], term: Term, person: Person): Task[] {
  const ended = lastEndedQuarter(term.today);
  const asked = reports.flatMap((report) =>
    person.side === 'client' ? clientTasks(report, person) : ownTasks(report, ended, person),
  );
  const isMade = reports.some(
    ({ dossier, state }) => writeQuarter(dossier.quarter) === writeQuarter(ended) && state !== 'withdrawn',
  );
  const isOfAgreement =
    reportModelOf(ended) && monthsOfQuarter(ended).some((month) => term.months.includes(month));
  if (isMade || !isOfAgreement || !decide(person, 'quarterly-report.write').allowed) return asked;
  return [
    ...asked,
    {
      ...{ isOwn: true, title: `Maak de rapportage van het ${sayQuarter(ended)}` },
      explanation:
        'Het kwartaal is voorbij. Leg de cijfers vast en schrijf de teksten; de rest vult de dienst in (DVO artikel 6).',
      ...{ action: 'Naar de kwartaalrapportage', path: pathOf(ended) },
    },
  ];
}

function clientTasks({ dossier: { quarter }, state }: ListedReport, person: Person): Task[] {
  const name = `de rapportage van het ${sayQuarter(quarter)}`;
  const mayRespond = decide(person, 'quarterly-report.respond').allowed;
  const task = (isOwn: boolean, title: string, explanation: string): Task[] => [
    { isOwn, title, explanation, action: 'Kwartaalrapportage lezen', path: pathOf(quarter) },
  ];
  switch (state) {
    case 'offered':
      return mayRespond
        ? task(
            true,
            `Lees ${name} en stel haar vast`,
            'De opdrachtnemer heeft haar voorgelegd. Maak opmerkingen waar je die hebt (DVO artikel 6).',
          )
        : task(false, `D${name.slice(1)} wacht op vaststelling door de regisseur`, 'Je kunt haar al lezen.');
    case 'commented':
      return task(
        false,
        `Opmerkingen bij ${name} wachten op antwoord`,
        'De opdrachtnemer antwoordt, of maakt een nieuwe versie.',
      );
    case 'draft':
    case 'fixed':
    case 'withdrawn':
      return [];
  }
}

function ownTasks(
  { dossier: { quarter }, state, withClient }: ListedReport,
  ended: Quarter,
  person: Person,
): Task[] {
  if (!decide(person, 'quarterly-report.write').allowed) return [];
  const name = `de rapportage van het ${sayQuarter(quarter)}`;
  const task = (isOwn: boolean, title: string, explanation: string): Task[] => [
    { isOwn, title, explanation, action: 'Naar de kwartaalrapportage', path: pathOf(quarter) },
  ];
  const answer = task(
    true,
    `Beantwoord de opmerkingen bij ${name}`,
    'Antwoord bij het onderdeel, of maak een nieuwe versie.',
  );
  switch (state) {
    case 'draft':
      if (withClient?.state === 'commented') return answer;
      // Nothing presses as long as the quarter runs.
      if (writeQuarter(quarter) > writeQuarter(ended)) return [];
      return decide(person, 'quarterly-report.submit').allowed
        ? task(
            true,
            `Leg ${name} voor`,
            'Controleer de cijfers en teksten, en leg haar dan voor aan de opdrachtgever.',
          )
        : task(
            false,
            `D${name.slice(1)} wacht tot de teamleider haar voorlegt`,
            'Tot dan kun je cijfers en teksten aanvullen.',
          );
    case 'offered':
      return task(
        false,
        `D${name.slice(1)} wacht op vaststelling door de opdrachtgever`,
        'De opdrachtgever leest haar en kan opmerkingen maken.',
      );
    case 'commented':
      return answer;
    case 'fixed':
    case 'withdrawn':
      return [];
  }
}
