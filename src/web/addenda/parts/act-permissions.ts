import { checkAct, seenIn, type AddendumActName } from '../../../addenda/domain';
import type { ShownAddendum } from '../../../addenda';
import { decide, type Action, type Person } from '../../../people';

/** Who may do each act. */
const ACT_PERMISSIONS = {
  submit: 'addendum.propose',
  answer: 'addendum.propose',
  withdraw: 'addendum.propose',
  complete: 'addendum.propose',
  'record-paper-consent': 'addendum.propose',
  'offer-costs': 'calamity.offer',
  ask: 'addendum.decide',
  approve: 'addendum.decide',
  refuse: 'addendum.decide',
  'confirm-paper-consent': 'addendum.decide',
  'deny-paper-consent': 'addendum.decide',
  'agree-costs': 'calamity.agree',
  'refuse-costs': 'calamity.agree',
} as const satisfies Readonly<Record<AddendumActName, Action>>;

/** Whether someone who sees an addendum as it stands may do an act with it; a page offers only those. */
export function mayAct(person: Person, { dossier, state }: ShownAddendum, act: AddendumActName): boolean {
  const asked = { act, person: person.id, seen: seenIn(act, state) };
  return decide(person, ACT_PERMISSIONS[act]).allowed && checkAct(dossier, asked).ok;
}
