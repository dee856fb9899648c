import { refuse, type Decision } from '../../kernel/fault/refusal';
import type { LocalDate } from '../../kernel/time';
import { giverOf, isByGiver, receiptOf, stateOf, type NoticeActName, type NoticeHistory } from './notice-act';

export interface AskedNoticeAct {
  readonly act: Exclude<NoticeActName, 'give'>;
  readonly party: string;
  readonly today: LocalDate;
  readonly endsOn: LocalDate;
}

export type NoticeActRefusal = 'notice-of-other-side' | 'notice-not-open' | 'agreement-has-ended';

/**
 * Whether an act may be done with a notice now: by the side whose act it is, once, and a notice is taken back only
 * when who gave it asked for it and the end is still to come (DVO 9.2).
 */
export function checkNoticeAct(
  history: NoticeHistory,
  { act, party, today, endsOn }: AskedNoticeAct,
): Decision<void, NoticeActRefusal> {
  const { notice } = history;
  if ((party === giverOf(history)) !== isByGiver(act)) return refuse('notice-of-other-side', { notice });
  if (!isOpenFor(history, act)) return refuse('notice-not-open', { notice });
  if (!isAboutReceipt(act) && today >= endsOn) return refuse('agreement-has-ended', { notice });
  return { ok: true, value: undefined };
}

function isOpenFor(history: NoticeHistory, act: AskedNoticeAct['act']): boolean {
  const state = stateOf(history);
  switch (act) {
    case 'confirm-receipt':
      return state !== 'taken-back' && receiptOf(history) !== 'confirmed';
    case 'dispute-receipt':
      return state !== 'taken-back' && receiptOf(history) === 'unconfirmed';
    case 'ask-back':
      return state === 'given';
    case 'decline-back':
    case 'take-back':
      return state === 'asked-back';
  }
}

function isAboutReceipt(act: AskedNoticeAct['act']): boolean {
  return act === 'confirm-receipt' || act === 'dispute-receipt';
}
