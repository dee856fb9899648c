import type { JSX } from 'preact';
import { formatMonth } from '../../kernel/text';
import type { Month } from '../../kernel/time';
import { decide } from '../../people';
import { BillingOffAlert } from '../billing-switch';
import { hrefIn, type Frame } from '../layout/frame';
import { Page } from '../layout/page';
import { ActionLink } from '../parts/actions';
import { Alert } from '../parts/alert';
import { ChecklistSteps } from '../parts/checklist-steps';
import { ErrorSummary, type FieldError } from '../parts/error-summary';
import { PageTitle, Section } from '../parts/heading';
import { KnownOnChoice, knownOnErrors, type KnownOnDay } from '../parts/known-on';
import { Link, Paragraph } from '../parts/paragraph';
import { RefusalAlert } from '../parts/refusal';
import type { Message } from '../wording/word-refusal';
import { MonthBadge } from '../year/month-strip';
import { BoundsSection } from './bounds-section';
import { checklistOf, type ChecklistStep } from './checklist';
import { ControlFigures } from './control-figures';
import { DraftSection } from './draft-section';
import { IssuedSection } from './issued-section';
import { MonthLinks } from './month-links';
import type { MonthView } from './month-view';
import { RulesSection } from './rules-section';

export interface MonthPageProps {
  readonly frame: Frame;
  readonly view: MonthView;
  readonly refusal?: Message | undefined;
  readonly done?: string | undefined;
  /** What is wrong with the earlier day that was asked for. */
  readonly knownOn?: KnownOnDay;
  /** What is wrong with a form that was sent. */
  readonly errors?: readonly FieldError[];
}

/** Closing a month: from payroll to issued documents. */
export function MonthPage(props: MonthPageProps): JSX.Element {
  const { frame, view, refusal, done, knownOn = {}, errors: wrongFields = [] } = props;
  const { month, state } = view.progress;
  const title = `Maandafsluiting ${formatMonth(month)}`;
  const errors = [...knownOnErrors(knownOn), ...wrongFields];
  return (
    <Page frame={frame} title={errors.length > 0 ? `Fout: ${title}` : title}>
      <MonthLinks frame={frame} view={view} knownOn={{}} />
      <div class="title-row">
        <PageTitle>{title}</PageTitle>
        <MonthBadge state={state} />
      </div>
      {done !== undefined && (
        <Alert kind="ok">
          <Paragraph>{done}</Paragraph>
        </Alert>
      )}
      <BillingOffAlert frame={frame} off={view.off} />
      <RefusalAlert message={refusal} />
      <ErrorSummary errors={errors} />
      <ChecklistSteps
        label="Stappen van de maandafsluiting"
        steps={checklistOf(state, {
          warnings: view.unannounced.length,
          isPayrollMissing: view.deliveries.length === 0,
          rules: view.rules,
        }).map(({ target, ...step }) => ({ ...step, ...(target && { href: hrefOf(frame, month, target) }) }))}
      />
      <PayrollSection frame={frame} view={view} />
      {view.rules && <RulesSection frame={frame} month={month} rules={view.rules} errors={errors} />}
      {state !== 'not-due' && <KnownOnChoice frame={frame} knownOn={knownOn} />}
      {state !== 'not-due' && <ControlFigures frame={frame} view={view} />}
      {view.beyond && <BoundsSection frame={frame} month={month} beyond={view.beyond} errors={errors} />}
      <DraftSection frame={frame} view={view} />
      <IssuedSection frame={frame} view={view} />
    </Page>
  );
}

function hrefOf(frame: Frame, month: Month, target: NonNullable<ChecklistStep['target']>): string {
  const anchors = {
    rules: '#rekenregels',
    figures: '#controle',
    documents: '#documenten',
    decision: '#documenten',
  } as const;
  return target === 'payroll' ? hrefIn(frame, `/maanden/${month}/inlezen`) : anchors[target];
}

function PayrollSection({ frame, view }: { frame: Frame; view: MonthView }): JSX.Element {
  const { deliveries, progress } = view;
  const path = hrefIn(frame, `/maanden/${progress.month}/inlezen`);
  const mayRead = decide(frame.person, 'payroll.check').allowed;
  const isMissing = deliveries.length === 0;
  return (
    <Section id="loonkosten" title="Loonkosten">
      {isMissing ? (
        <Paragraph>De loonkosten van {formatMonth(progress.month)} zijn nog niet ingelezen.</Paragraph>
      ) : (
        <Paragraph>
          Ingelezen: {deliveries.map(({ deliveryCode }) => deliveryCode).join(', ')}.{' '}
          <Link href={path}>Bekijk de aanleveringen</Link>
        </Paragraph>
      )}
      {isMissing && mayRead && <ActionLink href={path}>Loonkosten inlezen</ActionLink>}
    </Section>
  );
}
