import { ADDENDUM_MAIL, KNOWN_MAIL } from '../../templates/mail/addendum';
import { needsConsent, type AddendumKind } from '../addenda/domain';
import type { ActNews } from './compose-act-mail';

/** An act on an addendum, as far as the words and the link of its mail turn on it. */
export interface AddendumActed {
  readonly act: keyof typeof ADDENDUM_MAIL;
  readonly kind: AddendumKind;
  readonly addendum: string;
  /** Whether it is told to the client. */
  readonly isForClient: boolean;
}

/** The words for it, and the page where one goes on. */
export function addendumNews(acted: AddendumActed): Pick<ActNews, 'wording' | 'path'> {
  const { act, kind, addendum, isForClient } = acted;
  // The page on which the client decides; what only has to be known is on the one of the addendum.
  const page = isForClient && asksDecision(act, kind) ? 'goedkeuringen' : 'addenda';
  return { wording: wordingOf(act, kind), path: `/${page}/${addendum}` };
}

/** Whether the client has something to decide after an act of the contractor. */
function asksDecision(act: AddendumActed['act'], kind: AddendumKind): boolean {
  if (act === 'submit' || act === 'answer') return needsConsent(kind);
  return act !== 'withdraw' && act !== 'complete';
}

function wordingOf(act: AddendumActed['act'], kind: AddendumKind): ActNews['wording'] {
  if (asksDecision(act, kind)) return ADDENDUM_MAIL[act];
  if (act === 'submit') return KNOWN_MAIL[kind === 'calamity' ? 'calamity' : 'election'];
  return act === 'answer' ? KNOWN_MAIL.answer : ADDENDUM_MAIL[act];
}
