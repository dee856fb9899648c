import {
  agreedTotal,
  latestByKey,
  type Addendum,
  type AssessedEntry,
  type AddendaFacts,
} from '../../../addenda/domain';
import { Euro, Exact } from '../../../kernel/money';
import { firstDayOf, monthOf, type LocalDate, type Month } from '../../../kernel/time';
import type { QuarterAddendum, QuarterAddendumState } from './quarter-figures';

/** How hours are written, by people and in files. */
const HOURS: ReadonlySet<string> = new Set(['uur', 'uren', 'hour', 'hours']);

interface AddendaTerms {
  readonly known: AddendaFacts;
  readonly entries: readonly AssessedEntry[];
  readonly months: readonly Month[];
  readonly lastDay: LocalDate;
}

/**
 * Every addendum that matters to a quarter: it has work in it, or was recorded by its last day and is not done when the
 * quarter begins (DVO 3.6, 4.6).
 */
export function addendaOfQuarter({ known, entries, months, lastDay }: AddendaTerms): QuarterAddendum[] {
  const [firstMonth] = months;
  return [...latestByKey(known.addenda).values()].flatMap((addendum) => {
    const own = entries.filter(({ entry }) => entry.addendum === addendum.addendum);
    const inQuarter = own.filter(({ entry }) => months.includes(monthOf(entry.performedOn)));
    const done = known.completions.filter((one) => one.addendum === addendum.addendum);
    const doneBefore = done.some(({ completedOn }) => firstMonth && completedOn < firstDayOf(firstMonth));
    const isThere = known.addenda.some(
      (one) => one.addendum === addendum.addendum && one.recordedOn <= lastDay,
    );
    if (inQuarter.length === 0 && (doneBefore || !isThere)) return [];
    const maximum = agreedTotal(addendum, known);
    return [
      {
        ...{ addendum: addendum.addendum, kind: addendum.kind, title: addendum.title },
        state: stateOn(addendum, known, own, lastDay),
        ...(maximum && { maximum }),
        ...sumsOf(inQuarter),
      },
    ];
  });
}

/** Done when it is completed, running from its first work on, agreed when consent or the agreement itself stands for it. */
function stateOn(
  { addendum, kind }: Addendum,
  known: AddendaFacts,
  entries: readonly AssessedEntry[],
  day: LocalDate,
): QuarterAddendumState {
  const completed = known.completions.some((one) => one.addendum === addendum && one.completedOn <= day);
  if (completed) return 'done';
  const approved = known.approvals.some((one) => one.addendum === addendum && one.approvedOn <= day);
  if (!approved && kind !== 'election' && kind !== 'calamity') return 'waiting';
  return entries.some(({ entry }) => entry.performedOn <= day) ? 'running' : 'agreed';
}

function sumsOf(
  entries: readonly AssessedEntry[],
): Pick<QuarterAddendum, 'hours' | 'chargeable' | 'parked' | 'reasons'> {
  return {
    hours: entries
      .filter(({ entry }) => HOURS.has(entry.unit.toLowerCase()))
      .reduce((sum, { entry }) => sum.plus(entry.quantity), Exact.of(0)),
    chargeable: Euro.sum(entries.map(({ chargeable }) => chargeable)),
    parked: Euro.sum(entries.map(({ parked }) => parked)),
    reasons: [...new Set(entries.flatMap(({ reason }) => (reason ? [reason] : [])))],
  };
}
