import {
  QUARTER_LABELS as LABELS,
  QUARTER_REPORT as PAPER,
} from '../../../templates/documents/quarterly-report';
import { Exact } from '../../kernel/money';
import { enumerate, fill, formatLongDate, formatMonth, formatQuantity } from '../../kernel/text';
import { monthsOfQuarter, type LocalDate, type Quarter } from '../../kernel/time';
import { dutchDateOf } from '../../platform/clock';
import { nameOfRole } from '../../platform/wording';
import { reportModelOf, type DoneReportAct, type FrozenReport } from '../../quarterly-reports';
import type { Measure } from '../../quarterly-reports/domain';
import { dayOf } from '../domain';
import type { PaperHead } from '../paper-head';
import type { QuarterPaper } from '../quarter-paper';
import { sayProvisionalYear } from '../wording';

/** `eerste kwartaal 2026`. */
export function sayQuarter({ year, quarter }: Quarter): string {
  return fill(PAPER.quarterOfYear, { quarter: PAPER.quarters[quarter], year: year.toString() });
}

/** `Kwartaalrapportage eerste kwartaal 2026`. */
export function titleOfQuarter({ quarter }: Pick<QuarterPaper, 'quarter'>): string {
  return fill(PAPER.title, { quarter: sayQuarter(quarter) });
}

/** Whose paper it is: of the contractor, which accounts by it; one that was not put to the client says that it is a draft. */
export function senderOfQuarter({ state, contractor }: Pick<QuarterPaper, 'state' | 'contractor'>): string {
  return state === 'draft' ? PAPER.draftHead : contractor.name;
}

/** How the version stands, since when, and of one that is fixed by whom. */
export function wordQuarterState(paper: QuarterPaper): string {
  const { state, acts, report } = paper;
  const own = acts.filter(({ version }) => version === report.version);
  const done = own.findLast(({ act }) => act === ACTS_OF_STATES[state]);
  if (!done) return PAPER.states.draft;
  return fill(PAPER.states[state], {
    ...{ date: formatLongDate(dayOfAct(done)), role: nameOfRole(done.role) },
    party: nameOfParty(paper, done.party),
  });
}

const ACTS_OF_STATES = {
  draft: undefined,
  offered: 'submit',
  commented: 'submit',
  fixed: 'fix',
  withdrawn: 'withdraw',
} as const satisfies Readonly<Record<QuarterPaper['state'], DoneReportAct['act'] | undefined>>;

/** Names and values that stand above the sections. */
export function particularsOfQuarter(paper: QuarterPaper): (readonly [label: string, value: string])[] {
  const { agreement, report, quarter, fingerprint } = paper;
  const months = monthsOfQuarter(quarter).map(formatMonth);
  const missing = sayPayrollMissing(report.filled);
  const basis = sayProvisionalYear(quarter.year, report.filled.provisionalTables);
  return [
    [PAPER.agreement, fill(PAPER.agreementValue, agreement)],
    [PAPER.state, wordQuarterState(paper)],
    [PAPER.version, report.version.toString()],
    [PAPER.model, reportModelOf(quarter)?.title ?? report.model],
    [PAPER.period, fill(PAPER.periodValue, { from: months[0] ?? '', until: months.at(-1) ?? '' })],
    [
      PAPER.knownOn,
      fill(PAPER.knownOnValue, {
        ...{ date: formatLongDate(dayOf(report.knownOn)), position: report.position.toString() },
      }),
    ],
    ...(missing === undefined ? [] : [[PAPER.payroll, missing] as const]),
    ...(basis.length > 0 ? [[PAPER.basis, basis.join(' ')] as const] : []),
    [PAPER.fingerprint, fingerprint],
  ];
}

/** The months of a quarter of which no payroll was read in, as they are said; undefined when there are none. */
export function sayMonthsWithoutPayroll({
  monthsWithoutPayroll = [],
}: Pick<FrozenReport['filled'], 'monthsWithoutPayroll'>): string | undefined {
  return monthsWithoutPayroll.length === 0
    ? undefined
    : enumerate(monthsWithoutPayroll.map((month) => formatMonth(month)));
}

/** That payroll is missing, and what that means for the amounts. */
export function sayPayrollMissing(
  filled: Pick<FrozenReport['filled'], 'monthsWithoutPayroll'>,
): string | undefined {
  const months = sayMonthsWithoutPayroll(filled);
  return months === undefined ? undefined : fill(PAPER.payrollMissing, { months });
}

export function nameOfParty({ client, contractor }: PaperHead, party: string): string {
  return party === client.party ? client.name : contractor.name;
}

export function dayOfAct({ doneAt }: Pick<DoneReportAct, 'doneAt'>): LocalDate {
  return dutchDateOf(doneAt) as LocalDate;
}

/** A number as a Dutch reader writes it, with the sign of its unit: `1.250`, `31,25`, `93,5 %`. */
export function sayFigure(value: string, unit: Measure['unit']): string {
  const exact = Exact.parse(value);
  const [whole = '', ...decimals] = (exact ? formatQuantity(exact) : value).split(',');
  const written = [whole.replace(/\B(?=(?:\d{3})+$)/g, '.'), ...decimals].join(',');
  return unit === 'percentage' ? fill(LABELS.percentage, { value: written }) : written;
}
