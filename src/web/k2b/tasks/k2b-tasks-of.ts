import {
  differingReceipt,
  type Preparation,
  type ReleasedFile,
  type ShownWindow,
  type WindowInFull,
  type WindowsSoFar,
} from '../../../cemetery';
import { formatLongDate } from '../../../kernel/text';
import type { LocalDate } from '../../../kernel/time';
import { wordSendFailure } from '../../../parties';
import { decide, type Person } from '../../../people';
import type { Task } from '../../year/tasks-of';
import { wordSum } from '../window/figures-tables';
import { freesPreparer, releaseObstacle } from '../window/who-releases';

/** A window of which the file was released. */
type WithFile = ShownWindow & { readonly file: ReleasedFile };

/** What the six-weekly billing file asks of who makes it and of who books it; `readers` read in what it holds (SLA 1.9). */
export function k2bTasksOf(
  { windows, next, today }: WindowsSoFar,
  person: Person,
  readers: ReadonlySet<string>,
): Task[] {
  const isMaker = decide(person, 'cemetery.prepare').allowed;
  const isReader = decide(person, 'cemetery.receive').allowed;
  if (!isMaker && !isReader) return [];
  const isToMake = next !== undefined && today >= next.window.until;
  return [
    ...(isToMake ? [isMaker ? makeTask(next, person, readers) : waitForFile(next)] : []),
    ...(next ? lateAfter(windows, next).map((shown) => lateTask(shown, next, isMaker)) : []),
    ...windows.flatMap((shown) => (isReleased(shown) ? fileTasks(shown, isMaker) : [])),
  ];
}

/** Before anything else the series is set up. */
export function k2bSetUpTasksOf(person: Person): Task[] {
  if (!decide(person, 'cemetery.set-up').allowed) return [];
  return [
    {
      ...{ isOwn: true, title: 'Stel de reeks van K2B-bestanden in', action: 'Reeks instellen' },
      explanation: 'Leg vast wanneer het eerste venster begint en om de hoeveel dagen er een bestand is.',
      path: '/beheer/k2b/reeks',
    },
  ];
}

/** Windows that are late as well and wait for the first one without a file. */
function lateAfter(windows: readonly ShownWindow[], next: WindowInFull): ShownWindow[] {
  return windows.filter(
    ({ file, state, window }) => !file && state === 'late' && window.number !== next.window.number,
  );
}

/** Files follow each other without a gap, so nothing can be done about this one before the first was released. */
function lateTask(shown: ShownWindow, next: WindowInFull, isMaker: boolean): Task {
  if (!isMaker) return waitForFile(shown);
  const { window } = shown;
  return {
    ...{ isOwn: false, isUrgent: true, action: 'Bekijken', path: pathOf(shown) },
    title: `Venster ${window.number.toString()} is ook te laat`,
    explanation: `Het moest er op ${formatLongDate(window.dueOn)} zijn. De bestanden gaan op volgorde: dit volgt na dat van venster ${next.window.number.toString()}.`,
  };
}

function isReleased(shown: ShownWindow): shown is WithFile {
  return shown.file !== undefined;
}

function makeTask(next: WindowInFull, person: Person, readers: ReadonlySet<string>): Task {
  const { preparation, window, state } = next;
  const name = `venster ${window.number.toString()}`;
  const due =
    state === 'late'
      ? `Dit is te laat: het moest er op ${formatLongDate(window.dueOn)} zijn. `
      : `Uiterlijk ${formatLongDate(window.dueOn)}. `;
  const task = {
    ...{ isUrgent: state === 'late', action: 'Naar het venster', path: pathOf(next) },
  };
  if (!preparation)
    return {
      ...{ ...task, isOwn: true, title: `Maak het bestand van ${name}` },
      explanation: `${due}Lees de export van K2B in en bereid het bestand voor.`,
    };
  const { isOwn, title, explanation } = releaseTask(name, preparation, person, readers);
  return { ...task, isOwn, title, explanation: `${due}${explanation}` };
}

/** Of who neither prepared nor read in, to release; of who read in, to prepare so that another can. */
function releaseTask(
  name: string,
  preparation: Preparation,
  person: Person,
  readers: ReadonlySet<string>,
): Pick<Task, 'isOwn' | 'title' | 'explanation'> {
  const prepared = { preparation, readers };
  const { count, total: sum } = preparation;
  if (releaseObstacle(prepared, person) === undefined)
    return {
      ...{ isOwn: true, title: `Beoordeel het bestand van ${name} en geef het vrij` },
      explanation: `Een collega heeft het voorbereid: ${wordSum({ count, sum })}.`,
    };
  if (freesPreparer(prepared, person))
    return {
      ...{ isOwn: true, title: `Bereid het bestand van ${name} zelf voor` },
      explanation:
        'Je las een export in, dus jij kunt het niet vrijgeven. Bereid jij het voor, dan kan de collega die het nu voorbereidde dat wel.',
    };
  return {
    ...{ isOwn: false, title: `Het bestand van ${name} wacht op vrijgave door een collega` },
    explanation:
      'Wie een bestand voorbereidt of een export inlas, geeft het niet zelf vrij (DVO artikel 3.3).',
  };
}

function waitForFile(shown: ShownWindow): Task {
  const { window, state } = shown;
  const isLate = state === 'late';
  const name = `venster ${window.number.toString()}`;
  const dueOn = formatLongDate(window.dueOn);
  return {
    ...{ isOwn: false, isUrgent: isLate, action: 'Bekijken', path: pathOf(shown) },
    title: isLate ? `Het bestand van ${name} is te laat` : `Het bestand van ${name} wordt gemaakt`,
    explanation: isLate
      ? `De opdrachtnemer moet het nog vrijgeven; het had er uiterlijk ${dueOn} moeten zijn.`
      : `De opdrachtnemer geeft het vrij; het is er uiterlijk ${dueOn}.`,
  };
}

function fileTasks(shown: WithFile, isMaker: boolean): Task[] {
  const { file, state, acts, kept } = shown;
  const receipt = differingReceipt(file, acts);
  const task = { action: 'Naar het venster', path: pathOf(shown) };
  if (kept?.isLapsing) return [lapseTask(shown, kept.until, isMaker, task)];
  switch (state) {
    case 'difference':
      return [
        {
          ...{ ...task, isOwn: true, isUrgent: true, title: `Zoek het verschil in ${file.fileNumber} uit` },
          explanation: `De boekhouding las ${wordSum({ count: receipt?.count ?? 0, sum: receipt?.total ?? '' })}; het bestand heeft ${wordSum({ count: file.count, sum: file.total })}.`,
        },
      ];
    case 'released':
    case 'late':
      return [isMaker ? waitForArrival(shown, task) : readTask(shown, task)];
    case 'delivered':
      return [isMaker ? waitForReceipt(shown, task) : readTask(shown, task)];
    default:
      return [];
  }
}

type Start = Pick<Task, 'action' | 'path'>;

/** Once its debtors are removed nobody can send bills by it: what is still open comes before everything else. */
function lapseTask({ file, state }: WithFile, until: LocalDate, isMaker: boolean, task: Start): Task {
  const ofReader = state === 'delivered' ? 'Meld wat je las.' : 'Haal het op en meld wat je las.';
  const ofMaker = 'Vraag de opdrachtgever te melden wat hij las.';
  const ask = state === 'difference' ? 'Zoek het verschil uit en sluit het.' : isMaker ? ofMaker : ofReader;
  return {
    ...{ ...task, isOwn: true, isUrgent: true },
    title: `${file.fileNumber} vervalt na ${formatLongDate(until)}`,
    explanation: `Daarna zijn de debiteuren verwijderd en kan de opdrachtgever er geen rekeningen meer mee sturen. ${ask}`,
  };
}

function readTask({ file, state, delivery }: WithFile, task: Start): Task {
  if (state === 'released' && delivery && delivery.channel.kind !== 'download')
    return {
      ...{ ...task, isOwn: false, title: `${file.fileNumber} wordt naar jouw boekhouding gestuurd` },
      explanation: 'Zodra het is aangekomen, meld je wat je las.',
    };
  const isFetched = state === 'delivered';
  return {
    ...{ ...task, isOwn: true, isUrgent: state === 'late' },
    title: isFetched
      ? `Meld wat je las van ${file.fileNumber}`
      : `Haal ${file.fileNumber} op en meld wat je las`,
    explanation: 'Vul in hoeveel items jouw boekhouding las en wat ze samen zijn.',
  };
}

function waitForArrival(shown: WithFile, task: Start): Task {
  const { file, delivery } = shown;
  if (!delivery || delivery.channel.kind === 'download') return waitForFetching(shown, task);
  const { standing, lastFailure, channel } = delivery;
  const isFailed = standing === 'failed';
  const isUrgent = isFailed || shown.state === 'late';
  return {
    ...{ ...task, isOwn: isUrgent, isUrgent },
    title: isUrgent ? `${file.fileNumber} is niet afgeleverd` : `${file.fileNumber} wordt gestuurd`,
    explanation: lastFailure
      ? wordSendFailure(lastFailure.failure, channel).text
      : `Het moet er uiterlijk ${formatLongDate(shown.window.dueOn)} zijn.`,
  };
}

/** A file that lies ready after its due date is an alarm for who has to deliver it. */
function waitForFetching({ file, state, window }: WithFile, task: Start): Task {
  const isLate = state === 'late';
  return {
    ...{ ...task, isOwn: isLate, isUrgent: isLate },
    title: isLate
      ? `${file.fileNumber} is te laat: de opdrachtgever heeft het nog niet`
      : `${file.fileNumber} wacht op de opdrachtgever`,
    explanation: `Het bestand is vrijgegeven en moet er uiterlijk ${formatLongDate(window.dueOn)} zijn. De opdrachtgever haalde het nog niet op.`,
  };
}

function waitForReceipt({ file }: WithFile, task: Start): Task {
  return {
    ...{ ...task, isOwn: false, title: `De opdrachtgever meldt nog wat hij las van ${file.fileNumber}` },
    explanation: 'Het bestand is afgeleverd.',
  };
}

function pathOf({ window }: ShownWindow): string {
  return `/k2b/${window.number.toString()}`;
}
