import { MAIL_FRAME } from '../../templates/mail/frame';
import { fill } from '../kernel/text';
import type { Mail } from './mail-transport';

/** What a mail about an act needs to know; nothing of what it is about is among it. */
export interface ActNews {
  readonly wording: { readonly subject: string; readonly text: string };
  /** For the places of the wording: the key of what it is about, and the party that acted. */
  readonly values: Readonly<Record<string, string>>;
  /** The page where one goes on. */
  readonly path: string;
  readonly agreement: string;
}

/** Says what is asked, with the link to the page where it is decided. */
export function composeActMail(news: ActNews, publicUrl: string): Pick<Mail, 'subject' | 'text'> {
  const { wording, values, path, agreement } = news;
  const link = new URL(`${path}?overeenkomst=${encodeURIComponent(agreement)}`, publicUrl);
  const lines = [
    MAIL_FRAME.greeting,
    fill(wording.text, values),
    `${MAIL_FRAME.link}\n${link.href}`,
    MAIL_FRAME.closing,
  ];
  return { subject: fill(wording.subject, values), text: `${lines.join('\n\n')}\n` };
}
