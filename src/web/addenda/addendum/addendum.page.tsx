import type { JSX } from 'preact';
import { AddendumFrame } from '../parts/addendum-frame';
import type { AddendumPageProps } from '../parts/addendum-page-props';
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
  return (
    <AddendumFrame {...props} above={{ label: 'Addenda', path: '/addenda' }}>
      <NextStep {...props} errors={errors} />
      <ProposalSection frame={frame} view={view} />
      <EffectSection view={view} />
      <EntriesSection frame={frame} view={view} />
      <CostsOffer {...props} errors={errors} />
      <HistorySection frame={frame} dossier={dossier} />
      <OtherActs {...props} errors={errors} />
    </AddendumFrame>
  );
}
