import { ADDENDUM_MAIL, KNOWN_MAIL, MAIL_FRAME } from '../../templates/mail/addendum';
import { needsConsent, type AddendumKind } from '../addenda/domain';
import { fill } from '../kernel/text';
import type { Mail } from './mail-transport';

/** What a mail about an act on an addendum needs to know; no content of the addendum is among it. */
export interface AddendumNews {
  readonly act: keyof typeof ADDENDUM_MAIL;
  readonly kind: AddendumKind;
  readonly addendum: string;
  readonly agreement: string;
  /** Name of the party that acted. */
  readonly from: string;
  /** Whether the one who reads it decides on it. */
  readonly isForClient: boolean;
}

/** Says what is asked, with the link to the page where it is decided. */
export function composeAddendumMail(news: AddendumNews, publicUrl: string): Pick<Mail, 'subject' | 'text'> {
  const { act, kind, addendum, agreement, from, isForClient } = news;
  // The page on which the client decides; what only has to be known is on the one of the addendum.
  const page = isForClient && asksDecision(act, kind) ? 'goedkeuringen' : 'addenda';
  const link = new URL(`/${page}/${addendum}?overeenkomst=${encodeURIComponent(agreement)}`, publicUrl);
  const wording = wordingOf(act, kind);
  const lines = [
    MAIL_FRAME.greeting,
    fill(wording.text, { addendum, from }),
    `${MAIL_FRAME.link}\n${link.href}`,
    MAIL_FRAME.closing,
  ];
  return { subject: fill(wording.subject, { addendum }), text: `${lines.join('\n\n')}\n` };
}

/** Whether the client has something to decide after an act of the contractor. */
function asksDecision(act: AddendumNews['act'], kind: AddendumKind): boolean {
  if (act === 'submit' || act === 'answer') return needsConsent(kind);
  return act !== 'withdraw' && act !== 'complete';
}

function wordingOf(act: AddendumNews['act'], kind: AddendumKind): { subject: string; text: string } {
  if (asksDecision(act, kind)) return ADDENDUM_MAIL[act];
  if (act === 'submit') return KNOWN_MAIL[kind === 'calamity' ? 'calamity' : 'election'];
  return act === 'answer' ? KNOWN_MAIL.answer : ADDENDUM_MAIL[act];
}
