import { finding, type Finding } from './finding';
import type { Ledger, LedgerEvent, LedgerReportAct } from './ledger';

const SUBMITTED = 'quarterly-report.submitted';

/** Under which names the chain tells each act; that a draft was withdrawn has one of its own. */
const ACTIONS: Readonly<Record<LedgerReportAct['act'], readonly string[]>> = {
  submit: [SUBMITTED],
  answer: ['quarterly-report.answered'],
  withdraw: ['quarterly-report.withdrawn', 'quarterly-report.draft-withdrawn'],
  comment: ['quarterly-report.commented'],
  fix: ['quarterly-report.fixed'],
};

/** The digest of what was said. */
type Digest = (said: object) => string;

/** Quarterly reports, and what was done with them, against what the audit chain tells of them (DVO 6). */
export function checkReportsAgainstChain(ledger: Ledger, digest: Digest): Finding[] {
  const { key, events, quarterlyReports } = ledger;
  const told = new Map(
    events.filter(({ action }) => action === SUBMITTED).map((event) => [nameOf(event), event]),
  );
  const kept = new Set(quarterlyReports.map(nameOfVersion));
  const missing = [...told]
    .filter(([name]) => !kept.has(name))
    .map(([, { subjectId, details, sequence }]) => {
      const values = { key, quarter: subjectId, version: String(details['version']), sequence };
      return finding('quarterly-report-missing', values);
    });
  const others = quarterlyReports.flatMap(({ quarter, version, fingerprint }) => {
    const event = told.get(nameOfVersion({ quarter, version }));
    if (!event) return [finding('quarterly-report-not-in-chain', { key, quarter, version })];
    return event.details['fingerprint'] === fingerprint
      ? []
      : [finding('quarterly-report-differs-from-chain', { key, quarter, version })];
  });
  return [...missing, ...others, ...checkActs(ledger, digest)];
}

/** What was done with each version, act by act in its order: by which side, in which role, when, on what and in which words. */
function checkActs({ key, events, reportActs }: Ledger, digest: Digest): Finding[] {
  const actions = Object.values(ACTIONS).flat();
  const told = events.filter(({ action }) => actions.includes(action));
  const names = new Set([...told.map(nameOf), ...reportActs.map(nameOfVersion)]);
  return [...names].flatMap((name) => {
    const [quarter = '', version = ''] = name.split(' ');
    const own = reportActs.filter((act) => nameOfVersion(act) === name);
    const ofChain = told.filter((event) => nameOf(event) === name);
    const isAsTold =
      own.length === ofChain.length && own.every((act, index) => isTold(act, ofChain[index], digest));
    return isAsTold ? [] : [finding('quarterly-report-acts-differ', { key, quarter, version })];
  });
}

function isTold(act: LedgerReportAct, event: LedgerEvent | undefined, digest: Digest): boolean {
  if (!event) return false;
  const { role, party, action, details, occurredAt } = event;
  const { section, text, seen, doneAt } = act;
  const isTheirs = ACTIONS[act.act].includes(action) && role === act.role && party === act.party;
  const isOnSeen = (details['fingerprint'] ?? null) === seen;
  const isInTheirWords = text === null || details['said'] === digest({ section, text });
  return isTheirs && isOnSeen && isInTheirWords && doneAt === occurredAt;
}

function nameOf({ subjectId, details }: Pick<LedgerEvent, 'subjectId' | 'details'>): string {
  return `${subjectId} ${String(details['version'])}`;
}

function nameOfVersion({ quarter, version }: Pick<LedgerReportAct, 'quarter' | 'version'>): string {
  return `${quarter} ${version.toString()}`;
}
