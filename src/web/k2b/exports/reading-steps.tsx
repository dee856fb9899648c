import type { ComponentChildren, JSX } from 'preact';
import type { Frame } from '../../layout/frame';
import { Page } from '../../layout/page';
import { Breadcrumbs } from '../../parts/breadcrumbs';
import { PageTitle } from '../../parts/heading';
import { WizardSteps } from '../../parts/wizard-steps';

const STEPS = ['Bestand kiezen', 'Kolommen', 'Controleren', 'Controletotaal en vastleggen'] as const;
const TITLES = ['Export van K2B inlezen', 'Kolommen van de export', 'Export controleren'] as const;

interface ReadingFrameProps {
  readonly frame: Frame;
  /** Of the steps; the last one is on the same page as checking. */
  readonly step: 0 | 1 | 2;
  readonly isWrong: boolean;
  readonly children: ComponentChildren;
}

/** What every step of reading in an export has around it. */
export function ReadingFrame({ frame, step, isWrong, children }: ReadingFrameProps): JSX.Element {
  const title = TITLES[step];
  const crumbs = [
    { label: 'K2B-aanlevering', path: '/k2b' },
    ...(step > 0 ? [{ label: 'Export inlezen', path: '/k2b/inlezen' }] : []),
  ];
  return (
    <Page frame={frame} title={isWrong ? `Fout: ${title}` : title}>
      <Breadcrumbs frame={frame} crumbs={crumbs} />
      <PageTitle>{title}</PageTitle>
      <WizardSteps steps={STEPS} current={step} />
      {children}
    </Page>
  );
}
