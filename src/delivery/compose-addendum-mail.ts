import { ADDENDUM_MAIL, MAIL_FRAME } from '../../templates/mail/addendum';
import { fill } from '../kernel/text';
import type { Mail } from './mail-transport';

/** What a mail about an act on an addendum needs to know; no content of the addendum is among it. */
export interface AddendumNews {
  readonly act: keyof typeof ADDENDUM_MAIL;
  readonly addendum: string;
  readonly agreement: string;
  /** Name of the party that acted. */
  readonly from: string;
  /** Whether the one who reads it decides on it. */
  readonly isForClient: boolean;
}

/** Says what is asked, with the link to the page where it is decided. */
export function composeAddendumMail(news: AddendumNews, publicUrl: string): Pick<Mail, 'subject' | 'text'> {
  const { act, addendum, agreement, from, isForClient } = news;
  const wording = ADDENDUM_MAIL[act];
  const page = isForClient ? 'goedkeuringen' : 'addenda';
  const link = new URL(`/${page}/${addendum}?overeenkomst=${encodeURIComponent(agreement)}`, publicUrl);
  const lines = [
    MAIL_FRAME.greeting,
    fill(wording.text, { addendum, from }),
    `${MAIL_FRAME.link}\n${link.href}`,
    MAIL_FRAME.closing,
  ];
  return { subject: fill(wording.subject, { addendum }), text: `${lines.join('\n\n')}\n` };
}
