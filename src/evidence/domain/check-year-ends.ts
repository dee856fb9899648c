import { finding, type Finding } from './finding';
import type { Ledger, LedgerEvent } from './ledger';

/** What the chain tells of a closing. */
interface Closing {
  readonly year: number;
  readonly runsBefore: number;
}

/** The events by which years were closed, in order. */
function closingEvents(events: readonly LedgerEvent[]): LedgerEvent[] {
  return events.filter(({ action }) => action === 'year-end.issued');
}

/** The years that the chain says were closed before a billing run. */
export function closedBefore(events: readonly LedgerEvent[], sequence: number): Set<number> {
  return new Set(
    closingEvents(events)
      .map(({ details }) => details as unknown as Closing)
      .filter(({ runsBefore }) => runsBefore < sequence)
      .map(({ year }) => year),
  );
}

/** Year-end statements against what the audit chain tells of them. */
export function checkYearEndsAgainstChain({ key, events, yearEnds }: Ledger): Finding[] {
  const told = new Map(
    closingEvents(events).map((event) => [(event.details as unknown as Closing).year, event]),
  );
  const kept = new Set(yearEnds.map(({ year }) => year));
  const missing = [...told]
    .filter(([year]) => !kept.has(year))
    .map(([year, { sequence }]) => finding('year-end-missing', { key, year, sequence }));
  const others = yearEnds.flatMap(({ year, bodyHash, runsBefore }) => {
    const details = told.get(year)?.details;
    if (!details) return [finding('year-end-not-in-chain', { key, year })];
    const isSame = details['bodyHash'] === bodyHash && details['runsBefore'] === runsBefore;
    return isSame ? [] : [finding('year-end-differs-from-chain', { key, year })];
  });
  return [...missing, ...others];
}
