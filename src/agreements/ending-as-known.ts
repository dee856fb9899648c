import { knownFacts } from '../kernel/knowledge';
import { Fields, readWithdrawal } from '../kernel/reading';
import type { LocalDate } from '../kernel/time';
import type { AgreementRecord } from './agreement-record';
import { endedBy, readNotice } from './domain';
import type { FactLists } from './fact-rows';

type Ending = Pick<AgreementRecord, 'endsOn'>;

/** The agreement with the end that the notices recorded so far give it (DVO 9.2). */
export function endingAsKnown<R extends Ending>(record: R, lists: FactLists): Omit<R, 'endsOn'> & Ending {
  const { notices = [], withdrawals = [] } = lists;
  if (notices.length === 0) return record;
  const fields = new Fields({ notices, withdrawals }, '', ({ path, code }) => {
    throw new Error(`A recorded fact cannot be read: ${path} ${code}`);
  });
  const known = knownFacts(fields.list('withdrawals', readWithdrawal), () => true);
  const head = record.endsOn === null ? {} : { endsOn: record.endsOn as LocalDate };
  return { ...record, ...endedBy(head, known(fields.list('notices', readNotice))) };
}
