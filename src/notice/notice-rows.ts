import type { Notice } from '../agreements/domain';
import type { Instant } from '../platform/clock';
import type { NoticeAct, NoticeHistory, NoticeState, Receipt } from './domain';

/** An act with who did it, when, and what it led to. */
export interface DoneNoticeAct extends NoticeAct {
  readonly person: string;
  readonly role: string;
  readonly doneAt: Instant;
  /** First position of the recording that it led to. */
  readonly firstPosition?: number;
}

/** Everything that was done with one notice. */
export interface NoticeDossier extends NoticeHistory {
  readonly acts: readonly DoneNoticeAct[];
}

/** A notice as either side sees it. */
export interface ShownNotice {
  readonly dossier: NoticeDossier;
  readonly content: Notice;
  readonly state: NoticeState;
  readonly receipt: Receipt;
}
