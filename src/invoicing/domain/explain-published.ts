import { about, leaf, writeGraph, type Because, type Graph, type Node } from '../../kernel/explanation';
import { Euro } from '../../kernel/money';
import type { PublishedLine } from './issued-document';
import type { LineGroup } from './publish-lines';

const GROUP: Because = { rule: 'R10', article: 'DVO 4.10', what: 'to-charge' };

/**
 * Here an explanation for the client ends: below these stand functions, formation lines and payroll lines,
 * of which each may be of one person (published detail).
 */
const ACTUAL_COSTS = 'actual-salary-costs';
const CEILING_OF_MONTH = /^formation-ceiling \d{4}-\d{2}$/;

/**
 * How each published line was computed, as the client may see it: salary costs end at publication group
 * and month, what was charged before at the number of the document (R12).
 */
export function explainPublished(groups: readonly LineGroup[], published: readonly PublishedLine[]): Graph {
  const figures = groups.map((group, index) => explainGroup(group, published[index]));
  return writeGraph(figures.filter((figure) => figure !== undefined));
}

function explainGroup(
  { part, label, lines }: LineGroup,
  published: PublishedLine | undefined,
): Node | undefined {
  if (part !== 'salary' || !published) {
    const amount = Euro.sum(lines.map((line) => line.amount));
    return amount.node && hide(amount.node, new Map());
  }
  const { costMonth, owed, charged, amount } = published;
  const subject = `${label} ${costMonth}`;
  return {
    operation: 'difference',
    value: amount,
    operands: [leaf(owed, subject, 'owed'), leaf(charged, subject, 'charged')],
    because: about(GROUP, subject),
  };
}

/** The same steps without what lies below the salary costs and the ceiling of a month. Each shared step is done once. */
function hide(node: Node, done: Map<Node, Node>): Node {
  const known = done.get(node);
  if (known) return known;
  const hidden = hideStep(node, done);
  done.set(node, hidden);
  return hidden;
}

function hideStep(node: Node, done: Map<Node, Node>): Node {
  const { what = '', about: subject = '' } = node.because ?? {};
  const figure = `${what} ${subject}`;
  if (what === ACTUAL_COSTS || CEILING_OF_MONTH.test(figure)) return leaf(node.value, figure, 'amount');
  if (node.operation === 'fact') return leaf(node.value, documentOf(node.fact ?? ''), node.field ?? '');
  return { ...node, operands: node.operands.map((operand) => hide(operand, done)) };
}

/** `F2026-0003/7` is a line per function; the client knows the document. */
function documentOf(fact: string): string {
  return fact.replace(/^([A-Z]{1,4}\d{4}-\d{4,})\/\d+$/, '$1');
}
