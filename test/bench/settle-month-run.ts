import { silent } from '../../src/kernel/explanation';
import type { Month } from '../../src/kernel/time';
import { readScenario } from '../../src/scenarios/domain';
import { knownOf, PRESENT_RULES, selectKnown } from '../../src/settlement/domain';
import plainMonth from '../scenarios/01-plain-month/scenario.json';
import { cpuOf, median, type Measurement } from './measure';
import { EIGHT_LINES } from './month-facts';

const AGREEMENTS = 200;

/** What settling takes of each agreement of the month run that is measured beside this: six functions, fourteen people. */
export const settleMonthRun: Measurement = {
  name: 'settle-month-run',
  measure: async () => {
    const scenario = readScenario({ ...plainMonth, ...EIGHT_LINES });
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
        work: 'settling in a month run, each agreement and month, without causes, CPU',
        ours: await median(cpuOf(settleOnce, AGREEMENTS)),
        bound: { mostMilliseconds: 2 },
      },
    ];
  },
};
