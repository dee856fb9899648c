import { SERVICES } from '../../../templates/reports/services';
import { nameReportPart } from '../../documents';
import { enumerate, fill, formatEuro, nameOfMonth } from '../../kernel/text';
import type { Euro } from '../../kernel/money';
import { percentageText, shareInTenths } from '../../kernel/percentage/share-of';
import type { Month } from '../../kernel/time';
import type { BudgetStand, PartStand } from '../../reporting/domain';

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

/** The year in two sentences: how far the formation is, and which limit is reached first. */
export function summariseStand({ parts, upTo }: BudgetStand): string {
  const formation = parts.find(({ row }) => row === 'formation');
  if (!formation) return '';
  const { costs, limit } = formation;
  const values = { month: nameOfMonth(upTo), costs: formatEuro(costs), limit: formatEuro(limit) };
  return fill(costs.isZero() ? WITHOUT : SUMMARY, {
    ...values,
    ...{ share: shareOf(costs, limit), expected: sayFirstReached(parts) },
  });
}

/** Which limits are reached first, and when. */
function sayFirstReached(parts: readonly PartStand[]): string {
  const months = parts.flatMap(({ prospect }) => prospect.limitReachedIn ?? []).sort();
  const [first] = months;
  if (first === undefined) return 'Naar verwachting wordt dit jaar geen grens bereikt.';
  const names = parts
    .filter(({ prospect }) => prospect.limitReachedIn === first)
    .map(({ row }) => nameReportPart(row).toLowerCase());
  return `De eerste grens die wordt bereikt: ${enumerate(names)}, in ${nameOfMonth(first)}.`;
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
