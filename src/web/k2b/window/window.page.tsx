import type { JSX } from 'preact';
import type { WindowState } from '../../../cemetery/domain';
import { formatLongDate } from '../../../kernel/text';
import { decide } from '../../../people';
import { BillingOffAlert } from '../../billing-switch';
import { hrefIn, type Frame } from '../../layout/frame';
import { Page } from '../../layout/page';
import { Alert } from '../../parts/alert';
import { Breadcrumbs } from '../../parts/breadcrumbs';
import { ChecklistSteps } from '../../parts/checklist-steps';
import { ErrorSummary, type FieldError } from '../../parts/error-summary';
import { PageTitle } from '../../parts/heading';
import { Lead, Link, Paragraph } from '../../parts/paragraph';
import { RefusalAlert } from '../../parts/refusal';
import type { Message } from '../../wording/word-refusal';
import { NeverReadIn } from '../exports/never-read-in';
import { StandBadge } from '../windows/stand-badge';
import {
  deliveredOn,
  standOf,
  wordDaysLeft,
  wordDeliveredLate,
  wordLate,
  wordMoved,
  wordPeriod,
} from '../windows/window-stand';
import { ComparisonSection } from './comparison-section';
import { DeliveryAlert, DeliverySection } from './delivery-section';
import { FileSection } from './file-section';
import { ReceiptSection } from './receipt-section';
import { ReleaseSection } from './release-section';
import { WaitingSection } from './waiting-section';
import { WindowHistory } from './window-history';
import { WINDOW_DONE } from './word-window-done';
import { windowSteps, type WindowStep } from './window-steps';
import type { WindowView } from './window-view';

export interface WindowPageProps {
  readonly frame: Frame;
  readonly view: WindowView;
  readonly done?: string | undefined;
  readonly refusal?: Message | undefined;
  /** What was typed in a form that was not carried out. */
  readonly values?: Readonly<Record<string, string>>;
  readonly errors?: readonly FieldError[];
}

/** One window from beginning to end: read in, prepare, release, deliver, receive (SLA 1.9). */
export function WindowPage(props: WindowPageProps): JSX.Element {
  const { frame, view, done, refusal, values = {}, errors = [] } = props;
  const { shown, today } = view;
  const title = `Venster ${shown.window.number.toString()}`;
  return (
    <Page frame={frame} title={errors.length > 0 ? `Fout: ${title}` : title}>
      <Breadcrumbs frame={frame} crumbs={[{ label: 'K2B-aanlevering', path: '/k2b' }]} />
      <Neighbours frame={frame} number={shown.window.number} />
      <div class="title-row">
        <PageTitle>{title}</PageTitle>
        <StandBadge stand={standOf(shown, today)} />
      </div>
      <Due view={view} />
      {isHeldWhileOff(shown) && <BillingOffAlert frame={frame} off={view.off} />}
      <DeliveryAlert shown={shown} side={frame.person.side} />
      <Done done={done} state={shown.state} />
      <RefusalAlert message={refusal} />
      <ErrorSummary errors={errors} />
      <ChecklistSteps
        label="Stappen van het venster"
        steps={windowSteps(view, frame.person.side).map(({ target, ...step }) => ({
          ...step,
          href: step.status === 'now' ? hrefOf(frame, target) : undefined,
        }))}
      />
      {frame.person.side === 'client' && !shown.file && (
        <Paragraph>
          De opdrachtnemer heeft nog geen bestand van dit venster vrijgegeven. Zodra het er is, staat het
          hier.
        </Paragraph>
      )}
      <LeftOut frame={frame} view={view} />
      <WaitingSection frame={frame} view={view} />
      <ReleaseSection frame={frame} view={view} />
      <FileSection frame={frame} view={view} />
      <DeliverySection frame={frame} view={view} />
      <ReceiptSection frame={frame} view={view} values={values} errors={errors} />
      <ComparisonSection frame={frame} view={view} />
      <WindowHistory view={view} />
    </Page>
  );
}

/** What still has to be released or sent waits while billing is off. */
function isHeldWhileOff({ file, delivery }: WindowView['shown']): boolean {
  return !file || delivery?.standing === 'waiting' || delivery?.standing === 'trying';
}

/** What was just done; a receipt that differs was recorded as well, but is no good news. */
function Done({ done, state }: { done: string | undefined; state: WindowState }): JSX.Element | null {
  if (done === undefined) return null;
  if (done === WINDOW_DONE.ontvangen && state === 'difference')
    return (
      <Alert kind="warning" title="Wat je las, wijkt af van het bestand">
        <Paragraph>
          Jouw melding is vastgelegd en het venster blijft open. De begraafplaatsadministratie ziet het
          verschil en zoekt het met je uit. Stuur nog geen rekeningen. Las je je in een cijfer mis? Meld het
          dan hieronder opnieuw.
        </Paragraph>
      </Alert>
    );
  return (
    <Alert kind="ok">
      <Paragraph>{done}</Paragraph>
    </Alert>
  );
}

/** Where the step to do now is done; what is behind has gone from the page. */
function hrefOf(frame: Frame, target: WindowStep['target']): string | undefined {
  if (target !== 'inlezen') return `#${target}`;
  return decide(frame.person, 'cemetery.record').allowed ? hrefIn(frame, '/k2b/inlezen') : undefined;
}

function Neighbours({ frame, number }: { frame: Frame; number: number }): JSX.Element {
  return (
    <nav class="month-links" aria-label="Andere vensters">
      {number > 1 && (
        <Link href={hrefIn(frame, `/k2b/${(number - 1).toString()}`)}>
          <span aria-hidden="true">← </span>Venster {number - 1}
        </Link>
      )}
      <Link href={hrefIn(frame, `/k2b/${(number + 1).toString()}`)}>
        Venster {number + 1}
        <span aria-hidden="true"> →</span>
      </Link>
    </nav>
  );
}

/** For the contractor, at the window that is made next: a colleague may have left something out. */
function LeftOut({ frame, view: { waiting } }: { frame: Frame; view: WindowView }): JSX.Element | null {
  if (!waiting) return null;
  return (
    <NeverReadIn count={waiting.neverReadIn}>
      {decide(frame.person, 'cemetery.record').allowed && (
        <>
          Kijk bij de <Link href={hrefIn(frame, '/k2b/exporten')}>vastgelegde exporten</Link>.
        </>
      )}
    </NeverReadIn>
  );
}

function Due({ view: { shown, today } }: { view: WindowView }): JSX.Element {
  const { window, state } = shown;
  const moved = wordMoved(window);
  const delivered = deliveredOn(shown);
  const isOpen = state === 'running' || state === 'due' || state === 'released';
  return (
    <>
      <Lead>
        {`${wordPeriod(window)}. Uiterlijk ${formatLongDate(window.dueOn)} bij de opdrachtgever`}
        {isOpen && `: ${wordDaysLeft(window.dueOn, today)}`}.
      </Lead>
      {moved !== undefined && <Paragraph>{moved}</Paragraph>}
      {delivered !== undefined && (
        <Paragraph>
          Aangeleverd op {formatLongDate(delivered)}:{' '}
          {wordDeliveredLate(window.dueOn, delivered) ?? 'op tijd'}.
        </Paragraph>
      )}
      {state === 'late' && (
        <Alert kind="error" title={`Dit venster is ${wordDeliveredLate(window.dueOn, today) ?? 'te laat'}`}>
          <Paragraph>{wordLate(shown)}</Paragraph>
        </Alert>
      )}
    </>
  );
}
