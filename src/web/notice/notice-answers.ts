import { lookUp } from '../../kernel/reading';
import type { NoticeActOnGiven } from '../../notice';
import { textOf, type Fields } from '../forms/fields';
import { readDay } from '../forms/read-day';
import { wrongWithText } from '../forms/wrong-with-text';
import type { FieldError } from '../parts/error-summary';

/** What is done with a notice by a form on its page, by the last part of the address. */
interface NoticeAnswer {
  readonly act: NoticeActOnGiven['act'];
  /** The field with the words that go with it. */
  readonly field?: { readonly name: string; readonly missing: string };
  /** The field with another day of receipt, which may be empty. */
  readonly day?: string;
}

const NOTICE_ANSWERS: ReadonlyMap<string, NoticeAnswer> = new Map([
  ['ontvangstbevestigingen', { act: 'confirm-receipt' }],
  [
    'ontvangstbetwistingen',
    {
      act: 'dispute-receipt',
      field: { name: 'bezwaar', missing: 'Schrijf waarom de dag van ontvangst niet klopt.' },
      day: 'ontvangen',
    },
  ],
  [
    'intrekkingsverzoeken',
    { act: 'ask-back', field: { name: 'waarom', missing: 'Schrijf waarom je wilt intrekken.' } },
  ],
  [
    'intrekkingsweigeringen',
    { act: 'decline-back', field: { name: 'afwijzing', missing: 'Schrijf waarom je niet instemt.' } },
  ],
  ['intrekkingen', { act: 'take-back' }],
]);

const DONE: Readonly<Record<string, string>> = {
  opgezegd: 'De opzegging is vastgelegd. De andere partij krijgt bericht.',
  ontvangstbevestigingen: 'De ontvangst is bevestigd.',
  ontvangstbetwistingen: 'De ontvangst is betwist. De andere partij krijgt bericht. Overleg samen.',
  intrekkingsverzoeken: 'De vraag is gesteld. De opzegging geldt tot de andere partij instemt.',
  intrekkingsweigeringen: 'Je stemt niet in. De opzegging blijft gelden.',
  intrekkingen: 'De opzegging is ingetrokken. Ze geldt niet meer.',
};

/** What a form asks to do with a notice, with all that is wrong in it; undefined for a form that is not there. */
export function readNoticeAnswer(
  answer: string,
  sent: Fields | undefined,
):
  | {
      readonly asked: NoticeActOnGiven;
      readonly day: string | undefined;
      readonly values: Readonly<Record<string, string>>;
      readonly errors: readonly FieldError[];
    }
  | undefined {
  const found = NOTICE_ANSWERS.get(answer);
  if (!found) return undefined;
  const { act, field, day } = found;
  const text = field && textOf(sent, field.name);
  const typed = day === undefined ? '' : textOf(sent, day);
  const receivedOn = typed === '' ? undefined : readDay(typed);
  const message = field && wrongWithText(text ?? '', field.missing);
  const errors = [
    ...(day !== undefined && typed !== '' && !receivedOn
      ? [{ name: day, message: 'Kies een bestaande dag, zoals 31-01-2026.' }]
      : []),
    ...(field && message !== undefined ? [{ name: field.name, message }] : []),
  ];
  const values = {
    ...(field && { [field.name]: text ?? '' }),
    ...(day !== undefined && { [day]: receivedOn ?? '' }),
  };
  return { asked: { act, text, receivedOn }, day, values, errors };
}

/** What the form before this page did, by its name in the address. */
export function wordNoticeDone(name: unknown): string | undefined {
  return lookUp(DONE, name);
}
