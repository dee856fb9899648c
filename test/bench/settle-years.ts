import { recording, writeGraph } from '../../src/kernel/explanation';
import { composeRun, type ChargedLine, type RunRequest } from '../../src/invoicing/domain';
import { readScenario, settleScenario } from '../../src/scenarios/domain';
import { fiveYears } from './five-years';
import { cpuOf, median, type Measurement } from './measure';

/** What a preview or an issue computes: the whole past settled, its differences, causes and explanations. */
export const settleYears: Measurement = {
  name: 'settle-years',
  measure: async () => {
    const request = lastRun();
    return [
      {
        work: 'settle 5 years × 30 people × 12 months, causes and graph of the last run, CPU',
        ours: await median(cpuOf(() => composeWithGraph(request))),
        bound: { underMilliseconds: 500 },
      },
    ];
  },
};

function composeWithGraph(request: RunRequest): void {
  const composed = composeRun(request, recording);
  if (!composed.ok) throw new Error(JSON.stringify(composed.faults));
  const lines = composed.value.documents.flatMap((document) => document.lines);
  if (!lines.some(({ causes }) => causes && causes.length > 0))
    throw new Error('The last run explains nothing');
  writeGraph(lines.flatMap(({ amount }) => amount.node ?? []));
}

/** The last run of five years, after all earlier ones. */
function lastRun(): RunRequest {
  const file = fiveYears();
  const scenario = readScenario(file);
  if (!scenario.ok) throw new Error(JSON.stringify(scenario.faults));
  const { agreement, facts, runs } = scenario.value;
  const [last, previous] = [runs.at(-1), runs.at(-2)];
  const settled = settleScenario({ ...scenario.value, runs: runs.slice(0, -1) });
  if (!settled.ok) throw new Error(JSON.stringify(settled.faults));
  if (!last || !previous || !('month' in last)) throw new Error('Five years have more than one run');
  const lines = settled.value.runs.flatMap(({ documents }, run) =>
    documents.flatMap((document) =>
      document.lines.map((line, index): ChargedLine => ({
        ...line,
        reference: `line ${run}/${index}`,
        creditedBack: false,
      })),
    ),
  );
  const months = settled.value.runs.flatMap(({ run }) => ('month' in run ? [run.month] : []));
  return {
    agreement,
    facts,
    history: { months, previous: { day: previous.knownOn }, lines, hasDocuments: true },
    month: last.month,
    knowledge: { day: last.knownOn },
  };
}
