import type { Agreement } from '../../agreements/domain';
import {
  distinctFaults,
  failure,
  success,
  type Fault,
  type Outcome,
  type Report,
} from '../../kernel/fault/fault';
import { asYear, Fields } from '../../kernel/reading';
import type { LocalDate } from '../../kernel/time';
import {
  certainly,
  checkCoverage,
  checkReferences,
  coversYear,
  readAgreementFacts,
  unreadFacts,
} from '../../settlement/domain';
import { checkRuns } from './check-runs';
import { settleScenario } from './settle-scenario';
import { SCENARIO_FORMAT, type Scenario, type ScenarioOverview, type ScenarioRun } from './scenario';

/**
 * Reads a parsed scenario file: the scenario, or every fault with its path in the file. Facts that can be
 * read are looked at further beside those that cannot, so that one answer names the faults of both.
 */
export function readScenario(json: unknown): Outcome<Scenario> {
  const faults: Fault[] = [];
  const report: Report = (fault) => void faults.push(fault);
  const file = new Fields(json, '', report);
  if (file.hasFaults()) return failure(faults);
  if (file.text('format') !== SCENARIO_FORMAT)
    file.fault('format', 'unknown-format', { format: SCENARIO_FORMAT });
  const scenario: Scenario = {
    title: file.text('title'),
    agreement: file.object('agreement', readAgreement),
    facts: readAgreementFacts(file),
    runs: file.list('runs', readRun),
    overviews: file.list('overviews', readOverview),
  };
  file.has('expect');
  file.reportUnknown();
  const isAgreementSound = !faults.some(({ path }) => path.startsWith('agreement'));
  check(scenario, json as Item, isAgreementSound, report);
  if (faults.length === 0) return success(scenario);
  return failure(distinctFaults([...faults, ...faultsOfSettling(scenario, json as Item, faults)]));
}

type Item = Readonly<Record<string, unknown>>;

function check(scenario: Scenario, json: Item, isAgreementSound: boolean, report: Report): void {
  const { agreement, facts, runs, overviews } = scenario;
  checkReferences(facts, certainly(unreadFacts(json, facts), report));
  if (isWhole(runs, json['runs'])) checkRuns(runs, report);
  if (!isAgreementSound) return;
  checkCoverage(agreement, facts, report);
  agreement.years.forEach((year, index) => {
    if (!coversYear(agreement, year))
      report({ path: `agreement.years[${index.toString()}]`, code: 'outside-agreement' });
  });
  if (!isWhole(overviews, json['overviews'])) return;
  overviews.forEach(({ year }, index) => {
    if (!coversYear(agreement, year))
      report({ path: `overviews[${index.toString()}].year`, code: 'outside-agreement' });
  });
}

/** What would stand in the way of the runs as well; only where the faults so far leave something to settle. */
function faultsOfSettling(scenario: Scenario, json: Item, faults: readonly Fault[]): Fault[] {
  const unread = unreadFacts(json, scenario.facts);
  const changesWhatIsKnown = unread.lists.has('withdrawals') || isAnyReplacing(json, unread.lists);
  const cannotSettle =
    changesWhatIsKnown ||
    !isWhole(scenario.runs, json['runs']) ||
    !isWhole(scenario.overviews, json['overviews']) ||
    faults.some(({ code, path }) => code === 'circular-reference' || path.startsWith('agreement'));
  if (cannotSettle) return [];
  const settled = settleScenario(scenario);
  const found: Fault[] = [];
  const report = certainly(unread, (fault) => void found.push(fault));
  if (!settled.ok) settled.faults.forEach(report);
  // A fact outside the agreement asks for a year in which nothing is agreed; that follows from it.
  const isOutside = faults.some(({ code }) => code === 'outside-agreement');
  return isOutside ? found.filter(({ code }) => !code.startsWith('no-')) : found;
}

function isAnyReplacing(json: Item, lists: ReadonlySet<string>): boolean {
  return [...lists].some((list) => {
    const items = json[list];
    return (
      Array.isArray(items) && items.some((item: unknown) => (item as Item | null)?.['replaces'] !== undefined)
    );
  });
}

/** Whether everything that the file has in a list could be read. */
function isWhole(read: readonly unknown[], list: unknown): boolean {
  return list === undefined || list === null || (Array.isArray(list) && list.length === read.length);
}

function readAgreement(fields: Fields): Agreement {
  const startsOn = fields.date('startsOn');
  const endsOn = fields.has('endsOn') ? fields.date('endsOn') : undefined;
  if (endsOn && endsOn <= startsOn) fields.fault('endsOn', 'ends-before-start');
  return {
    id: fields.text('id'),
    client: fields.text('client'),
    contractor: fields.text('contractor'),
    startsOn,
    ...(endsOn && { endsOn }),
    years: fields.plainList('years', 'not-a-year', asYear),
  };
}

function readRun(fields: Fields): ScenarioRun {
  const knownOn = fields.date('knownOn');
  if (fields.has('credit')) return readCrediting(fields, knownOn);
  const month = fields.month('month');
  return fields.has('knownPosition')
    ? { month, knownOn, knownPosition: fields.ordinal('knownPosition', 0) }
    : { month, knownOn };
}

function readOverview(fields: Fields): ScenarioOverview {
  const half = fields.ordinal('half', 1);
  if (half !== 1 && half !== 2) fields.fault('half', 'not-one-of', { allowed: '1, 2' });
  return { year: fields.year('year'), half: half === 2 ? 2 : 1, knownOn: fields.date('knownOn') };
}

function readCrediting(fields: Fields, knownOn: LocalDate): ScenarioRun {
  const credit = fields.ordinal('credit', 0);
  if (!fields.has('documents')) return { credit, knownOn };
  const isIndex = (value: unknown): value is number =>
    typeof value === 'number' && Number.isInteger(value) && value >= 0;
  const documents = fields.plainList('documents', 'not-a-whole-number', (value) =>
    isIndex(value) ? value : undefined,
  );
  return { credit, documents, knownOn };
}
