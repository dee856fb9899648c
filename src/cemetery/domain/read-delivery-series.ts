import { distinctFaults, failure, success, type Fault, type Outcome } from '../../kernel/fault/fault';
import { asText, checkLine, Fields } from '../../kernel/reading';
import { fold } from '../../kernel/tables';
import { parseLocalDate, type LocalDate } from '../../kernel/time';
import type { DeliverySeries, DueShift } from './delivery-series';

/** Where a due date goes, by the words of a set-up. */
export const DUE_SHIFTS = {
  'volgende-werkdag': 'next-working-day',
  'vorige-werkdag': 'previous-working-day',
  geen: 'none',
} as const satisfies Readonly<Record<string, DueShift>>;
const SHIFT_WORDS = Object.keys(DUE_SHIFTS) as (keyof typeof DUE_SHIFTS)[];
const SIX_WEEKS = 42;
const KEEP_MONTHS = 24;
/** A window is no longer than a year, and debtors are kept for no more than fifty. */
const MOST_DAYS = 366;
const MOST_MONTHS = 600;

/** Outside these days an anchor is a slip of the pen. */
const EARLIEST_ANCHOR = '2000-01-01' as LocalDate;
const LATEST_ANCHOR = '2100-12-31' as LocalDate;
/** A shorter window leaves no time to bill. */
export const LEAST_DAYS = 7;

/** Reads a parsed set-up that is given now, or every fault in it. */
export function readNewSeries(json: unknown): Outcome<DeliverySeries> {
  return readWith(json, ({ anchor, days }) => [
    ...(isInReach(anchor) ? [] : [{ path: 'anker', code: 'anchor-out-of-reach' }]),
    ...(days < LEAST_DAYS
      ? [{ path: 'dagen', code: 'window-too-short', values: { least: LEAST_DAYS.toString() } }]
      : []),
  ]);
}

/** Reads a set-up as it was recorded, also one that would be refused now. */
export function readDeliverySeries(json: unknown): Outcome<DeliverySeries> {
  return readWith(json, () => []);
}

/** Whether the first day of a series may be this one. */
export function isInReach(anchor: LocalDate): boolean {
  return anchor >= EARLIEST_ANCHOR && anchor <= LATEST_ANCHOR;
}

function readWith(
  json: unknown,
  check: (series: DeliverySeries) => readonly Fault[],
): Outcome<DeliverySeries> {
  const faults: Fault[] = [];
  const file = new Fields(json, '', (fault) => faults.push(fault));
  if (file.hasFaults()) return failure(faults);
  const series = readSeries(file);
  // What could not be read has no value to check.
  faults.push(...check(series).filter(({ path }) => !faults.some((fault) => fault.path === path)));
  file.reportUnknown();
  return faults.length > 0 ? failure(distinctFaults(faults)) : success(series);
}

function readSeries(file: Fields): DeliverySeries {
  const cemeteries = file.plainList('begraafplaatsen', 'not-text', asText);
  if (cemeteries.length === 0 && !file.hasFaults()) file.fault('begraafplaatsen', 'empty-list');
  if (new Set(cemeteries.map(fold)).size < cemeteries.length)
    file.fault('begraafplaatsen', 'cemetery-named-twice');
  for (const [index, name] of cemeteries.entries())
    checkLine(file, `begraafplaatsen[${index.toString()}]`, name);
  return {
    anchor: file.date('anker'),
    days: file.has('dagen') ? atMost(file, 'dagen', MOST_DAYS) : SIX_WEEKS,
    shift: file.has('verschuiving')
      ? DUE_SHIFTS[file.oneOf('verschuiving', SHIFT_WORDS)]
      : 'next-working-day',
    closingDays: file.plainList('sluitingsdagen', 'not-a-date', (value) =>
      typeof value === 'string' ? parseLocalDate(value) : undefined,
    ),
    cemeteries,
    ...(file.has('bsnGrondslag') && { citizenNumbersBy: lineOf(file, 'bsnGrondslag') }),
    keepDebtorsMonths: file.has('bewaarmaanden') ? atMost(file, 'bewaarmaanden', MOST_MONTHS) : KEEP_MONTHS,
  };
}

function atMost(file: Fields, name: string, most: number): number {
  const number = file.ordinal(name, 1);
  if (number > most) file.fault(name, 'number-too-large', { bound: (most + 1).toString() });
  return number;
}

function lineOf(file: Fields, name: string): string {
  const text = file.text(name);
  checkLine(file, name, text);
  return text;
}
