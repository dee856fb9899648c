import { isInternalTo } from '../../agreements/domain';
import type { EvidenceEvent, EvidenceFact, EvidenceSource } from './evidence-source';
import type { LedgerRun } from './ledger';

export const EVIDENCE_FORMAT = 'slotsom-evidence/1';

type Item = Readonly<Record<string, unknown>>;

/**
 * One thing to prove. `isShared` tells whether the client sees what it says, or its hash only; the client always
 * sees its kind and id, so facts go by their position: their own name can tell what they are about.
 */
export interface EvidenceItem {
  readonly kind: string;
  readonly id: string;
  readonly isShared: boolean;
  readonly body: Item;
}

/** What both sides agreed on, decided or gave notice of: the client sees all of it. */
const AGREED_LISTS: readonly string[] = [
  'policies',
  'overhead',
  'overheadEvaluations',
  'overheadServices',
  'vat',
  'salaryTables',
  'tableAcceptances',
  'tableConsultations',
  'trainingBudgets',
  'decisionPolicies',
  'planningDates',
  'deviationThresholds',
  'ceilingDecisions',
  'addenda',
  'approvals',
  'completions',
  'costAgreements',
  'notices',
];

/**
 * What one side enters and the other is charged by. The client sees of these the facts that its own graphs
 * name, so that it can follow a figure to where it starts (R12); all other facts can be about one person
 * (published detail).
 */
const CHARGED_LISTS: readonly string[] = ['trainingCosts', 'addendumEntries', 'corporationTax'];

/**
 * Everything that proves the documents issued in a calendar year, in a fixed order: the year's runs,
 * documents and year-end statements, whatever they knew (from earlier years too), and the audit chain link
 * by link. Undefined when nothing was issued in that year.
 */
export function composeEvidence(source: EvidenceSource, year: number): EvidenceItem[] | undefined {
  const runs = source.runs.filter(({ issuedOn }) => issuedOn.startsWith(year.toString()));
  const documents = source.documents.filter(({ issuedOn }) => issuedOn.startsWith(year.toString()));
  if (documents.length === 0) return undefined;
  const named = factsNamedIn(documents);
  const position = Math.max(...runs.map(({ knownPosition }) => knownPosition));
  const issuedBy = new Set(
    source.documents
      .filter(({ issuedOn }) => issuedOn.slice(0, 4) <= year.toString())
      .map(({ number }) => number),
  );
  const shared = (kind: string, id: string | number, body: Item): EvidenceItem =>
    itemOf(kind, id, body, true);
  const own = (kind: string, id: string | number, body: Item): EvidenceItem => itemOf(kind, id, body, false);
  return [
    shared('agreement', source.agreement.key, { format: EVIDENCE_FORMAT, year, ...source.agreement }),
    ...source.tables.map((table) => shared('salary-table', table.tableId, table)),
    ...source.recordings
      .filter(({ firstPosition }) => firstPosition <= position)
      .map((recording) => shared('recording', recording.firstPosition, { ...recording })),
    ...source.facts
      .filter((fact) => fact.position <= position)
      .map((fact) => itemOf('fact', fact.position, { ...fact }, isForBoth(fact, named))),
    ...source.deliveries.map((delivery) => own('payroll-delivery', delivery.deliveryCode, { ...delivery })),
    ...source.payroll
      .filter((line) => line.position <= position)
      .map((line) => own('payroll-line', line.position, line)),
    ...runs.flatMap((run) => [
      shared('run', run.runId, publicPartOf(run)),
      own('calculation', run.runId, ownPartOf(run)),
    ]),
    ...documents.map((document) => shared('document', document.number, { ...document })),
    ...source.lines
      .filter(({ number }) => issuedBy.has(number))
      .map((line) => own('line', `${line.number}/${line.ordinal}`, { ...line })),
    ...source.yearEnds
      .filter(({ knownOn }) => knownOn.startsWith(year.toString()))
      .map((yearEnd) => shared('year-end', yearEnd.year, { ...yearEnd })),
    ...reportsOf(source, year),
    ...source.events.flatMap((event) => [
      shared('link', event.sequence, linkOf(event)),
      itemOf('event', event.sequence, withoutSequence(event), isToldToClient(event, source)),
    ]),
  ];
}

/**
 * Half-year overviews as they were fixed, by the year of what was known, and quarterly reports as they were put to the
 * client, by the year in which the chain tells that, with what both sides did with them; the figures as they were
 * entered are the contractor's own.
 */
function reportsOf(source: EvidenceSource, year: number): EvidenceItem[] {
  const isOfYear = ({ knownOn }: { readonly knownOn: string }): boolean =>
    knownOn.startsWith(year.toString());
  const nameOf = (one: { readonly quarter: string; readonly version: number }): string =>
    `${one.quarter}/${one.version.toString()}`;
  const put = new Map(
    source.events
      .filter(({ action }) => action === 'quarterly-report.submitted')
      .map(({ subjectId, details, occurredAt }) => [
        `${subjectId}/${String(details['version'])}`,
        occurredAt,
      ]),
  );
  const reports = source.quarterlyReports.filter((one) =>
    isOfYear({ knownOn: put.get(nameOf(one)) ?? one.report.knownOn }),
  );
  const names = new Set(reports.map(nameOf));
  const quarters = new Set(reports.map(({ quarter }) => quarter));
  return [
    ...source.halfYears
      .filter(isOfYear)
      .map((half) => itemOf('half-year', `${half.period}/${half.version.toString()}`, { ...half }, true)),
    ...reports.map((report) => itemOf('quarterly-report', nameOf(report), { ...report }, true)),
    ...source.reportActs
      .filter((act) => names.has(nameOf(act)))
      .map((act) => itemOf('report-act', `${nameOf(act)}/${act.number.toString()}`, { ...act }, true)),
    ...source.figures
      .filter(({ quarter }) => quarters.has(quarter))
      .map((figure) =>
        itemOf('quarterly-figure', `${figure.quarter}/${figure.number.toString()}`, figure, false),
      ),
  ];
}

function itemOf(kind: string, id: string | number, body: Item, isShared: boolean): EvidenceItem {
  return { kind, id: id.toString(), isShared, body };
}

/** What the explanations of documents start from, as the client sees them. */
function factsNamedIn(documents: EvidenceSource['documents']): Set<string | undefined> {
  return new Set(documents.flatMap(({ explanation }) => explanation?.nodes.map(({ fact }) => fact) ?? []));
}

function isForBoth({ id, list }: EvidenceFact, named: ReadonlySet<string | undefined>): boolean {
  return AGREED_LISTS.includes(list) || (CHARGED_LISTS.includes(list) && named.has(id));
}

/** What documents and the audit chain tell both sides of a run. */
function publicPartOf({ carriedForward: _carried, explanation: _explanation, ...run }: LedgerRun): Item {
  return run;
}

/** Amounts per function, down to payroll lines. */
function ownPartOf({ carriedForward, explanation }: LedgerRun): Item {
  return { carriedForward, explanation };
}

/** How an event stands in its chain: the client can follow the chain past what it does not read. */
function linkOf({ previousHash, hash }: EvidenceEvent): Item {
  return { previousHash, hash };
}

/** As in the history: of the contractor's own work the client learns that something was done, and when in the order. */
function isToldToClient(event: EvidenceEvent, { agreement }: EvidenceSource): boolean {
  return !isInternalTo(event, agreement, agreement.clientParty);
}

function withoutSequence({ sequence: _sequence, ...event }: EvidenceSource['events'][number]): Item {
  return event;
}
