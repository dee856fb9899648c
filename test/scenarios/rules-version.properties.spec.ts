import * as fc from 'fast-check';
import {
  compareRules,
  composeRun,
  type BillingHistory,
  type Cause,
  type ChargedLine,
  type ComposedRun,
  type PastRun,
} from '../../src/invoicing/domain';
import { isRecordedBy, type Knowledge } from '../../src/kernel/knowledge';
import { silent } from '../../src/kernel/explanation';
import type { LocalDate, Month } from '../../src/kernel/time';
import { readScenario } from '../../src/scenarios/domain';
import { knownOf, PRESENT_RULES, selectKnown, type Rules } from '../../src/settlement/domain';
import { OTHER_RULES, SAME_RULES } from '../support/other-rules';
import { randomAgreement } from '../support/random-agreement';
import type { ScenarioFile } from '../support/scenario-file';
import { finalRun, groupOf, keyOf, RUNS, sumByKey, sumOf } from '../support/settled-file';

type Scenario = Extract<ReturnType<typeof readScenario>, { ok: true }>['value'];

function scenarioOf(file: ScenarioFile): Scenario {
  const scenario = readScenario(file);
  if (!scenario.ok) throw new Error(JSON.stringify(scenario.faults));
  return scenario.value;
}

interface Run {
  readonly month: Month;
  readonly knowledge: Knowledge;
}

/** The month runs of an agreement; crediting has scenarios of its own. */
function monthRuns({ runs }: Scenario): Run[] {
  return runs.flatMap((run) =>
    'month' in run ? [{ month: run.month, knowledge: { day: run.knownOn } }] : [],
  );
}

interface Billed {
  readonly past: readonly PastRun[];
  readonly composed: readonly ComposedRun[];
}

/** Runs made one after the other, each by its rules; a difference of rules is accepted at once. */
function bill({ agreement, facts }: Scenario, runs: readonly (Run & { readonly rules: Rules })[]): Billed {
  const past: PastRun[] = [];
  const composed: ComposedRun[] = [];
  for (const { month, knowledge, rules } of runs) {
    const compared = compareRules({ agreement, facts, runs: past, rules });
    if (!compared.ok) throw new Error(JSON.stringify(compared.faults));
    const history = historyOf(past);
    const request = { agreement, facts, history, month, knowledge, rules, rulesDifferences: compared.value };
    const run = composeRun(request);
    if (!run.ok) throw new Error(JSON.stringify(run.faults));
    const lines = run.value.documents.flatMap((document) => document.lines);
    const carriedForward = run.value.carriedForward.map(({ group }) => group);
    past.push({ month, knowledge, rulesVersion: rules.version, carriedForward, lines: lines.map(charged) });
    composed.push(run.value);
  }
  return { past, composed };
}

const charged = (line: Omit<ChargedLine, 'reference' | 'creditedBack'>): ChargedLine => ({
  ...line,
  reference: 'line',
  creditedBack: false,
});

function historyOf(past: readonly PastRun[]): BillingHistory {
  const previous = past.at(-1)?.knowledge;
  const lines = past.flatMap((run) => run.lines);
  return {
    months: past.map(({ month }) => month!),
    ...(previous && { previous }),
    lines,
    hasDocuments: lines.length > 0,
  };
}

const chargedIn = ({ past }: Billed): Map<string, bigint> => sumByKey(past.flatMap(({ lines }) => lines));

describe('for every agreement', () => {
  it('nothing waits when another version of the rules computes the same', () => {
    fc.assert(
      fc.property(randomAgreement, (file) => {
        const scenario = scenarioOf(file);
        const { agreement, facts } = scenario;
        const runs = monthRuns(scenario);
        const before = bill(
          scenario,
          runs.map((run) => ({ ...run, rules: SAME_RULES })),
        );
        const compared = compareRules({ agreement, facts, runs: before.past, rules: PRESENT_RULES });
        expect(compared).toEqual({ ok: true, value: [] });
        const mixed = runs.map((run, index) => ({ ...run, rules: index % 2 ? SAME_RULES : PRESENT_RULES }));
        expect(bill(scenario, mixed).composed).toEqual(before.composed);
      }),
      RUNS,
    );
  });

  it('what waits is what other rules compute for the months that were charged, by what was known then', () => {
    fc.assert(
      fc.property(randomAgreement, (file) => {
        const scenario = scenarioOf(file);
        const { agreement, facts } = scenario;
        const { past } = bill(
          scenario,
          monthRuns(scenario).map((run) => ({ ...run, rules: OTHER_RULES })),
        );
        const compared = compareRules({ agreement, facts, runs: past, rules: PRESENT_RULES });
        if (!compared.ok) throw new Error(JSON.stringify(compared.faults));
        // The last run looked at every month up to its own, if none before it was for a later month.
        const last = past.at(-1);
        if (!last || past.some(({ month }) => month! > last.month!)) return;
        const known = selectKnown(facts, (fact) => isRecordedBy(fact, last.knowledge));
        const [then, now] = [OTHER_RULES, PRESENT_RULES].map(
          ({ settle }) => settle(knownOf(agreement, known), last.month!, silent).lines,
        );
        const expected = sumByKey([
          ...now!.map((line) => charged(line)),
          ...then!.map((line) => charged({ ...line, amount: line.amount.negated() })),
        ]);
        const waiting = new Set<string>(last.carriedForward);
        const found = sumByKey(compared.value.filter((difference) => !waiting.has(groupOf(difference))));
        for (const line of [...now!, ...then!]) if (waiting.has(groupOf(line))) expected.delete(keyOf(line));
        expect(found).toEqual(expected);
      }),
      RUNS,
    );
  });

  it('after acceptance the total is what the new rules say, and every cause adds up', () => {
    let shares = 0;
    fc.assert(
      fc.property(randomAgreement, fc.nat(6), (file, upgradedAfter) => {
        const scenario = scenarioOf(file);
        const { month, knownOn } = finalRun(file) as { month: string; knownOn: string };
        const last = { month: month as Month, knowledge: { day: knownOn as LocalDate } };
        const runs = [...monthRuns(scenario), last, last];
        const upgrade = Math.min(upgradedAfter, runs.length - 2);
        const upgraded = bill(
          scenario,
          runs.map((run, index) => ({ ...run, rules: index < upgrade ? OTHER_RULES : PRESENT_RULES })),
        );
        const always = bill(
          scenario,
          runs.map((run) => ({ ...run, rules: PRESENT_RULES })),
        );
        const waiting = [upgraded, always].flatMap(({ composed }) => composed.at(-1)!.carriedForward);
        if (waiting.length === 0) expect(chargedIn(upgraded)).toEqual(chargedIn(always));
        for (const { documents } of upgraded.composed)
          for (const { causes, amount } of documents.flatMap(({ lines }) => lines)) {
            if (!causes) continue;
            expect(sumOf(causes.map((cause) => cause.amount))).toBe(amount.cents);
            shares += causes.filter(isOfNewRules).length;
          }
        const [first] = upgraded.composed.slice(upgrade);
        const differing = compareRules({
          agreement: scenario.agreement,
          facts: scenario.facts,
          runs: upgraded.past.slice(0, upgrade),
          rules: PRESENT_RULES,
        });
        expect(newRulesShares(first!)).toEqual(
          differing.ok && sumByKey(differing.value.filter((one) => isCorrected(first!, keyOf(one)))),
        );
        expect(newRulesShares(upgraded.composed.at(-1)!)).toEqual(new Map());
      }),
      RUNS,
    );
    expect(shares).toBeGreaterThan(0);
  });
});

function isCorrected({ documents }: ComposedRun, key: string): boolean {
  return documents.some(({ lines }) => lines.some((line) => keyOf(line) === key));
}

/** Whether a share comes of the present rules. */
function isOfNewRules({ source, grounds }: Cause): boolean {
  const { version } = PRESENT_RULES;
  return source === `new rules ${version}` && grounds[0]?.label === version;
}

/** The shares of lines that come of new rules, by line. */
function newRulesShares({ documents }: ComposedRun): Map<string, bigint> {
  return sumByKey(
    documents.flatMap(({ lines }) =>
      lines.flatMap((line) =>
        (line.causes ?? []).filter(isOfNewRules).map(({ amount }) => ({ ...line, amount })),
      ),
    ),
  );
}
