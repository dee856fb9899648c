import { SERVICES } from '../../../templates/reports/services';
import { nameReportPart } from '../../documents';
import { enumerate, fill, formatEuro, nameOfMonth } from '../../kernel/text';
import { Euro } from '../../kernel/money';
import { percentageText, shareInTenths } from '../../kernel/percentage/share-of';
import type { Month } from '../../kernel/time';
import type { BudgetStand, PartStand, YearEstimate } from '../../reporting/domain';

/** A part of a limit, as `82,4`; nothing of no limit. */
export function shareOf(part: Euro, whole: Euro): string {
  const tenths = shareInTenths(part, whole);
  return tenths === undefined ? 'n.v.t.' : percentageText(tenths).replace('.', ',').replace('-', '−');
}

/** The month in which a limit is reached, in words. */
export function sayReached(month: Month | undefined): string {
  return month === undefined ? 'niet dit jaar' : nameOfMonth(month);
}

/** Services of the SLA by their numbers and names; what is of none says so. */
export function nameServices(services: readonly string[]): string[] {
  return services.length === 0 ? ['Zonder dienst'] : services.map(nameService);
}

function nameService(code: string): string {
  const service = SERVICES.find((one) => one.code === code);
  return service ? `${code} ${service.name}` : code;
}

const SUMMARY =
  'Tot en met {month} is {costs} van de formatie gebruikt: {share} procent van {limit}. {expected}';
const WITHOUT = 'Van de formatie van {limit} is nog niets gebruikt. {expected}';

/** The year in short: how far the formation is, which limits are passed and will be, and what is not covered. */
export function summariseStand(stand: BudgetStand): string {
  const { parts, upTo, standing } = stand;
  const formation = parts.find(({ row }) => row === 'formation');
  if (!formation) return '';
  const { costs, limit } = formation;
  const values = { month: nameOfMonth(upTo), costs: formatEuro(costs), limit: formatEuro(limit) };
  const text = costs.isZero() ? WITHOUT : SUMMARY;
  return fill(standing === 'estimate' ? `Raming. ${text}` : text, {
    ...values,
    ...{ share: shareOf(costs, limit), expected: sayLimits(stand) },
  });
}

/** Which limits are passed and will be reached, of parts and of addenda, and what of the costs asks for a decision. */
function sayLimits({ parts, addenda }: BudgetStand): string {
  const passed = [
    ...parts
      .filter(({ row, limit, costs }) => row !== 'calamity' && isPassed(limit, costs))
      .map(({ row, limit, costs }) => ({ name: nameReportPart(row).toLowerCase(), limit, costs })),
    ...addenda
      .filter(({ maximum, costs }) => isPassed(maximum, costs))
      .map(({ addendum, maximum, costs }) => ({ name: `addendum ${addendum}`, limit: maximum, costs })),
  ].map(({ name, limit, costs }) => `${name} (${shareOf(costs, limit)} procent)`);
  const coming = parts
    .filter(({ limit, costs }) => !isPassed(limit, costs))
    .flatMap(({ row, prospect: { limitReachedIn: month } }) => (month === undefined ? [] : [{ row, month }]))
    .sort((one, other) => one.month.localeCompare(other.month))
    .map(({ row, month }) => `${nameReportPart(row).toLowerCase()} in ${nameOfMonth(month)}`);
  const open = parts
    .filter(({ prospect }) => Euro.ZERO.isLessThan(prospect.notCovered))
    .map(({ row, prospect }) => `${nameReportPart(row).toLowerCase()} ${formatEuro(prospect.notCovered)}`);
  return [
    ...(passed.length > 0 ? [`Al over de grens: ${enumerate(passed)}.`] : []),
    ...(coming.length > 0 ? [`Naar verwachting wordt de grens bereikt van ${enumerate(coming)}.`] : []),
    ...(open.length > 0 ? [`Naar verwachting niet gedekt: ${enumerate(open)}.`] : []),
    ...(passed.length + coming.length + open.length === 0
      ? ['Naar verwachting wordt dit jaar geen grens bereikt.']
      : []),
  ].join(' ');
}

function isPassed(limit: Euro, costs: Euro): boolean {
  return Euro.ZERO.isLessThan(limit) && limit.isLessThan(costs);
}

/** Whether there is nothing of a part: no limit and nothing used of it. */
export function isUnused({ limit, costs, charged, committed }: PartStand): boolean {
  return [limit, costs, charged, committed].every((one) => one.isZero());
}

const TRAINING =
  'De meerjarenraming hieronder telt er {training} voor opleiding bij, zoals in {year}. In de grenzen telt opleiding pas mee als die is overeengekomen.';

/** That a year is an estimate, and why the years to come say another total of it (DVO 4.2). */
export function sayEstimate(
  { standing, year }: Pick<BudgetStand, 'standing' | 'year'>,
  estimate: YearEstimate | undefined,
): string[] {
  if (standing !== 'estimate') return [];
  const said = `Dit is een raming en geen besluit: voor ${year.toString()} is nog geen opleidingsbudget overeengekomen.`;
  if (!estimate || 'faults' in estimate || estimate.trainingOf === undefined) return [said];
  const training = formatEuro(estimate.training);
  return [`${said} ${fill(TRAINING, { training, year: estimate.trainingOf.toString() })}`];
}

/** Of which limits there are signals, and why not of what falls due by the calendar alone. */
export function sayWatched({ parts }: Pick<BudgetStand, 'parts'>): string {
  const limited = parts.filter(({ row }) => row === 'formation' || row === 'overhead' || row === 'training');
  const names = (of: readonly PartStand[]): string[] =>
    of.map(({ row }) => nameReportPart(row).toLowerCase());
  const watched = names(limited.filter(({ isByCalendar }) => !isByCalendar));
  const byCalendar = names(limited.filter(({ isByCalendar }) => isByCalendar));
  const said = `Signalen zijn er van ${enumerate([...watched, 'diensten', 'addenda met een maximum'])}.`;
  if (byCalendar.length === 0) return said;
  return `${said} Niet van ${enumerate(byCalendar)}: dat loopt per maand op, wat er ook wordt uitgegeven, en is in december altijd vol.`;
}

const BASES = {
  payroll:
    'De prognose rekent voor de maanden die nog komen met het gemiddelde van de maanden met loonkosten, tot en met {month}.',
  budget: 'Er zijn nog geen loonkosten: de prognose is de begroting.',
  outcome: 'Het jaar is voorbij: de prognose is de uitkomst.',
} as const;

export function sayBasis({ basis, lastMonthWithPayroll, upTo }: BudgetStand): string {
  return fill(BASES[basis], { month: nameOfMonth(lastMonthWithPayroll ?? upTo) });
}
