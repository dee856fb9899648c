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
import { checkCoverage, checkReferences, coversYear, readAgreementFacts } from '../../settlement/domain';
import { checkRuns } from './check-runs';
import { SCENARIO_FORMAT, type Scenario, type ScenarioOverview, type ScenarioRun } from './scenario';

/** Reads a parsed scenario file: the scenario, or every fault with its path in the file. */
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
  if (!file.hasFaults()) check(scenario, report);
  return faults.length > 0 ? failure(distinctFaults(faults)) : success(scenario);
}

function check(scenario: Scenario, report: Report): void {
  const { agreement, facts, runs, overviews } = scenario;
  checkReferences(facts, report);
  checkCoverage(agreement, facts, report);
  checkRuns(runs, report);
  agreement.years.forEach((year, index) => {
    if (!coversYear(agreement, year))
      report({ path: `agreement.years[${index.toString()}]`, code: 'outside-agreement' });
  });
  overviews.forEach(({ year }, index) => {
    if (!coversYear(agreement, year))
      report({ path: `overviews[${index.toString()}].year`, code: 'outside-agreement' });
  });
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
