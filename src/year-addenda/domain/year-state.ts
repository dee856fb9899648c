import { readState, type DossierState } from '../../kernel/dossier';
import type { YearActName, YearHistory, YearVersion } from './year-act';

/** How the latest version of a year addendum stands. */
export type YearVersionState = 'draft' | 'submitted' | 'questioned' | 'approved' | 'refused' | 'withdrawn';

export type YearState = DossierState<YearVersionState, YearVersion>;

const AFTER: Readonly<Record<YearActName, YearVersionState>> = {
  submit: 'submitted',
  ask: 'questioned',
  answer: 'submitted',
  withdraw: 'withdrawn',
  approve: 'approved',
  refuse: 'refused',
};

/** Reads from the history how the addendum of a year stands. */
export function stateOfYear(history: YearHistory): YearState {
  return readState(history, AFTER);
}
