import * as fc from 'fast-check';
import { sayCalculation } from '../../src/documents/wording';
import { centsOf, evaluateGraph } from '../../src/evidence/verifier/evaluate-graph';
import { explainShown } from '../../src/invoicing/domain';
import { partOfGraph, type Graph } from '../../src/kernel/explanation';
import { Euro } from '../../src/kernel/money';
import { formatEuro } from '../../src/kernel/text';
import { ALL_FUNCTIONS, employeeOf, groupedAgreement } from '../support/grouped-agreement';
import { replayWithExplanations, type ReplayedRun } from '../support/replay-with-explanations';
import type { ScenarioFile } from '../support/scenario-file';

const LINES = 10_000;
const SHORTER_THAN = 400;
const AT_MOST = { numRuns: 400, seed: Number(process.env['FC_SEED'] ?? 20_261_125) };

/** A figure of a stored explanation beside the amount that it explains. */
type Figure = readonly [where: string, computed: string, amount: string];

interface Seen {
  readonly kinds: string[];
  readonly figures: Figure[];
  readonly published: Figure[];
  /** Names that the client may not see, each with the document whose explanation says it. */
  readonly leaks: string[];
  readonly sentences: (readonly [sentence: string, amount: string])[];
}

/** Random agreements lived through one by one until they have issued ten thousand lines; only what counts is kept. */
function seeLines(): Seen {
  const seen: Seen = { kinds: [], figures: [], published: [], leaks: [], sentences: [] };
  for (const file of fc.sample(groupedAgreement, AT_MOST)) {
    if (seen.figures.length >= LINES) break;
    const hidden = hiddenNames(file);
    for (const run of replayWithExplanations(file)) {
      seeFigures(run, seen);
      for (const document of run.documents) seePublished(document, hidden, seen);
      seeSentences(run, seen);
    }
  }
  return seen;
}

function hiddenNames({ payroll, formation }: ScenarioFile): string[] {
  return [
    ...ALL_FUNCTIONS,
    ...payroll.flatMap((line) => [line.id, employeeOf(line)]),
    ...formation.map(({ id }) => id),
  ];
}

function seeFigures({ documents, explanation }: ReplayedRun, { figures, kinds }: Seen): void {
  const lines = documents.flatMap(({ number, composed }) =>
    composed.lines.map((line, index) => ({ ...line, where: `${number}/${(index + 1).toString()}` })),
  );
  kinds.push(...lines.flatMap(({ kind, vat }) => [kind, vat.category]));
  kinds.push(...documents.map(({ composed }) => composed.kind));
  const computed = figuresOf(explanation);
  expect(computed).toHaveLength(lines.length);
  lines.forEach(({ where, amount }, index) =>
    figures.push([where, computed[index] ?? '', amount.toString()]),
  );
}

function seePublished(
  { number, published, explanation }: ReplayedRun['documents'][number],
  hidden: readonly string[],
  seen: Seen,
): void {
  const computed = figuresOf(explanation);
  expect(computed).toHaveLength(published.lines.length);
  for (const { ordinal, part, amount } of published.lines) {
    seen.kinds.push(part);
    seen.published.push([`${number} ${ordinal.toString()}`, computed[ordinal - 1] ?? '', amount]);
  }
  const text = JSON.stringify(explanation);
  for (const name of hidden) if (text.includes(name)) seen.leaks.push(`${number} ${name}`);
}

/** A line as it is told to the client, and to the contractor, whose explanation goes down to the facts. */
function seeSentences({ documents, explanation }: ReplayedRun, { sentences }: Seen): void {
  let before = 0;
  for (const { published, shownIn, explanation: forClient } of documents) {
    for (const line of published.lines) {
      const figures = [...shownIn.keys()].filter((index) => shownIn[index] === line.ordinal);
      const told = [
        partOfGraph(forClient, forClient.roots[line.ordinal - 1]!),
        explainShown(
          explanation,
          figures.map((figure) => before + figure),
          line,
        )!,
      ];
      for (const steps of told) sentences.push([sayCalculation(line, steps), line.amount]);
    }
    before += shownIn.length;
  }
}

/** What the figures of a stored explanation come to when someone else does them again. */
function figuresOf(graph: Graph): string[] {
  const stored = JSON.parse(JSON.stringify(graph)) as Graph;
  const values = evaluateGraph(stored);
  return stored.roots.map((root) => Euro.ofCents(centsOf(values[root]!)).toString());
}

describe('ten thousand lines of random agreements', () => {
  const { kinds, figures, published, leaks, sentences } = seeLines();
  const wrongOf = (all: readonly Figure[]): Figure[] =>
    all.filter(([, computed, amount]) => computed !== amount);

  it('are that many, of every kind, part and treatment of VAT', () => {
    expect(figures.length).toBeGreaterThanOrEqual(LINES);
    expect([...new Set(kinds)].sort()).toEqual(
      [
        ...['regular', 'late', 'correction', 'reversal', 'invoice', 'credit-note', 'O', 'E', 'S', 'AE'],
        ...['salary', 'ceiling', 'overhead', 'training', 'addendum', 'corporation-tax'],
      ].sort(),
    );
  });

  it('come to their amounts, to the cent, when the separate evaluator does them again', () => {
    expect(wrongOf(figures)).toEqual([]);
  });

  it('do so as published as well', () => {
    expect(wrongOf(published)).toEqual([]);
    expect(published.length).toBeGreaterThan(0);
  });

  it('name to the client no person, payroll line, formation line or function', () => {
    expect(leaks).toEqual([]);
  });

  it('are each said in one sentence of less than 400 characters that names the amount', () => {
    expect(sentences).toHaveLength(2 * published.length);
    expect(sentences.filter(([sentence]) => sentence.length >= SHORTER_THAN)).toEqual([]);
    const bare = sentences.filter(
      ([sentence, amount]) => !sentence.includes(formatEuro(Euro.parse(amount)!)),
    );
    expect(bare).toEqual([]);
  });
});
