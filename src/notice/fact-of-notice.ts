import { NOTICE_SOURCE, NOTICE_TAKEN_BACK_SOURCE } from '../../templates/wording/notice';
import type { FactItem } from '../agreements';
import type { Notice } from '../agreements/domain';
import { fill } from '../kernel/text';

/** What a party says when it gives notice. */
export type NoticeContent = Pick<Notice, 'givenOn' | 'endsOn' | 'reference'>;

/** The fact that a notice is, by its key. */
export function factIdOf(notice: string): string {
  return `opzegging ${notice}`;
}

/** Where a notice comes from; invoices name it as cause. */
export function sourceOf(notice: string): string {
  return fill(NOTICE_SOURCE, { notice });
}

export function takenBackSourceOf(notice: string): string {
  return fill(NOTICE_TAKEN_BACK_SOURCE, { notice });
}

export function factOf(notice: string, givenBy: Notice['givenBy'], content: NoticeContent): FactItem {
  const { givenOn, endsOn, reference } = content;
  return { list: 'notices', item: { id: factIdOf(notice), givenBy, givenOn, endsOn, reference } };
}

/** The fact that takes a notice back. */
export function withdrawalOf(notice: string): FactItem {
  return {
    list: 'withdrawals',
    item: { id: `${factIdOf(notice)} ingetrokken`, fact: factIdOf(notice) },
  };
}
