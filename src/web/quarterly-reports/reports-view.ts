import { CLIENT_TURNS, CONTRACTOR_TURNS } from '../../../templates/wording/quarterly-reports';
import { coversMonth, type Agreement } from '../../agreements/domain';
import { fill, formatLongDate } from '../../kernel/text';
import { monthsOfQuarter, writeQuarter, type LocalDate, type Quarter } from '../../kernel/time';
import { reportModelOf, type ListedReport } from '../../quarterly-reports';
import { firstDayAfter, standingOf, type QuarterStanding } from './quarter-in';

/** A quarter in the list, with its report as far as there is one for who looks. */
export interface ListedQuarter {
  readonly quarter: Quarter;
  readonly standing: QuarterStanding;
  readonly report: ListedReport | undefined;
}

const QUARTERS = [4, 3, 2, 1] as const;

/** The quarters that have begun in these years, latest first; another only when there is a report of it. */
export function listQuarters(
  years: readonly number[],
  reports: readonly ListedReport[],
  today: LocalDate,
  agreement: Pick<Agreement, 'startsOn' | 'endsOn'>,
): ListedQuarter[] {
  const all = new Set([...years, ...reports.map(({ dossier }) => dossier.quarter.year)]);
  return [...all]
    .sort((left, right) => right - left)
    .flatMap((year) => QUARTERS.map((quarter): Quarter => ({ year, quarter })))
    .map((quarter) => ({
      ...{ quarter, standing: standingOf(quarter, today) },
      report: reports.find(({ dossier }) => writeQuarter(dossier.quarter) === writeQuarter(quarter)),
    }))
    .filter(({ quarter, standing, report }) => {
      const isOfAgreement =
        reportModelOf(quarter) !== undefined &&
        monthsOfQuarter(quarter).some((month) => coversMonth(agreement, month));
      return report !== undefined || (standing !== 'to-come' && isOfAgreement);
    });
}

/** What there is to do with a report, and by whom. */
export function sayTurn({ quarter, standing, report }: ListedQuarter, side: 'contractor' | 'client'): string {
  const turns = side === 'client' ? CLIENT_TURNS : CONTRACTOR_TURNS;
  const isEarly = standing !== 'over';
  const day = formatLongDate(firstDayAfter(quarter));
  if (!report) return fill(turns[isEarly ? 'early' : 'none'], { day });
  const { state } = report;
  return fill(turns[state === 'draft' && isEarly ? 'draft-early' : state], { day });
}
