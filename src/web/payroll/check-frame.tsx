import type { ComponentChildren, JSX } from 'preact';
import { formatMonth } from '../../kernel/text';
import type { Month } from '../../kernel/time';
import { hrefIn, type Frame } from '../layout/frame';
import { Page } from '../layout/page';
import { ActionLink } from '../parts/actions';
import { Breadcrumbs } from '../parts/breadcrumbs';
import { PageTitle } from '../parts/heading';
import { WizardSteps } from '../parts/wizard-steps';
import { PAYROLL_STEPS } from './payroll-steps';

interface OfTheMonth {
  readonly frame: Frame;
  readonly month: Month;
}

interface CheckFrameProps extends OfTheMonth {
  readonly isWrong: boolean;
  readonly children: ComponentChildren;
}

/** What the second step of reading in has around it, whatever was found. */
export function CheckFrame({ frame, month, isWrong, children }: CheckFrameProps): JSX.Element {
  const title = `Loonkosten controleren, ${formatMonth(month)}`;
  return (
    <Page frame={frame} title={isWrong ? `Fout: ${title}` : title}>
      <Breadcrumbs
        frame={frame}
        crumbs={[
          { label: `Maandafsluiting ${formatMonth(month)}`, path: `/maanden/${month}` },
          { label: 'Loonkosten inlezen', path: `/maanden/${month}/inlezen` },
        ]}
      />
      <PageTitle>{title}</PageTitle>
      <WizardSteps steps={PAYROLL_STEPS} current={1} />
      {children}
    </Page>
  );
}

export function OtherFile({ frame, month }: OfTheMonth): JSX.Element {
  return (
    <ActionLink kind="secondary" href={hrefIn(frame, `/maanden/${month}/inlezen`)}>
      Ander bestand kiezen
    </ActionLink>
  );
}
