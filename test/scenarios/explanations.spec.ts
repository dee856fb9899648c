import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Node } from '../../src/kernel/explanation';
import type { Euro } from '../../src/kernel/money';
import type { ComposedRun } from '../../src/invoicing/domain';
import { centsOf, evaluateExplanation, fractionOf, type Fraction } from '../support/evaluate-explanation';
import { replayWithExplanations } from '../support/replay-with-explanations';
import { LISTS, type ScenarioFile } from '../support/scenario-file';

const NAMES = readdirSync(__dirname, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

/** Every figure of a run that a document, a year or an entry shows. */
function figuresOf({ documents, differences, settlement }: ComposedRun): [string, Euro][] {
  return [
    ...differences.map(({ costMonth, component, amount }): [string, Euro] => [
      `${costMonth} ${component}`,
      amount,
    ]),
    ...documents.flatMap(({ group, net, gross, vat }): [string, Euro][] => [
      [`${group} net`, net],
      [`${group} gross`, gross],
      ...vat.map(({ category, amount }): [string, Euro] => [`${group} ${category}`, amount]),
    ]),
    ...settlement.years.flatMap(({ year, limits, months }): [string, Euro][] => [
      [`${year.toString()} salary limit`, limits.salaryLimit],
      [`${year.toString()} maximum`, limits.maximumCompensation],
      ...months.flatMap((month): [string, Euro][] => [
        [`${month.month} actual`, month.actual],
        [`${month.month} chargeable`, month.chargeableSalaries],
        [`${month.month} overhead`, month.overhead],
        [`${month.month} overhead due`, month.overheadDue],
        [`${month.month} training`, month.training],
      ]),
    ]),
    ...settlement.entries.flatMap(({ entry, amount, chargeable, parked }): [string, Euro][] => [
      [`${entry.id} amount`, amount],
      [`${entry.id} chargeable`, chargeable],
      [`${entry.id} parked`, parked],
    ]),
  ];
}

function* stepsOf(node: Node, seen = new Set<Node>()): Generator<Node> {
  if (seen.has(node)) return;
  seen.add(node);
  yield node;
  for (const operand of node.operands) yield* stepsOf(operand, seen);
}

type Field = readonly [name: string, value: string];

/** Every field of every fact as it stands in the file; of a scale of a salary table, its maximum. */
function fieldsOf(file: Partial<ScenarioFile>): Field[] {
  return LISTS.flatMap((list) => file[list] ?? []).flatMap(({ id, scales, ...fields }) => [
    ...Object.entries(fields).map(([field, value]): Field => [`${id} ${field}`, String(value)]),
    ...Object.entries((scales ?? {}) as Readonly<Record<string, readonly unknown[]>>).map(
      ([scale, steps]): Field => [`${id} scales.${scale}`, Math.max(...steps.map(Number)).toString()],
    ),
  ]);
}

/** What the lines of issued documents charge. */
function amountsOf(replayed: ReturnType<typeof replayWithExplanations>): Field[] {
  return replayed.flatMap(({ documents }) =>
    documents.flatMap(({ number, composed }) =>
      composed.lines.map(({ amount }, index): Field => [
        `${number}/${(index + 1).toString()} amount`,
        amount.toString(),
      ]),
    ),
  );
}

function nameOf({ fact = '', field = '' }: Node): string {
  return `${fact} ${field}`;
}

function isEqual(value: string, other: string | undefined): boolean {
  if (other === undefined) return false;
  const [left, right] = [fractionOf(value), fractionOf(other)];
  return left.numerator * right.denominator === right.numerator * left.denominator;
}

describe.each(NAMES)('the explanations of %s', (name) => {
  const file = JSON.parse(readFileSync(join(__dirname, name, 'scenario.json'), 'utf8')) as ScenarioFile;
  const replayed = replayWithExplanations(file);
  const runs = replayed.flatMap(({ composed }) => composed ?? []);
  const written = new Map([...fieldsOf(file), ...amountsOf(replayed)]);
  const figures = runs.flatMap(figuresOf);
  const explained = figures.filter(([, amount]) => amount.node !== undefined);
  const steps = new Set(explained.flatMap(([, amount]) => [...stepsOf(amount.node!)]));

  it('give every figure to the cent when they are done again', () => {
    const done = new Map<Node, Fraction>();
    const wrong = explained.filter(
      ([, amount]) => centsOf(evaluateExplanation(amount.node!, done)) !== amount.cents,
    );
    expect(wrong.map(([what, amount]) => `${what}: ${amount.toString()}`)).toEqual([]);
    expect(explained.length).toBeGreaterThan(0);
  });

  it('are there for every figure that is not nothing', () => {
    const bare = figures.filter(([, amount]) => amount.node === undefined && !amount.isZero());
    expect(bare.map(([what]) => what)).toEqual([]);
  });

  it('write at each step the value that the step has; only a quotient may be too long to write', () => {
    const done = new Map<Node, Fraction>();
    const wrong = [...steps].filter((step) => {
      const { numerator, denominator } = evaluateExplanation(step, done);
      const written = fractionOf(step.value);
      return (
        step.operation !== 'quotient' && numerator * written.denominator !== written.numerator * denominator
      );
    });
    expect(wrong.map(({ operation, value, because }) => [operation, value, because])).toEqual([]);
  });

  it('end in facts of the scenario and in lines that were issued', () => {
    const ids = new Set(
      LISTS.flatMap((list) => (file as Partial<ScenarioFile>)[list] ?? []).map(({ id }) => id),
    );
    const leaves = [...steps].filter(({ operation }) => operation === 'fact');
    const strangers = leaves.filter(({ fact = '' }) => !ids.has(fact) && !/^F2026-\d{4}\/\d+$/.test(fact));
    expect(strangers).toEqual([]);
    expect(leaves.every(({ field, operands }) => field !== undefined && operands.length === 0)).toBe(true);
    const misread = leaves.filter((leaf) => !isEqual(leaf.value, written.get(nameOf(leaf))));
    expect(misread.map((leaf) => [nameOf(leaf), leaf.value, written.get(nameOf(leaf))])).toEqual([]);
  });

  it('name rule and article of every line', () => {
    for (const { differences } of runs)
      for (const { amount } of differences) {
        const reasons = [...stepsOf(amount.node!)].flatMap(({ because }) => (because ? [because] : []));
        expect(amount.node?.because).toMatchObject({ rule: 'R10', article: 'DVO 4.10' });
        expect(reasons.every(({ rule, article }) => /^R\d+$/.test(rule) && /^(DVO|SLA)/.test(article))).toBe(
          true,
        );
      }
  });
});
