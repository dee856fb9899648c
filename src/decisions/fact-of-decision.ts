import type { FactItem } from '../agreements';
import type { CeilingDecision } from '../agreements/domain';
import { latestVersion } from '../kernel/dossier';
import type { LocalDate } from '../kernel/time';
import { DECISION_SOURCE, OCCASION_NAMES } from '../../templates/wording/advice-notes';
import { fill } from '../kernel/text';
import type { NoteDossier } from './note-rows';
import { stateOf } from './domain';

/** Where what is decided on a note comes from; invoices name it as cause. */
export function sourceOf({ note }: NoteDossier): string {
  return fill(DECISION_SOURCE, { note });
}

/** The decision that raises the limit of the year when the client agrees (R4, R5; DVO 4.8); it replaces an earlier one. */
export function decisionOf(dossier: NoteDossier, today: LocalDate): CeilingDecision {
  const { content, version } = latestVersion(dossier);
  const { approved } = stateOf(dossier);
  return {
    ...{ id: nameOf(dossier.note, version), recordedOn: today, source: sourceOf(dossier), place: '' },
    ...(approved !== undefined && { replaces: nameOf(dossier.note, approved) }),
    ...{ year: content.year, amount: content.amount, decidedOn: today },
    reason: `${sourceOf(dossier)}: ${OCCASION_NAMES[content.occasion]}`,
  };
}

export function factOf({ id, replaces, year, amount, reason, decidedOn }: CeilingDecision): FactItem {
  const item = { id, ...(replaces && { replaces }), year, amount: amount.toString(), reason, decidedOn };
  return { list: 'ceilingDecisions', item };
}

function nameOf(note: string, version: number): string {
  return `adviesnota ${note} versie ${version.toString()}`;
}
