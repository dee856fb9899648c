import { decide, type Action, type Person } from '../../people';
import type { ShownYear } from '../../year-addenda';
import { checkYearAct, seenOfYear, type YearActName } from '../../year-addenda/domain';

/** Who may do each act. */
const YEAR_PERMISSIONS = {
  submit: 'year-addendum.submit',
  answer: 'year-addendum.propose',
  withdraw: 'year-addendum.propose',
  ask: 'year-addendum.decide',
  approve: 'year-addendum.decide',
  refuse: 'year-addendum.decide',
} as const satisfies Readonly<Record<YearActName, Action>>;

/** Whether someone who sees a year addendum as it stands may do an act with it; a page offers only those. */
export function mayDoWithYear(person: Person, { dossier, latest }: ShownYear, act: YearActName): boolean {
  const asked = { act, person: person.id, seen: seenOfYear(latest) };
  return decide(person, YEAR_PERMISSIONS[act]).allowed && checkYearAct(dossier, asked).ok;
}
