import type { LocalDate } from '../../kernel/time';

/** What is done with a notice, each by one side; the acts of a notice are its history (DVO 9.2). */
export type NoticeActName =
  'give' | 'confirm-receipt' | 'dispute-receipt' | 'ask-back' | 'decline-back' | 'take-back';

/** Whether the side that gave notice does an act, or the other side. */
const BY_GIVER: Readonly<Record<NoticeActName, boolean>> = {
  give: true,
  'confirm-receipt': false,
  'dispute-receipt': false,
  'ask-back': true,
  'decline-back': false,
  'take-back': false,
};

/** An act that was done. */
export interface NoticeAct {
  /** Its place among the acts on its notice, from 1. */
  readonly number: number;
  readonly act: NoticeActName;
  readonly party: string;
  /** Why it is asked back or that is declined, and why the receipt is disputed. */
  readonly text?: string;
  /** The day on which the other side says it received the letter; absent when it says it did not. */
  readonly receivedOn?: LocalDate;
}

/** Everything that happened to one notice. */
export interface NoticeHistory {
  readonly notice: string;
  readonly acts: readonly NoticeAct[];
}

/** The party that gave a notice. */
export function giverOf({ notice, acts }: NoticeHistory): string {
  const given = acts.find(({ act }) => act === 'give');
  if (!given) throw new Error(`Nobody gave notice ${notice}`);
  return given.party;
}

/** Whether an act is for the party that gave notice. */
export function isByGiver(act: NoticeActName): boolean {
  return BY_GIVER[act];
}

/** How a notice stands: given, asked back by who gave it, or taken back by both. */
export type NoticeState = 'given' | 'asked-back' | 'taken-back';

export function stateOf({ acts }: NoticeHistory): NoticeState {
  if (acts.some(({ act }) => act === 'take-back')) return 'taken-back';
  const last = acts.findLast(({ act }) => act === 'ask-back' || act === 'decline-back');
  return last?.act === 'ask-back' ? 'asked-back' : 'given';
}

/** What the other side says of the letter: nothing yet, that it came that day, or that it did not. */
export type Receipt = 'unconfirmed' | 'confirmed' | 'disputed';

export function receiptOf(history: NoticeHistory): Receipt {
  if (history.acts.some(({ act }) => act === 'confirm-receipt')) return 'confirmed';
  return disputeOf(history) ? 'disputed' : 'unconfirmed';
}

/** What the other side says instead of the day that who gave notice wrote down. */
export function disputeOf({ acts }: NoticeHistory): NoticeAct | undefined {
  return acts.find(({ act }) => act === 'dispute-receipt');
}
