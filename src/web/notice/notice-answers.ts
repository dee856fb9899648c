import type { NoticeActOnGiven } from '../../notice';

/** What is done with a notice by a form on its page, by the last part of the address. */
interface NoticeAnswer {
  readonly act: NoticeActOnGiven['act'];
  /** The field with the words that go with it. */
  readonly field?: { readonly name: string; readonly missing: string };
}

export const NOTICE_ANSWERS: ReadonlyMap<string, NoticeAnswer> = new Map([
  ['ontvangstbevestigingen', { act: 'confirm-receipt' }],
  [
    'intrekkingsverzoeken',
    { act: 'ask-back', field: { name: 'waarom', missing: 'Schrijf waarom je wilt intrekken.' } },
  ],
  ['intrekkingen', { act: 'take-back' }],
]);

const DONE: Readonly<Record<string, string>> = {
  opgezegd: 'De opzegging is vastgelegd. De andere partij krijgt bericht.',
  ontvangstbevestigingen: 'De ontvangst is bevestigd.',
  intrekkingsverzoeken: 'De vraag is gesteld. De opzegging geldt tot de andere partij instemt.',
  intrekkingen: 'De opzegging is ingetrokken. Ze geldt niet meer.',
};

/** What the form before this page did, by its name in the address. */
export function wordNoticeDone(name: unknown): string | undefined {
  return typeof name === 'string' && Object.hasOwn(DONE, name) ? DONE[name] : undefined;
}
