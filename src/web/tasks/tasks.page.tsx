import type { JSX } from 'preact';
import type { WindowsSoFar } from '../../cemetery';
import { decide, type Person } from '../../people';
import type { Nearest } from '../calendar';
import { DayList } from '../calendar/calendar-list';
import { BillingOffAlert } from '../billing-switch';
import { Countdown } from '../k2b/windows/countdown';
import { hrefIn, type Frame } from '../layout/frame';
import { Page } from '../layout/page';
import { ActionLink } from '../parts/actions';
import { PageTitle, Section } from '../parts/heading';
import { Lead, Link, Paragraph } from '../parts/paragraph';
import { MonthStrip } from '../year/month-strip';
import type { MonthProgress } from '../year/month-state';
import type { Task } from '../year/tasks-of';
import { LatestDocuments } from './latest-documents';
import { SetUpWork } from './set-up-work';
import type { TasksView } from './tasks-view';
import { whatComesNext } from './what-comes-next';

/** What there is to do, with what of the calendar comes first. */
type ShownTasks = TasksView & { readonly nearest: Nearest | undefined };

/** Where everyone starts: the first thing to do, and how far each month is. */
export function TasksPage({ frame, view }: { frame: Frame; view: ShownTasks | undefined }): JSX.Element {
  return (
    <Page frame={frame} title="Te doen">
      <PageTitle>Te doen</PageTitle>
      {isSetUpBy(frame.person) ? <SetUpWork frame={frame} /> : <Work frame={frame} view={view} />}
    </Page>
  );
}

/** Who sets up agreements, but sees nothing of what is charged under them. */
function isSetUpBy(person: Person): boolean {
  return decide(person, 'agreement.record').allowed && !decide(person, 'invoice.read').allowed;
}

function Work({ frame, view }: { frame: Frame; view: ShownTasks | undefined }): JSX.Element {
  return view ? <Content frame={frame} view={view} /> : <NoAgreement />;
}

function NoAgreement(): JSX.Element {
  return (
    <Lead>
      Er is nog geen overeenkomst vastgelegd voor jouw gemeente. Vraag de functioneel beheerder om de
      overeenkomst in te lezen.
    </Lead>
  );
}

function Content({ frame, view }: { frame: Frame; view: ShownTasks }): JSX.Element {
  const seesInvoices = decide(frame.person, 'invoice.read').allowed;
  if (!seesInvoices && !view.k2b) return <WorkOnAddenda frame={frame} />;
  const own = view.tasks.filter(({ isOwn }) => isOwn);
  const waiting = view.tasks.filter(({ isOwn }) => !isOwn);
  return (
    <>
      <BillingOffAlert frame={frame} off={view.off} />
      <FirstTask frame={frame} task={own[0]} view={view} />
      {view.k2b?.soFar && <NextK2bFile frame={frame} soFar={view.k2b.soFar} />}
      {seesInvoices && <Months frame={frame} view={view} />}
      {view.nearest && <NearestSection frame={frame} nearest={view.nearest} />}
      <TaskList frame={frame} id="daarna" title="Daarna" tasks={own.slice(1)} />
      <TaskList frame={frame} id="wacht" title="Wacht op een ander" tasks={waiting} />
      {seesInvoices && !decide(frame.person, 'payroll.read').allowed && (
        <LatestDocuments frame={frame} view={view} />
      )}
    </>
  );
}

function FirstTask(props: { frame: Frame; task: Task | undefined; view: TasksView }): JSX.Element {
  const { frame, task, view } = props;
  if (!task) return <NothingToDo frame={frame} view={view} />;
  return (
    <section class="first-task" aria-labelledby="eerst">
      <h2 class="utrecht-heading-2" id="eerst">
        {task.title}
      </h2>
      <Paragraph>{task.explanation}</Paragraph>
      <ActionLink href={hrefIn(frame, task.path)}>{task.action}</ActionLink>
    </section>
  );
}

function NothingToDo({ frame, view }: { frame: Frame; view: TasksView }): JSX.Element {
  const seesInvoices = decide(frame.person, 'invoice.read').allowed;
  const latest = seesInvoices ? view.documents[0] : undefined;
  return (
    <section class="first-task first-task--done" aria-labelledby="eerst">
      <h2 class="utrecht-heading-2" id="eerst">
        Er wacht niets op jou
      </h2>
      <Paragraph>
        {seesInvoices
          ? whatComesNext(view, frame.person.side)
          : 'Zodra een venster eindigt, staat hier wat er te doen is.'}
      </Paragraph>
      {latest && (
        <ActionLink kind="secondary" href={hrefIn(frame, `/facturen/${latest.number}`)}>
          {`Laatste factuur bekijken: ${latest.number}`}
        </ActionLink>
      )}
    </section>
  );
}

/** How long it is until the next file of the cemetery administration is due. */
function NextK2bFile({ frame, soFar }: { frame: Frame; soFar: WindowsSoFar }): JSX.Element {
  return (
    <Section id="k2b" title="K2B-aanlevering">
      <Countdown frame={frame} soFar={soFar} />
      <Paragraph>
        <Link href={hrefIn(frame, '/k2b')}>Alle vensters</Link>
      </Paragraph>
    </Section>
  );
}

/** What is late and what comes next (DVO 4.5, 6). */
function NearestSection({ frame, nearest }: { frame: Frame; nearest: Nearest }): JSX.Element {
  return (
    <Section id="kalender" title="Kalender">
      <Paragraph>{nearest.standing}</Paragraph>
      <DayList frame={frame} entries={nearest.next} />
      <Paragraph>
        <Link href={hrefIn(frame, '/kalender')}>Alle dagen van beide partijen</Link>
      </Paragraph>
    </Section>
  );
}

function Months({ frame, view }: { frame: Frame; view: TasksView }): JSX.Element | null {
  if (view.months.length === 0) return null;
  return (
    <Section id="maanden" title={`Maanden van ${view.year}`}>
      <MonthStrip
        year={view.year}
        months={view.months}
        hrefOf={(progress) => hrefOf(frame, view, progress)}
      />
      {view.otherYears.length > 0 && (
        <p class="utrecht-paragraph year-links">
          Ander jaar:{' '}
          {view.otherYears.map((year) => (
            <Link key={year} href={hrefIn(frame, '/', { jaar: year.toString() })}>
              {year}
            </Link>
          ))}
        </p>
      )}
    </Section>
  );
}

/** The contractor goes to the month, the client to what was issued for it. */
function hrefOf(frame: Frame, view: TasksView, { month, state }: MonthProgress): string | undefined {
  if (decide(frame.person, 'billing.preview').allowed)
    return state === 'not-due' ? undefined : hrefIn(frame, `/maanden/${month}`);
  const document = view.documents.find((one) => one.month === month && one.credits === null);
  return document && hrefIn(frame, `/facturen/${document.number}`);
}

/** Who writes hours and costs, and sees nothing else of the agreement. */
function WorkOnAddenda({ frame }: { frame: Frame }): JSX.Element {
  if (!decide(frame.person, 'entry.record').allowed)
    return <Lead>Voor jouw functie staat er hier nog niets te doen.</Lead>;
  return (
    <>
      <Lead>Leg je uren en kosten vast bij het addendum waarvoor je werkt.</Lead>
      <ActionLink href={hrefIn(frame, '/addenda')}>Naar de addenda</ActionLink>
    </>
  );
}

interface TaskListProps {
  readonly frame: Frame;
  readonly id: string;
  readonly title: string;
  readonly tasks: readonly Task[];
}

function TaskList({ frame, id, title, tasks }: TaskListProps): JSX.Element | null {
  if (tasks.length === 0) return null;
  return (
    <Section id={id} title={title}>
      <ul class="task-list" role="list">
        {tasks.map((task) => (
          <li class="task-list__item" key={task.title}>
            <Link href={hrefIn(frame, task.path)}>{task.title}</Link>
            <span class="task-list__explanation">{task.explanation}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
