import type { JSX } from 'preact';
import { Page } from '../../layout/page';
import { Alert } from '../../parts/alert';
import { Breadcrumbs } from '../../parts/breadcrumbs';
import { ErrorSummary } from '../../parts/error-summary';
import { PageTitle } from '../../parts/heading';
import { Paragraph } from '../../parts/paragraph';
import { RefusalAlert } from '../../parts/refusal';
import { AddendumBadge } from '../parts/addendum-badge';
import type { AddendumPageProps } from './addendum-page-props';
import { CostsOffer } from './costs-offer';
import { EffectSection } from '../parts/effect-section';
import { EntriesSection } from './entries-section';
import { HistorySection } from '../parts/history-section';
import { NextStep } from './next-step';
import { OtherActs } from './other-acts';
import { ProposalSection } from '../parts/proposal-section';

/** One addendum: how it stands and what to do next, what is proposed, what it costs, and what happened. */
export function AddendumPage(props: AddendumPageProps): JSX.Element {
  const { frame, view, errors = [] } = props;
  const { dossier } = view.shown;
  const title = `${dossier.addendum} ${view.latest.proposal.title}`;
  return (
    <Page frame={frame} title={errors.length > 0 ? `Fout: ${title}` : title}>
      <Breadcrumbs frame={frame} crumbs={[{ label: 'Addenda', path: '/addenda' }]} />
      <div class="title-row">
        <PageTitle>{title}</PageTitle>
        <AddendumBadge of={view.shown} />
      </div>
      {props.done !== undefined && (
        <Alert kind="ok">
          <Paragraph>{props.done}</Paragraph>
        </Alert>
      )}
      <RefusalAlert message={props.refusal} />
      <ErrorSummary errors={errors} />
      <NextStep {...props} errors={errors} />
      <ProposalSection frame={frame} view={view} />
      <EffectSection view={view} />
      <EntriesSection frame={frame} view={view} />
      <CostsOffer {...props} errors={errors} />
      <HistorySection frame={frame} dossier={dossier} />
      <OtherActs {...props} errors={errors} />
    </Page>
  );
}
