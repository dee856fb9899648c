import { silent } from '../../src/kernel/explanation';
import type { Month } from '../../src/kernel/time';
import { readScenario } from '../../src/scenarios/domain';
import { knownOf, PRESENT_RULES, selectKnown } from '../../src/settlement/domain';
import plainMonth from '../scenarios/01-plain-month/scenario.json';
import { cpuOf, median, type Measurement } from './measure';

const TIMES = 200;

/** The first month of the worked example: three functions, seven people. */
export const settleMonth: Measurement = {
  name: 'settle-month',
  measure: async () => {
    const scenario = readScenario(plainMonth);
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
    return [
      {
        work: 'settle a usual agreement for one month, without causes, CPU',
        ours: await median(cpuOf(settleOnce, TIMES)),
        bound: { mostMilliseconds: 2 },
      },
    ];
  },
};
