import { partOfGraph, writeGraph, type Graph, type GraphNode } from '../../kernel/explanation';
import type { ComposedDocument } from './document';
import type { PublishedLine } from './issued-document';

/** How each line was computed, in the order of documents and lines (R12). */
export function explainLines(documents: readonly ComposedDocument[]): Graph {
  const nodes = documents.flatMap(({ lines }) => lines.map(({ amount }) => amount.node));
  return writeGraph(nodes.filter((node) => node !== undefined));
}

/**
 * The steps of a published line down to the facts: those of the lines per function that it shows, which are
 * figures of the graph; several as one sum. Undefined when it shows none.
 */
export function explainShown(
  graph: Graph,
  figures: readonly number[],
  line: PublishedLine,
): GraphNode[] | undefined {
  const roots = figures.map((figure) => graph.roots[figure]).filter((root) => root !== undefined);
  const [only] = roots;
  if (only === undefined) return undefined;
  if (roots.length === 1) return partOfGraph(graph, only);
  const sum: GraphNode = {
    operation: 'sum',
    value: line.amount,
    operands: roots,
    because: {
      rule: 'R10',
      article: 'DVO 4.10',
      what: 'published-line',
      about: `${line.label} ${line.costMonth}`,
    },
  };
  const nodes = [...graph.nodes, sum];
  return partOfGraph({ nodes, roots: [] }, nodes.length - 1);
}
