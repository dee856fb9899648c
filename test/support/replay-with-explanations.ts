import { recording } from '../../src/kernel/explanation';
import { composeRun, type ChargedLine, type ComposedRun } from '../../src/invoicing/domain';
import { readScenario, settleScenario } from '../../src/scenarios/domain';

/** The month runs of a scenario made again one by one, each with the explanations of its figures. */
export function replayWithExplanations(json: unknown): ComposedRun[] {
  const read = readScenario(json);
  if (!read.ok) throw new Error(JSON.stringify(read.faults));
  const scenario = read.value;
  const settled = settleScenario(scenario);
  if (!settled.ok) throw new Error(JSON.stringify(settled.faults));
  return settled.value.runs.flatMap(({ run }, index) => {
    if ('credit' in run) return [];
    const earlier = settled.value.runs.slice(0, index);
    const lines = earlier.flatMap(({ documents }, runIndex) =>
      documents.flatMap((document, documentIndex) =>
        document.lines.map((line, lineIndex): ChargedLine => {
          const place = [runIndex, documentIndex, lineIndex].map(String).join('/');
          return { ...line, reference: `line ${place}`, creditedBack: false };
        }),
      ),
    );
    const outcome = composeRun(
      {
        agreement: scenario.agreement,
        facts: scenario.facts,
        history: { months: [], lines, hasDocuments: lines.length > 0 },
        month: run.month,
        knowledge: { day: run.knownOn },
      },
      recording,
    );
    if (!outcome.ok) throw new Error(JSON.stringify(outcome.faults));
    return [outcome.value];
  });
}
