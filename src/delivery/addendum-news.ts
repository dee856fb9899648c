import { ADDENDUM_MAIL, KNOWN_MAIL } from '../../templates/mail/addendum';
import { needsConsent, type AddendumKind } from '../addenda/domain';
import type { ActNews } from './compose-act-mail';

interface ActOnAddendum {
  readonly act: keyof typeof ADDENDUM_MAIL;
  readonly kind: AddendumKind;
  readonly addendum: string;
  /** Whether the one who reads it is of the client. */
  readonly isForClient: boolean;
}

/** What is said of an act on an addendum, and the page where one goes on: the one to decide on only for a decision. */
export function addendumNews({
  act,
  kind,
  addendum,
  isForClient,
}: ActOnAddendum): Pick<ActNews, 'wording' | 'path'> {
  const page = isForClient && asksDecision(act, kind) ? 'goedkeuringen' : 'addenda';
  return { wording: wordingOf(act, kind), path: `/${page}/${addendum}` };
}

/** Whether the client has something to decide after an act of the contractor. */
function asksDecision(act: ActOnAddendum['act'], kind: AddendumKind): boolean {
  if (act === 'submit' || act === 'answer') return needsConsent(kind);
  return act !== 'withdraw' && act !== 'complete';
}

function wordingOf(act: ActOnAddendum['act'], kind: AddendumKind): ActNews['wording'] {
  if (asksDecision(act, kind)) return ADDENDUM_MAIL[act];
  if (act === 'submit') return KNOWN_MAIL[kind === 'calamity' ? 'calamity' : 'election'];
  return act === 'answer' ? KNOWN_MAIL.answer : ADDENDUM_MAIL[act];
}
