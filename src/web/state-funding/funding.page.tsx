import type { JSX } from 'preact';
import { formatEuro } from '../../kernel/text';
import { Page } from '../layout/page';
import { Alert } from '../parts/alert';
import { ErrorSummary } from '../parts/error-summary';
import { PageTitle } from '../parts/heading';
import { KnownOnBanner, KnownOnChoice, knownOnErrors } from '../parts/known-on';
import { Lead, Paragraph } from '../parts/paragraph';
import { RefusalAlert } from '../parts/refusal';
import { BesideRoomSection } from './beside-room-section';
import type { FundingPartProps } from './funding-view';
import { FundingsSection } from './fundings-section';

export interface FundingPageProps extends Omit<FundingPartProps, 'answer'> {
  readonly answer?: FundingPartProps['answer'];
  readonly done?: string | undefined;
}

/** Money beside the invoices: extra state funding, direct costs and small materials (DVO 2.2a, 4.9, 4.13). */
export function FundingPage({ frame, view, answer, done }: FundingPageProps): JSX.Element {
  const errors = [...(answer?.errors ?? []), ...knownOnErrors(view.knownOn)];
  const title = 'Rijksmiddelen en materiaal';
  return (
    <Page frame={frame} title={errors.length > 0 ? `Fout: ${title}` : title}>
      <KnownOnBanner frame={frame} knownOn={view.knownOn} />
      <PageTitle>{title}</PageTitle>
      <Lead>Ter informatie voor beide partijen. Wat hier staat, komt nooit op een factuur.</Lead>
      {done !== undefined && (
        <Alert kind="ok">
          <Paragraph>{done}</Paragraph>
        </Alert>
      )}
      {view.exceeded.map(({ year, excess }) => (
        <Alert key={year} kind="warning">
          <Paragraph>
            De kleine materialen van {year} passen niet: ze zijn {formatEuro(excess)} meer dan de ruimte van
            dat jaar (DVO artikel 2.2). Overleg hierover, of maak er een addendum van.
          </Paragraph>
        </Alert>
      ))}
      <RefusalAlert message={answer?.message} />
      <ErrorSummary errors={errors} />
      <KnownOnChoice frame={frame} knownOn={view.knownOn} />
      <FundingsSection frame={frame} view={view} answer={answer} />
      <BesideRoomSection frame={frame} view={view} answer={answer} />
    </Page>
  );
}
