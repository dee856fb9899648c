import { OVERVIEW } from '../../../templates/documents/overview';
import { fill, formatEuro, formatLongDate, nameOfMonth } from '../../kernel/text';
import { monthAt, monthsOfHalf, yearOf, type LocalDate, type Month } from '../../kernel/time';
import { dutchDateOf } from '../../platform/clock';
import { nameOfRole } from '../../platform/wording';
import type { HalfYearBody, YearStanding } from '../../reporting/domain';
import { dayOf, monthOf } from '../domain';
import type { OverviewPaper } from '../overview-paper';
import { euroOf, sayProvisionalYear } from '../wording';

/** `eerste helft 2026`, of `2026-h1`. */
export function sayHalf(period: string): string {
  const half = period.endsWith('1') ? OVERVIEW.halves[1] : OVERVIEW.halves[2];
  return `${half} ${period.slice(0, 4)}`;
}

export function yearOfPeriod(period: string): number {
  return Number(period.slice(0, 4));
}

/** `Halfjaaroverzicht eerste helft 2026`. */
export function titleOfOverview({ period }: Pick<HalfYearBody, 'period'>): string {
  return fill(OVERVIEW.title, { half: sayHalf(period) });
}

/** Whether it is a draft, or which version was fixed when and by whom. */
export function wordOverviewState({ body, fixed }: Pick<OverviewPaper, 'body' | 'fixed'>): string {
  if (!fixed) return OVERVIEW.draft;
  return fill(OVERVIEW.fixed, {
    version: fixed.version.toString(),
    date: formatLongDate(dutchDateOf(fixed.fixedAt) as LocalDate),
    role: nameOfRole(fixed.fixedRole),
    ...{ party: body[fixed.side], side: OVERVIEW.sides[fixed.side] },
  });
}

/** Whose paper it is: of the party that fixed it. A draft is of neither, since both see the same figures. */
export function senderOfOverview({ body, fixed }: Pick<OverviewPaper, 'body' | 'fixed'>): string {
  return fixed ? body[fixed.side] : OVERVIEW.draftHead;
}

/** The last month of the year that counts; none as long as the year is to come. */
export function countedIn({ period, upTo }: Pick<HalfYearBody, 'period' | 'upTo'>): Month | undefined {
  return yearOf(monthOf(upTo)) < yearOfPeriod(period) ? undefined : monthOf(upTo);
}

/** What the half-year and the year come to, in one paragraph. */
export function summariseOverview(body: HalfYearBody): string {
  const { total, period, standing, provisionalTables } = body;
  if (standing === 'no-agreement') return OVERVIEW.noAgreement;
  const { budget, chargeable, difference, expected, currentBudget } = total;
  const amounts = Object.entries({ budget, chargeable, difference, expected, currentBudget });
  const worded = amounts.map(([name, amount]) => [name, formatEuro(euroOf(amount))]);
  const said = fill(OVERVIEW.short, { year: period.slice(0, 4), ...(Object.fromEntries(worded) as object) });
  if (standing === 'estimate') return OVERVIEW.shortEstimate + said;
  return (provisionalTables.length > 0 ? OVERVIEW.shortProvisional : '') + said;
}

/** Of a half-year, or of the limits of a year. */
interface Figures {
  readonly standing?: YearStanding;
  readonly provisionalTables: readonly unknown[];
}

/** A heading of figures, which says so when they are an estimate or rest on a provisional table (R1; DVO 4.2). */
export function headingOfFigures(heading: string, { standing, provisionalTables }: Figures): string {
  if (standing === 'estimate') return fill(OVERVIEW.estimated, { heading });
  return provisionalTables.length > 0 ? fill(OVERVIEW.provisional, { heading }) : heading;
}

/** What makes the figures less than agreed and final; nothing when they are. */
function sayBasis({ period, standing, provisionalTables }: HalfYearBody): string[] {
  const year = yearOfPeriod(period);
  return [
    ...(standing === 'estimate' ? [fill(OVERVIEW.estimate, { year: year.toString() })] : []),
    ...(standing === 'no-agreement' ? [OVERVIEW.noAgreement] : []),
    ...sayProvisionalYear(year, provisionalTables),
  ];
}

/** Names and values that stand above the figures. */
export function particularsOfOverview(paper: OverviewPaper): (readonly [label: string, value: string])[] {
  const { agreement, knownOn, knownPosition, rulesVersion, period, upTo } = paper.body;
  const months = monthsOfHalf({ year: yearOfPeriod(period), half: period.endsWith('1') ? 1 : 2 });
  const [from = monthAt(yearOfPeriod(period), 1), until = from] = [months[0], months.at(-1)];
  const basis = sayBasis(paper.body);
  const name = (month: Month): string => nameOfMonth(month);
  return [
    [OVERVIEW.agreement, `${agreement.title} (${agreement.key})`],
    [OVERVIEW.state, wordOverviewState(paper)],
    [
      OVERVIEW.knownOn,
      fill(OVERVIEW.knownOnValue, {
        ...{ date: formatLongDate(dayOf(knownOn)), position: knownPosition.toString() },
      }),
    ],
    [
      OVERVIEW.period,
      fill(OVERVIEW.periodValue, {
        ...{ from: name(from), until: name(until) },
        counted:
          upTo < from ? OVERVIEW.nothingCounted : fill(OVERVIEW.counted, { upTo: name(monthOf(upTo)) }),
      }),
    ],
    ...(basis.length > 0 ? [[OVERVIEW.basis, basis.join(' ')] as const] : []),
    [OVERVIEW.rulesVersion, rulesVersion],
  ];
}
