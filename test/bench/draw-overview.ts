import { silent } from '../../src/kernel/explanation';
import { dayOf, type LocalDate } from '../../src/kernel/time';
import { drawFullOverview, publishHalfYear, type IssuedCharge } from '../../src/reporting/domain';
import { readScenario } from '../../src/scenarios/domain';
import { knownOf, PRESENT_RULES } from '../../src/settlement/domain';
import {
  changeFacts,
  joinLists,
  LISTS,
  type FactFile,
  type FactLists,
  type ScenarioFile,
} from '../support/scenario-file';
import { fiveYears } from './five-years';
import { cpuOf, median, type Measurement } from './measure';

/** What a controller waits for: a half-year in full, with its bridge, months and groups. */
export const drawOverview: Measurement = {
  name: 'draw-overview',
  measure: async () => {
    const draw = overviewOf(tenYears());
    return [
      {
        work: 'half-year overview in full of 10 years × 30 people × 12 months, every month invoiced, CPU',
        ours: await median(cpuOf(draw)),
        bound: { underMilliseconds: 300 },
      },
    ];
  },
};

function overviewOf(file: ScenarioFile): () => void {
  const scenario = readScenario(file);
  if (!scenario.ok) throw new Error(JSON.stringify(scenario.faults));
  const { agreement, facts } = scenario.value;
  const { lines } = PRESENT_RULES.settle(knownOf(agreement, facts), '2026-12' as never, silent);
  const issued = lines.map((line): IssuedCharge => ({
    ...line,
    ...{ number: line.costMonth, issuedOn: dayOf(line.costMonth, 28), kind: 'regular' },
  }));
  const knowledge = { day: '2026-12-31' as LocalDate };
  const request = { agreement, facts, issued, knowledge, rules: PRESENT_RULES };
  return () => {
    const drawn = drawFullOverview({ ...request, period: { year: 2026, half: 2 } });
    if (!drawn.ok) throw new Error(JSON.stringify(drawn.faults));
    const { rows } = publishHalfYear(drawn.value, {
      ...{ agreement: { key: 'A', title: 'A' }, contractor: '', client: '' },
      ...{ knownOn: knowledge.day, knownPosition: 1, rulesVersion: '' },
    });
    if (rows[0]?.charged === '0.00') throw new Error('Nothing was charged');
  };
}

/** Five years, and five before them with the same people. */
function tenYears(): ScenarioFile {
  const later = fiveYears();
  const before = JSON.stringify({ ...later, formation: [] });
  const earlier = JSON.parse(before.replace(/\b20(2[1-6])(?=-|")/g, shifted)) as ScenarioFile;
  const formation = JSON.parse(
    JSON.stringify(later.formation).replace(/\b20(2[1-6])(?=-|")/g, shifted),
  ) as ScenarioFile['formation'];
  const startsOn = '2017-01-01';
  const years = [2017, 2018, 2019, 2020, 2021, ...later.agreement.years];
  const budgets = earlier.trainingBudgets.map((budget) => ({ ...budget, year: Number(budget['year']) - 5 }));
  const lists = joinLists(
    { ...listsOf(changeFacts({ ...earlier, trainingBudgets: budgets }, renamed)), formation },
    { ...listsOf(later), formation: [] },
  );
  return { ...later, agreement: { ...later.agreement, startsOn, years }, ...lists, runs: [], overviews: [] };
}

/** Facts that kept their names under other years. */
function renamed(fact: FactFile): FactFile {
  const { id, table } = fact;
  return { ...fact, id: `earlier ${id}`, ...(typeof table === 'string' && { table: `earlier ${table}` }) };
}

function listsOf(file: ScenarioFile): Partial<FactLists> {
  return Object.fromEntries(LISTS.map((list) => [list, (file as Partial<FactLists>)[list] ?? []]));
}

function shifted(_: string, year: string): string {
  return `20${(Number(year) - 5).toString().padStart(2, '0')}`;
}
