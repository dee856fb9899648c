import { addMonths, firstOfYear, isFirstOfYear, yearOfDate, type LocalDate } from '../../kernel/time';

const NOTICE_MONTHS = 18;

/** The first 1 January at least 18 months after notice: the earliest end of the agreement (R15; DVO 9.2). */
export function earliestEnd(noticeOn: LocalDate): LocalDate {
  const term = addMonths(noticeOn, NOTICE_MONTHS);
  return isFirstOfYear(term) ? term : firstOfYear(yearOfDate(term) + 1);
}

/** The last day on which notice can end the agreement on a 1 January (DVO 9.2). */
export function latestNotice(endsOn: LocalDate): LocalDate {
  return addMonths(endsOn, -NOTICE_MONTHS);
}
