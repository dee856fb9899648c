import { firstDayOf, type LocalDate } from '../kernel/time';
import { dutchDateOf } from '../platform/clock';
import type { AddendumDossier } from './addendum-rows';
import type { Standing } from './new-act';

/**
 * The first day on which the work can have been done: of a calamity the day it happened, of an election the first
 * month of the work, of all else the day of the first consent (DVO 3.6, 3.7, 4.6).
 */
export function firstDayOfWork({ dossier, version: { proposal } }: Standing): LocalDate | undefined {
  if (proposal.calamity) return proposal.calamity.happenedOn;
  return dossier.kind === 'election' ? firstDayOf(proposal.from) : firstConsent(dossier);
}

function firstConsent({ acts }: AddendumDossier): LocalDate | undefined {
  const days = acts.flatMap(({ act, doneAt, version }): string | string[] => {
    if (act === 'approve') return dutchDateOf(doneAt);
    if (act !== 'confirm-paper-consent') return [];
    return acts.findLast((one) => one.act === 'record-paper-consent' && one.version === version)?.day ?? [];
  });
  return days.sort()[0] as LocalDate | undefined;
}
