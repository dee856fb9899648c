import { finding, type Finding } from './finding';
import type { Ledger, LedgerEvent, LedgerHalfYear } from './ledger';

/** What the chain tells of a fixed overview beside its half-year, whose it is and in which role. */
const TOLD = ['version', 'bodyHash', 'knownOn', 'knownPosition', 'rulesVersion'] as const;

/** Fixed half-year overviews against what the audit chain tells of them (DVO 6). */
export function checkHalfYearsAgainstChain({ key, events, halfYears }: Ledger): Finding[] {
  const told = new Map(
    events.filter(({ action }) => action === 'half-year.fixed').map((event) => [nameOf(event), event]),
  );
  const kept = new Set(
    halfYears.map(({ period, version }) => nameOf({ subjectId: period, details: { version } })),
  );
  const missing = [...told]
    .filter(([name]) => !kept.has(name))
    .map(([, { subjectId, details, sequence }]) =>
      finding('half-year-missing', { key, period: subjectId, version: String(details['version']), sequence }),
    );
  const others = halfYears.flatMap((halfYear) => {
    const { period, version } = halfYear;
    const event = told.get(nameOf({ subjectId: period, details: { version } }));
    if (!event) return [finding('half-year-not-in-chain', { key, period, version })];
    return isAsTold(halfYear, event)
      ? []
      : [finding('half-year-differs-from-chain', { key, period, version })];
  });
  return [...missing, ...others];
}

function nameOf({ subjectId, details }: Pick<LedgerEvent, 'subjectId' | 'details'>): string {
  return `${subjectId} ${String(details['version'])}`;
}

function isAsTold(halfYear: LedgerHalfYear, { party, role, details }: LedgerEvent): boolean {
  const isTheirs = halfYear.party === party && halfYear.fixedRole === role;
  return isTheirs && TOLD.every((field) => details[field] === halfYear[field]);
}
