/** What is done with a notice, each by one side; the acts of a notice are its history (DVO 9.2). */
export type NoticeActName = 'give' | 'confirm-receipt' | 'ask-back' | 'take-back';

/** Whether the side that gave notice does an act, or the other side. */
const BY_GIVER: Readonly<Record<NoticeActName, boolean>> = {
  give: true,
  'confirm-receipt': false,
  'ask-back': true,
  'take-back': false,
};

/** An act that was done. */
export interface NoticeAct {
  /** Its place among the acts on its notice, from 1. */
  readonly number: number;
  readonly act: NoticeActName;
  readonly party: string;
  /** Why it is asked back. */
  readonly text?: string;
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
  const has = (name: NoticeActName): boolean => acts.some(({ act }) => act === name);
  if (has('take-back')) return 'taken-back';
  return has('ask-back') ? 'asked-back' : 'given';
}

/** Whether the other side confirmed that it received the letter. */
export function isReceived({ acts }: NoticeHistory): boolean {
  return acts.some(({ act }) => act === 'confirm-receipt');
}
