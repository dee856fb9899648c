import { silent } from '../../src/kernel/explanation';
import type { Month } from '../../src/kernel/time';
import { readScenario } from '../../src/scenarios/domain';
import { knownOf, PRESENT_RULES, selectKnown } from '../../src/settlement/domain';
import plainMonth from '../scenarios/01-plain-month/scenario.json';
import { cpuOf, median, type Figure, type Measurement } from './measure';
import { EIGHT_LINES } from './month-facts';

const TIMES = 200;

/** One month: of the worked example (three functions, seven people), and of an agreement of the month run (six, fourteen). */
export const settleMonth: Measurement = {
  name: 'settle-month',
  measure: async () => [
    await settling('settle a usual agreement for one month, without causes, CPU', plainMonth),
    await settling('settling in a month run, each agreement and month, without causes, CPU', {
      ...plainMonth,
      ...EIGHT_LINES,
    }),
  ],
};

async function settling(work: string, file: object): Promise<Figure> {
  const scenario = readScenario(file);
  if (!scenario.ok) throw new Error(JSON.stringify(scenario.faults));
  const { agreement, facts } = scenario.value;
  const settleOnce = (): void => {
    const known = knownOf(
      agreement,
      selectKnown(facts, () => true),
    );
    const { faults } = PRESENT_RULES.settle(known, '2026-01' as Month, silent);
    if (faults.length > 0) throw new Error(JSON.stringify(faults));
  };
  return { work, ours: await median(cpuOf(settleOnce, TIMES)), bound: { mostMilliseconds: 2 } };
}
