import type { ShownAddendum } from '../../../addenda';
import { needsConsent } from '../../../addenda/domain';
import type { AddendumView } from '../parts/addendum-view';
import { awaitsClient } from '../parts/awaits-client';
import { sentenceOf } from '../parts/sentence-of';

/** What the client is asked, said to whoever decides; where nothing is asked, how it stands. */
export function askedSentence(view: AddendumView): string {
  const { shown, latest, approved } = view;
  switch (awaitsClient(shown)) {
    case 'proposal':
      return approved
        ? `De opdrachtnemer vraagt je akkoord met versie ${latest.version}. Tot dat akkoord blijft versie ${approved.version} gelden.`
        : 'De opdrachtnemer vraagt je akkoord. Het werk mag pas beginnen na dat akkoord (DVO artikel 3.6).';
    case 'paper':
      return 'De opdrachtnemer legde vast dat jullie op papier akkoord gaven. Het telt pas als je dat bevestigt.';
    case 'costs':
      return 'De opdrachtnemer vraagt je akkoord met de kosten van deze calamiteit (DVO artikel 3.7).';
    case undefined:
      return isUndecided(shown)
        ? `${sentenceOf(view)} Je kunt wachten op het antwoord, of nu al beslissen.`
        : sentenceOf(view);
  }
}

/** A question about something that can be decided all the same. */
function isUndecided({ dossier, state }: ShownAddendum): boolean {
  return state.state === 'questioned' && (needsConsent(dossier.kind) || state.offered !== undefined);
}
