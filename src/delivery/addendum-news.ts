import { ADDENDUM_MAIL, KNOWN_MAIL } from '../../templates/mail/addendum';
import { needsConsent, type AddendumKind } from '../addenda/domain';
import type { ActNews } from './compose-act-mail';

/** An act on an addendum, as far as the words and the link of its mail turn on it. */
export interface AddendumActed {
  readonly act: keyof typeof ADDENDUM_MAIL;
  readonly kind: AddendumKind;
  readonly addendum: string;
  /** Whether the one who reads it decides on it. */
  readonly isForClient: boolean;
}

/** The words for it, and the page where one goes on. */
export function addendumNews({
  act,
  kind,
  addendum,
  isForClient,
}: AddendumActed): Pick<ActNews, 'wording' | 'path'> {
  if (act === 'submit' && !needsConsent(kind)) {
    const wording = KNOWN_MAIL[kind === 'calamity' ? 'calamity' : 'election'];
    return { wording, path: `/addenda/${addendum}` };
  }
  // The client decides on a page of its own.
  const page = isForClient ? 'goedkeuringen' : 'addenda';
  return { wording: ADDENDUM_MAIL[act], path: `/${page}/${addendum}` };
}
