import { checkAct, type AddendumActName } from '../../../addenda/domain';
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

/** Whether someone may do an act with an addendum as it stands; a page offers only those. */
export function mayAct(person: Person, { dossier }: ShownAddendum, act: AddendumActName): boolean {
  return decide(person, ACT_PERMISSIONS[act]).allowed && checkAct(dossier, { act, person: person.id }).ok;
}
