import { preparedIt } from '../../kernel/dossier';
import { refuse, type Decision } from '../../kernel/fault/refusal';
import { isByContractor, type YearActName, type YearHistory, type YearVersion } from './year-act';
import { stateOfYear, type YearState, type YearVersionState } from './year-state';

export interface AskedYearAct {
  readonly act: YearActName;
  readonly person: string;
  /** The fingerprint of what was seen; who consents or refuses does so on it. */
  readonly seen?: string | undefined;
}

export type YearActRefusal = 'year-addendum-not-open' | 'version-differs' | 'prepared-it-yourself';

/** In which states of the latest version an act may be done. */
const OPEN_IN: Readonly<Record<YearActName, readonly YearVersionState[]>> = {
  submit: ['draft'],
  ask: ['submitted'],
  answer: ['questioned'],
  withdraw: ['draft', 'submitted', 'questioned', 'refused'],
  approve: ['submitted', 'questioned'],
  refuse: ['submitted', 'questioned'],
};

/**
 * Whether an act may be done now, by this person: in a state in which it is open, consenting on what was seen,
 * and deciding not by who prepared it (DVO 3.3, 4.2). Answers how the addendum stands.
 */
export function checkYearAct(history: YearHistory, asked: AskedYearAct): Decision<YearState, YearActRefusal> {
  const state = stateOfYear(history);
  if (!OPEN_IN[asked.act].includes(state.state))
    return refuse('year-addendum-not-open', { year: history.year.toString() });
  const decides = asked.act === 'approve' || asked.act === 'refuse';
  if (!decides && asked.act !== 'submit') return { ok: true, value: state };
  if (asked.seen !== seenOfYear(state.latest)) return refuse('version-differs');
  return decides && preparedIt(history, asked.person, isByContractor)
    ? refuse('prepared-it-yourself')
    : { ok: true, value: state };
}

/** What is seen of a version: what was written, and once it was put to the client that with what it changes. */
export function seenOfYear({ offer, fingerprint }: YearVersion): string {
  return offer?.fingerprint ?? fingerprint;
}
