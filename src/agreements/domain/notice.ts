import type { Fact } from '../../kernel/knowledge';
import { readFact, type Fields } from '../../kernel/reading';
import { isFirstOfYear, type LocalDate } from '../../kernel/time';
import { firstDayAfter, type Agreement } from './agreement';
import { earliestEnd } from './earliest-end';

/** That a party gave notice by registered letter with its reasons (DVO 9.2). */
export interface Notice extends Fact {
  readonly givenBy: 'client' | 'contractor';
  /** The day on which the other party received the letter. */
  readonly givenOn: LocalDate;
  /** The 1 January on which the agreement has ended. */
  readonly endsOn: LocalDate;
  /** The registered letter that says why. */
  readonly reference: string;
}

/** Reads a notice; one that ends on another day than a 1 January, or too early, is a fault (R15; DVO 9.2). */
export function readNotice(fields: Fields): Notice {
  const [givenOn, endsOn] = [fields.date('givenOn'), fields.date('endsOn')];
  if (givenOn && endsOn) {
    const earliest = earliestEnd(givenOn);
    if (!isFirstOfYear(endsOn)) fields.fault('endsOn', 'end-not-first-of-year', { earliest });
    else if (endsOn < earliest) fields.fault('endsOn', 'ends-too-early', { earliest });
  }
  return {
    ...readFact(fields),
    givenBy: fields.oneOf('givenBy', ['client', 'contractor']),
    givenOn,
    endsOn,
    reference: fields.text('reference'),
  };
}

/** The agreement as it ends by notices that are known: on the earliest of their days and its own end (DVO 9.2). */
export function endedBy<A extends Pick<Agreement, 'endsOn'>>(
  agreement: A,
  notices: readonly Pick<Notice, 'endsOn'>[],
): A {
  const [earliest] = notices.map(({ endsOn }) => endsOn).sort();
  const end = firstDayAfter(agreement);
  return earliest === undefined || (end !== undefined && end <= earliest)
    ? agreement
    : { ...agreement, endsOn: earliest };
}
