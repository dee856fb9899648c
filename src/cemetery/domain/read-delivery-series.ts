import { distinctFaults, failure, success, type Fault, type Outcome } from '../../kernel/fault/fault';
import { asText, Fields } from '../../kernel/reading';
import { fold } from '../../kernel/tables';
import { parseLocalDate } from '../../kernel/time';
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

/** Reads a parsed set-up of a series, or every fault in it. */
export function readDeliverySeries(json: unknown): Outcome<DeliverySeries> {
  const faults: Fault[] = [];
  const file = new Fields(json, '', (fault) => faults.push(fault));
  if (file.hasFaults()) return failure(faults);
  const series = readSeries(file);
  file.reportUnknown();
  return faults.length > 0 ? failure(distinctFaults(faults)) : success(series);
}

function readSeries(file: Fields): DeliverySeries {
  const cemeteries = file.plainList('begraafplaatsen', 'not-text', asText);
  if (cemeteries.length === 0 && !file.hasFaults()) file.fault('begraafplaatsen', 'empty-list');
  if (new Set(cemeteries.map(fold)).size < cemeteries.length)
    file.fault('begraafplaatsen', 'cemetery-named-twice');
  return {
    anchor: file.date('anker'),
    days: file.has('dagen') ? file.ordinal('dagen', 1) : SIX_WEEKS,
    shift: file.has('verschuiving')
      ? DUE_SHIFTS[file.oneOf('verschuiving', SHIFT_WORDS)]
      : 'next-working-day',
    closingDays: file.plainList('sluitingsdagen', 'not-a-date', (value) =>
      typeof value === 'string' ? parseLocalDate(value) : undefined,
    ),
    cemeteries,
    ...(file.has('bsnGrondslag') && { citizenNumbersBy: file.text('bsnGrondslag') }),
    keepDebtorsMonths: file.has('bewaarmaanden') ? file.ordinal('bewaarmaanden', 1) : KEEP_MONTHS,
  };
}
