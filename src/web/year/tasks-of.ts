import { formatMonth } from '../../kernel/text';
import type { Month } from '../../kernel/time';
import { decide, type Action, type Person } from '../../people';
import type { DraftOnDesk } from '../drafts/draft-on-desk';
import type { MonthProgress } from './month-state';

/** Something to do for the visitor, or something that waits for somebody else. */
export interface Task {
  readonly isOwn: boolean;
  /** It changes what a month will be billed, so it comes before the months. */
  readonly isUrgent?: boolean;
  readonly title: string;
  readonly explanation: string;
  /** What the button says. */
  readonly action: string;
  readonly path: string;
}

type Step = Omit<Task, 'isOwn' | 'path'> & {
  readonly permission: Action;
  /** How it reads for someone who waits for it. */
  readonly waiting: string;
};

/** The open tasks, in the order in which they come: a crediting first, then month by month. */
export function tasksOf(
  progress: readonly MonthProgress[],
  draft: DraftOnDesk | undefined,
  person: Person,
): Task[] {
  const tasks = progress.flatMap(({ month, state }) => {
    const path = `/maanden/${month}`;
    switch (state) {
      case 'payroll-missing':
        return [taskFor(person, readPayroll(month), `${path}/inlezen`, path)];
      case 'payroll-read':
      case 'credited':
        return [taskFor(person, prepare(month, state === 'credited'), path)];
      case 'stale-draft':
        return [taskFor(person, prepareAgain(`van ${formatMonth(month)}`), path)];
      case 'draft':
        return draft ? [taskOfDraft(draft, `van ${formatMonth(month)}`, path, person)] : [];
      default:
        return [];
    }
  });
  return [...creditingTask(draft, person), ...tasks];
}

function creditingTask(draft: DraftOnDesk | undefined, person: Person): Task[] {
  if (!draft?.creditedDocument) return [];
  const path = `/facturen/${draft.creditedDocument}`;
  const subject = `voor het crediteren van ${draft.creditedDocument}`;
  if (draft.isStale) return [taskFor(person, prepareAgain(subject, 'billing.credit'), path)];
  return [taskOfDraft(draft, subject, path, person)];
}

function taskFor(
  person: Person,
  { permission, waiting, ...step }: Step,
  path: string,
  elsewhere = path,
): Task {
  if (decide(person, permission).allowed) return { ...step, isOwn: true, path };
  return { ...step, isOwn: false, title: waiting, action: 'Bekijken', path: elsewhere };
}

function readPayroll(month: Month): Step {
  const name = formatMonth(month);
  return {
    permission: 'payroll.check',
    title: `Lees de loonkosten van ${name} in`,
    waiting: `De loonkosten van ${name} zijn nog niet ingelezen`,
    explanation: 'Zodra de loonkosten er zijn, kan het concept van de factuur worden opgesteld.',
    action: 'Loonkosten inlezen',
  };
}

function prepare(month: Month, isCredited: boolean): Step {
  const name = formatMonth(month);
  return {
    permission: 'billing.prepare',
    title: `Stel het concept van ${name} op`,
    waiting: `Het concept van ${name} is nog niet opgesteld`,
    explanation: isCredited
      ? 'De factuur van deze maand is gecrediteerd. Maak een nieuwe.'
      : 'De loonkosten zijn ingelezen. Controleer de cijfers en stel het concept op.',
    action: 'Naar de maandafsluiting',
  };
}

function prepareAgain(subject: string, permission: Action = 'billing.prepare'): Step {
  return {
    permission,
    title: `Stel het concept ${subject} opnieuw op`,
    waiting: `Het concept ${subject} is verouderd en moet opnieuw worden opgesteld`,
    explanation: 'Het concept is verouderd: er is iets gewijzigd sinds het is opgesteld.',
    action: 'Bekijk wat er is gewijzigd',
  };
}

/** Who prepared a draft, or recorded what is new in it, waits for a colleague (DVO 3.3). */
function taskOfDraft(draft: DraftOnDesk, subject: string, path: string, person: Person): Task {
  const mayIssue = draft.obstacle === undefined && decide(person, 'billing.issue').allowed;
  return {
    isOwn: mayIssue,
    title: mayIssue
      ? `Beoordeel het concept ${subject}`
      : `Het concept ${subject} wacht op vaststelling door een collega`,
    explanation: mayIssue
      ? 'Een collega heeft het concept opgesteld. Controleer het en stel het vast.'
      : 'Wie een concept opstelt, stelt het niet zelf vast (DVO artikel 3.3).',
    action: mayIssue ? 'Concept beoordelen' : 'Concept bekijken',
    path,
  };
}
